import type { ReactElement } from "react";
import type { Frame } from "../../../platform/define/frame.ts";
import { ActionGroup } from "../../../platform/web/components/action-group/action-group.view.tsx";
import { Button, ButtonLink } from "../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../platform/web/components/heading/heading.view.tsx";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import { ActionForm } from "../../../platform/web/form.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { partOf } from "../commands/reply.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Reply, ReplyPage } from "../domain/sharing.ts";
import { replyPaths } from "../paths.ts";
import { CheckField } from "./checks.view.tsx";
import { progressOf } from "./progress.ts";
import { QuestionField } from "./question.view.tsx";
import { askedOn } from "./reply.view.tsx";
import { say } from "./words.ts";

export type ReplyPageViewProps = {
  readonly frame: Frame;
  readonly content: GuideContent;
  readonly challenge: Pick<Challenge, "title">;
  readonly token: string;
  readonly reply: Reply;
  readonly pages: readonly ReplyPage[];
  readonly here: ReplyPage;
};

/** One page of questions as a colleague answers them; every one may stay open. */
export function ReplyPageView(props: ReplyPageViewProps): ReactElement {
  const { frame, challenge, token, reply, pages, here } = props;
  const { t } = frame;
  const place = pages.indexOf(here);
  const before = pages[place - 1];
  // The QuickScan and the situation each have their own row of steps: twelve do not fit on a phone.
  const alike = pages.filter(({ kind }) => kind === here.kind);
  return (
    <div className="wrap wrap--narrow stack stack--loose">
      <Heading level={1} kicker={challenge.title}>
        {say(frame, here.title)}
      </Heading>
      <ProgressSteps
        label={t("choose.reply.pages")}
        summary={t("choose.reply.pageOf", {
          number: alike.indexOf(here) + 1,
          all: alike.length,
          part: t(`choose.reply.part.${here.kind}`),
        })}
        current={alike.indexOf(here) + 1}
        doneLabel={t("choose.steps.done")}
        steps={alike.map((page) => ({
          label: say(frame, page.title),
          href: replyPaths.page(token, page.slug),
          progress: progressOf(frame, askedOn(page), reply.said),
        }))}
      />
      <p>{t("choose.reply.mayStayOpen")}</p>
      <ActionForm frame={frame} action="save">
        <input type="hidden" name="before" value={hashOf(partOf(reply.said, here.keys))} />
        <Fields {...props} />
        <ActionGroup>
          <Button>{t(place === pages.length - 1 ? "choose.reply.toOverview" : "choose.form.next")}</Button>
          <ButtonLink variant="subtle" href={before ? replyPaths.page(token, before.slug) : replyPaths.home(token)}>
            {t("choose.form.back")}
          </ButtonLink>
        </ActionGroup>
      </ActionForm>
    </div>
  );
}

function Fields({ frame, content, reply, here }: ReplyPageViewProps): ReactElement {
  if (here.kind === "checks")
    return (
      <>
        {here.theme.checks.map((check) => (
          <div key={check.id}>
            <CheckField frame={frame} check={check} checks={reply.said} />
          </div>
        ))}
      </>
    );
  return (
    <>
      {here.questions.map((question) => (
        <div key={question.id}>
          <QuestionField frame={frame} content={content} question={question} answers={reply.said} />
        </div>
      ))}
    </>
  );
}
