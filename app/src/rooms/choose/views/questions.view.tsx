import type { ReactElement } from "react";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { answersOn, questionsOn } from "../commands/save-answers.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import type { Looked } from "./live-advice.view.tsx";
import { LiveAdvice } from "./live-advice.view.tsx";
import { PageForm } from "./page-form.view.tsx";
import { progressOf } from "./progress.ts";
import { QuestionField } from "./question.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type QuestionsViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly page: number;
  /** The QuickScan says to go on, so an advice may be shown. */
  readonly isLive: boolean;
  readonly numbersHash: string;
  readonly looked: Looked | undefined;
};

/** One page of the 24 situation questions. */
export function QuestionsView(props: QuestionsViewProps): ReactElement {
  const { frame, content, guide, challenge, page, isLive } = props;
  const { t } = frame;
  const { pages } = content.situation;
  const here = pages.find((one) => one.page === page);
  return (
    <>
      <GuideHead
        frame={frame}
        content={content}
        guide={guide}
        challenge={challenge}
        step="situation"
        title={here ? say(frame, here.title) : t("choose.steps.situation")}
      />
      <ProgressSteps
        label={t("choose.situation.pages")}
        summary={t("choose.situation.page", { number: page, all: pages.length })}
        current={page}
        doneLabel={t("choose.steps.done")}
        steps={pages.map((one) => ({
          label: say(frame, one.title),
          href: paths.questions(guide.id, one.page),
          progress: progressOf(frame, questionsOn(content, one.page), guide.answers),
        }))}
      />
      {isLive ? (
        <LiveAdvice {...props}>
          <Answers {...props} />
        </LiveAdvice>
      ) : (
        <Answers {...props} />
      )}
    </>
  );
}

function Answers({ frame, content, guide, page, isLive }: QuestionsViewProps): ReactElement {
  const questions = questionsOn(content, page);
  return (
    <PageForm
      frame={frame}
      before={hashOf(answersOn(questions, guide.answers))}
      back={page > 1 ? paths.questions(guide.id, page - 1) : undefined}
      last={page === content.situation.pages.length}
      look={isLive}
    >
      {questions.map((question) => (
        <div key={question.id}>
          <QuestionField frame={frame} content={content} question={question} answers={guide.answers} />
        </div>
      ))}
    </PageForm>
  );
}
