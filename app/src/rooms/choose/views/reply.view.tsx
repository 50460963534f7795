import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { fieldError, formValue } from "../../../platform/define/frame.ts";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { Quote } from "../../../platform/web/components/quote/quote.view.tsx";
import { TextField } from "../../../platform/web/components/text-field/text-field.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { Reply, ReplyPage, ReplyStanding, Share } from "../domain/sharing.ts";
import { shareLimits } from "../domain/sharing.ts";
import { replyPaths } from "../paths.ts";
import type { ShownAfterwards } from "./reply-others.view.tsx";
import { ReplyOthers } from "./reply-others.view.tsx";
import { ClosedReply, OwnLink, WithdrawReply } from "./reply-own.view.tsx";
import { progressOf } from "./progress.ts";
import { say } from "./words.ts";

export type ReplyViewProps = ShownAfterwards & {
  readonly frame: Frame;
  readonly content: GuideContent;
  readonly share: Share;
  readonly challenge: Pick<Challenge, "title">;
  readonly token: string;
  readonly reply: Reply | undefined;
  readonly standing: ReplyStanding;
  readonly pages: readonly ReplyPage[];
  /** How long a name is kept after the link closed. */
  readonly nameMonths: number;
};

/** What a colleague is asked; who they are, and later how far they are. */
export function ReplyView(props: ReplyViewProps): ReactElement {
  const { frame, share, challenge, reply, standing } = props;
  const { t, tenant } = frame;
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={challenge.title}>
        {t("choose.reply.title")}
      </Heading>
      {reply === undefined ? (
        <>
          <p className="lead">{t("choose.reply.lead", { by: share.madeBy, municipality: tenant.name })}</p>
          <Quote text={share.question} attribution={share.madeBy} lang="nl" />
          <Begin {...props} />
        </>
      ) : standing === "open" ? (
        <Begun {...props} reply={reply} />
      ) : (
        <ClosedReply {...props} reply={reply} />
      )}
    </div>
  );
}

/** Who has an account has a name; who has none types one. */
function Begin(props: ReplyViewProps): ReactElement {
  const { frame, share, pages, nameMonths } = props;
  const { t, format, actor } = frame;
  const count = pages.reduce((sum, page) => sum + askedOn(page).length, 0);
  return (
    <>
      <ul>
        <li>{t("choose.reply.howMany", { count })}</li>
        <li>{t("choose.reply.until", { when: format.date(share.closesOn) })}</li>
        <li>{t("choose.reply.whoReads", { months: nameMonths })}</li>
        {share.showsOthers && <li>{t("choose.reply.othersRead")}</li>}
        <li>{t("choose.reply.mayWithdraw", { days: shareLimits.tokenDays })}</li>
      </ul>
      <ActionForm frame={frame} action="begin">
        {actor.kind === "person" ? (
          <p>{t("choose.reply.signedInAs", { name: actor.name })}</p>
        ) : (
          <TextField
            name="name"
            label={t("choose.reply.name")}
            required
            autoComplete="name"
            value={formValue(frame, "name")}
            error={fieldError(frame, "name")}
          />
        )}
        <TextField
          name="role"
          label={t("choose.reply.role")}
          description={t("choose.reply.roleHelp", { max: shareLimits.role })}
          autoComplete="organization-title"
          value={formValue(frame, "role")}
          error={fieldError(frame, "role")}
        />
        <Button>{t("choose.reply.begin")}</Button>
      </ActionForm>
      {actor.kind !== "person" && (
        <p>
          <a href="/inloggen">{t("choose.reply.signIn")}</a>
        </p>
      )}
    </>
  );
}

type BegunProps = ReplyViewProps & { readonly reply: Reply };

function Begun(props: BegunProps): ReactElement {
  const { frame, share, reply, pages, token } = props;
  const { t, format } = frame;
  const open = pages.find((page) => !isBegun(page, reply)) ?? pages[0];
  const begun = Object.keys(reply.said).length > 0;
  return (
    <>
      <p className="lead">
        {t(reply.sentAt === undefined ? "choose.reply.notSent" : "choose.reply.sent", {
          name: reply.name,
          until: format.date(share.closesOn),
        })}
      </p>
      {reply.sentAt === undefined && open && (
        <p>
          <ButtonLink href={replyPaths.page(token, open.slug)} pictogramEnd="arrow">
            {t(begun ? "choose.reply.goOn" : "choose.reply.first")}
          </ButtonLink>
        </p>
      )}
      <Pages {...props} />
      {reply.sentAt === undefined && begun && (
        <ActionForm frame={frame} action="send">
          <p>{t("choose.reply.sendHelp")}</p>
          <Button variant="secondary">{t("choose.reply.send")}</Button>
        </ActionForm>
      )}
      <ReplyOthers {...props} />
      {frame.actor.kind === "person" ? <p>{t("choose.reply.backSignedIn")}</p> : <OwnLink {...props} />}
      <WithdrawReply {...props} />
    </>
  );
}

function Pages({ frame, reply, pages, token }: BegunProps): ReactElement {
  return (
    <nav aria-label={frame.t("choose.reply.pages")}>
      <ul>
        {pages.map((page) => (
          <li key={page.slug}>
            <a href={replyPaths.page(token, page.slug)}>{say(frame, page.title)}</a>{" "}
            <span className="muted">({progressOf(frame, askedOn(page), reply.said).words})</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function askedOn(page: ReplyPage): readonly { readonly id: string }[] {
  return page.kind === "checks" ? page.theme.checks : page.questions;
}

function isBegun(page: ReplyPage, { said }: Reply): boolean {
  return page.keys.some((key) => key in said);
}
