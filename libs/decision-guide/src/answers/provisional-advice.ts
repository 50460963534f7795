import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, withExisting } from "../catalogue/catalogue-item.ts";
import { advise } from "../search/advise.ts";
import type { NoAdvice } from "../search/why-no-advice.ts";
import type { ScoredUnknown } from "./answers.ts";
import { OPTIONS } from "./answers.ts";
import type { AnswerKey } from "./parse-answers.ts";
import { parseAnswers } from "./parse-answers.ts";
import { situationFromAnswers } from "./situation-from-answers.ts";

/** A combination in short; without the feedback loop, which belongs to every one. */
export type Ranked = {
  readonly items: readonly string[];
  readonly total: number;
  readonly costEur: number;
  readonly staffHours: number;
  readonly weeks: number;
};

/** What can be said while answers are still being typed. */
export type ProvisionalAdvice =
  /** Without these nothing can be ranked. */
  | { readonly state: "missing"; readonly questions: readonly AnswerKey[] }
  /** No combination passes within what was answered, and why. */
  | { readonly state: "none"; readonly why: readonly NoAdvice[] }
  | {
      readonly state: "found";
      /** The best and at most two distinct alternatives. */
      readonly best: readonly [Ranked, ...(readonly Ranked[])];
      /** Combinations within two points of the best, the best included. */
      readonly equallyGood: number;
      /** Open answers that go into the score; the middle is assumed. */
      readonly open: readonly ScoredUnknown[];
    };

/**
 * The advice as it would be with these answers, in a browser as on a server. The subject (Q1) and how the trajectory is
 * learnt from (Q24) do not change a score, so they need not be there yet.
 * @param given answers by their keys, as far as given
 * @param today ISO date, to know how far off the decision is
 */
export function provisionalAdvice(
  catalogue: readonly CatalogueItem[],
  given: object,
  today: string,
): ProvisionalAdvice {
  const parsed = parseAnswers({ Q1: OPTIONS.Q1[0], Q24: OPTIONS.Q24[0], ...given });
  if (!parsed.ok) {
    const questions = parsed.refusal.flatMap((problem) => ("question" in problem ? [problem.question] : []));
    return { state: "missing", questions: [...new Set(questions)] };
  }
  const { situation, open, existing } = situationFromAnswers(parsed.value, today);
  const { best, equallyGood, why } = advise(withExisting(catalogue, existing), situation);
  const [first, ...others] = best.map(({ items, total, costEur, staffHours, weeks }) => ({
    items: items.filter((id) => id !== FEEDBACK_LOOP),
    ...{ total, costEur, staffHours, weeks },
  }));
  if (first === undefined) return { state: "none", why };
  return { state: "found", best: [first, ...others], equallyGood, open: open.map(({ question }) => question) };
}
