import type { Localized } from "../../../../../kernel/localized.ts";
import type { Question } from "../domain.ts";

/** Questions to take over, whoever wrote them: Brink, somebody of the municipality, or those of another survey. */
export type QuestionSet = {
  readonly questions: readonly Question[];
  readonly title: Localized;
  /** What it is for; of a survey, which trajectory. */
  readonly about: Localized;
};

/** Where a set is found, as the value of a form: `brink:closing`, `own:<id>`, `survey:<id>`. */
export type SetSource = { readonly from: "brink" | "own" | "survey"; readonly id: string };

export const templateNameLength = 80;
/** More than anybody looks through. */
export const templatesAtMost = 100;
export const earlierAtMost = 30;

/**
 * The questions with codes that are free here. Conditions and the answers in their words look at the same questions as before;
 * answers to choose keep their codes.
 */
export function withFreeCodes(
  taken: readonly Question[],
  here: readonly Question[],
  letterOf: (question: Question) => string,
): readonly Question[] {
  const last = new Map<string, number>();
  for (const { code } of here)
    last.set(code.slice(0, 1), Math.max(last.get(code.slice(0, 1)) ?? 0, Number(code.slice(1))));
  const codes = new Map<string, string>();
  for (const question of taken) {
    const letter = letterOf(question);
    const number = (last.get(letter) ?? 0) + 1;
    last.set(letter, number);
    codes.set(question.code, `${letter}${number}`);
  }
  const now = (code: string) => codes.get(code) ?? code;
  return taken.map((question) => ({
    ...question,
    code: now(question.code),
    recalls: question.recalls === undefined ? undefined : now(question.recalls),
    condition: question.condition && {
      ...question.condition,
      comparisons: question.condition.comparisons.map((one) => ({ ...one, code: now(one.code) })),
    },
  }));
}
