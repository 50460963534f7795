import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { Alert } from "../../../platform/web/components/alert/alert.view.tsx";
import { Button } from "../../../platform/web/components/button/button.view.tsx";
import { Details } from "../../../platform/web/components/details/details.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Reply, ReplyStanding } from "../domain/sharing.ts";
import { replyPaths } from "../paths.ts";

type OwnProps = { readonly frame: Frame; readonly reply: Reply };

/** One's own answers when nobody can answer any more: why, and taking them back. */
export function ClosedReply(props: OwnProps & { readonly standing: ReplyStanding }): ReactElement {
  const { frame, reply, standing } = props;
  const { t, format } = frame;
  if (reply.erasedAt !== undefined)
    return (
      <Alert type="info" signLabel={t("choose.sign.note")}>
        {t("choose.reply.erased", { on: format.date(reply.erasedAt) })}
      </Alert>
    );
  return (
    <>
      <p className="lead">
        {t(`choose.reply.refused.${standing}`)}{" "}
        {t(reply.sentAt === undefined ? "choose.reply.stayed" : "choose.reply.stay")}
      </p>
      <WithdrawReply {...props} />
    </>
  );
}

/** Folded: what goes when somebody takes their answers back, and what stays. */
export function WithdrawReply({ frame, reply }: OwnProps): ReactElement {
  const { t } = frame;
  return (
    <Details summary={t("choose.reply.withdraw")}>
      <p className="measure">
        {t(reply.sentAt === undefined ? "choose.reply.withdrawUnsent" : "choose.reply.withdrawSent")}
      </p>
      <ActionForm frame={frame} action="withdraw">
        <Button variant="danger">{t("choose.reply.withdrawNow")}</Button>
      </ActionForm>
    </Details>
  );
}

/** How whoever has no account comes back. */
export function OwnLink({ frame, token }: { readonly frame: Frame; readonly token: string }): ReactElement {
  const { t, url } = frame;
  return (
    <Alert type="info" signLabel={t("choose.sign.note")} title={t("choose.reply.ownLink")}>
      <p>
        <a href={replyPaths.home(token)}>{url.base + replyPaths.home(token)}</a>
      </p>
      <p>{t("choose.reply.ownLinkHelp")}</p>
    </Alert>
  );
}
