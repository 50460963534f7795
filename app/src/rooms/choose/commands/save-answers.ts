import { answersAfter, keysOf } from "@brink/decision-guide";
import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { hashOf } from "../content/guide-content.ts";
import type { Question } from "../content/question.ts";
import { readAnswers } from "../domain/answer-fields.ts";
import type { GivenAnswers } from "../domain/guide.ts";
import { saveAnswersInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { lockedGuide } from "../reader.ts";
import { changeAnswers } from "../guide-answers-writer.ts";
import { staffPace } from "./pace.ts";

/** The answers of one page of situation questions, as far as given. */
export function saveAnswers(content: Pick<GuideContent, "situation">) {
  return command({
    name: "choose.save_answers",
    policy: mayGuide,
    input: saveAnswersInput,
    rateLimit: staffPace,
    async run(work, { id, page, before, go, typed }) {
      const questions = questionsOn(content, page);
      const guide = await lockedGuide(work, id);
      if (!guide || questions.length === 0) return notFound();
      const saved = answersOn(questions, guide.answers);
      if (before !== "" && before !== hashOf(saved)) return refusedBy("choose.refused.changedMeanwhile");
      const { answers, errors } = readAnswers(questions, typed);
      if (errors.length > 0) return refused({ kind: "invalid", fields: errors });
      if (hashOf(saved) !== hashOf(answers)) {
        await changeAnswers(work, guide, { answers: answersAfter(guide.answers, questions, answers) });
        work.emit({ name: "choose.answers_saved", payload: { guideId: id } });
      }
      const last = page >= content.situation.pages.length;
      return ok({ id, page, next: go !== "on" ? page : last ? undefined : page + 1, look: go === "look" });
    },
  });
}

export function questionsOn(content: Pick<GuideContent, "situation">, page: number): readonly Question[] {
  return content.situation.questions.filter((question) => question.page === page);
}

/** What is saved of one page; its hash says what somebody saw. */
export function answersOn(questions: readonly Question[], answers: GivenAnswers): GivenAnswers {
  const keys = keysOf(questions);
  return Object.fromEntries(Object.entries(answers).filter(([key]) => keys.includes(key)));
}
