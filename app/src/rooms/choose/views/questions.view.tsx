import type { ReactElement } from "react";
import { ProgressSteps } from "../../../platform/web/components/progress-steps/progress-steps.view.tsx";
import type { Challenge } from "../../trajectories/room.ts";
import { answersOn, questionsOn } from "../commands/save-answers.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Guide } from "../domain/guide.ts";
import { paths } from "../paths.ts";
import { GuideHead } from "./guide-head.view.tsx";
import { PageForm } from "./page-form.view.tsx";
import { progressOf } from "./progress.ts";
import { QuestionField } from "./question.view.tsx";
import type { Reading } from "./words.ts";
import { say } from "./words.ts";

export type QuestionsViewProps = Reading & {
  readonly guide: Guide;
  readonly challenge: Challenge;
  readonly page: number;
};

/** One page of the 24 situation questions. */
export function QuestionsView({ frame, content, guide, challenge, page }: QuestionsViewProps): ReactElement {
  const { t } = frame;
  const { pages } = content.situation;
  const questions = questionsOn(content, page);
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
      <PageForm
        frame={frame}
        before={hashOf(answersOn(questions, guide.answers))}
        back={page > 1 ? paths.questions(guide.id, page - 1) : undefined}
        last={page === pages.length}
      >
        {questions.map((question) => (
          <div key={question.id}>
            <QuestionField frame={frame} content={content} question={question} answers={guide.answers} />
          </div>
        ))}
      </PageForm>
    </>
  );
}
