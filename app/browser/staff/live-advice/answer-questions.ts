import { answersAfter, provisionalAdvice, readTyped } from "@brink/decision-guide";
import type { AnswerControl, CatalogueItem, KeptAnswers, ProvisionalAdvice, Typed } from "@brink/decision-guide";

/** What the ranking needs of this edition of the content: the same for every page, and kept by the browser. */
export type GuideNumbers = {
  readonly catalogue: readonly CatalogueItem[];
  readonly controls: readonly (AnswerControl & { readonly page: number })[];
};

export type Question = {
  readonly numbers: GuideNumbers;
  readonly page: number;
  /** What is saved of all pages. */
  readonly saved: KeptAnswers;
  /** What stands on this page now. */
  readonly typed: Typed;
  readonly today: string;
};

/** The advice so far, or the control whose answer cannot be read: nothing is ranked as if it were left open. */
export type LiveAnswer = ProvisionalAdvice | { readonly state: "unreadable"; readonly field: string };

/** In the worker: every question is answered by the rules and in the way of the server. */
export function answerQuestions(): void {
  addEventListener("message", ({ data }: MessageEvent<Question>) => {
    postMessage(answerTo(data));
  });
}

export function answerTo({ numbers, page, saved, typed, today }: Question): LiveAnswer {
  const controls = numbers.controls.filter((control) => control.page === page);
  const { answers, problems } = readTyped(controls, typed);
  if (problems[0] !== undefined) return { state: "unreadable", field: problems[0].field };
  const given = answersAfter(saved, controls, answers);
  return provisionalAdvice(numbers.catalogue, given, today);
}
