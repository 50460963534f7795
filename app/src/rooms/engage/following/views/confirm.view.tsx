import type { ReactElement } from "react";
import type { Frame } from "../../../../platform/define/frame.ts";
import { Button, ButtonLink } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import type { Thing } from "../followed-thing.ts";
import { getsNewsletters, saidOf } from "../followed-thing.ts";
import { followAllPath } from "../paths.ts";
import type { FollowRequest } from "../reader.ts";

type Shown = { readonly request: FollowRequest; readonly thing: Thing };

/** What will be mailed, how often and to where, with one button. */
export function ConfirmView({
  shown,
  frame,
}: {
  readonly shown: Shown | undefined;
  readonly frame: Frame;
}): ReactElement {
  const { t } = frame;
  return (
    <div className="wrap wrap--narrow stack">
      <Heading level={1}>{t("engage.follow.confirmTitle")}</Heading>
      {shown ? <ToConfirm shown={shown} frame={frame} /> : <NothingToConfirm frame={frame} />}
    </div>
  );
}

function ToConfirm({ shown, frame }: { readonly shown: Shown; readonly frame: Frame }): ReactElement {
  const { t } = frame;
  const { request, thing } = shown;
  return (
    <>
      <p className="lead">
        {t("engage.follow.confirmLead", {
          subject: saidOf(thing, frame),
          pace: t(`engage.follow.pace.${request.pace}`),
          email: request.email,
        })}{" "}
        {getsNewsletters(thing) && t("engage.follow.confirmLetters")}
      </p>
      <ActionForm frame={frame} action="confirm">
        <Button pictogramEnd="arrow">{t("engage.follow.confirm")}</Button>
      </ActionForm>
      <p className="muted">{t("engage.follow.confirmNot")}</p>
    </>
  );
}

/** After the button, or too late: whoever confirmed has a mail soon, others ask again. */
function NothingToConfirm({ frame }: { readonly frame: Frame }): ReactElement {
  const { t } = frame;
  return (
    <>
      <p className="lead">{t("engage.follow.confirmGone")}</p>
      <ButtonLink href={followAllPath}>{t("engage.follow.again")}</ButtonLink>
    </>
  );
}
