import type {
  Answers,
  CatalogueItem,
  Combination,
  DecidingAnswer,
  Explanation,
  FrontPoint,
  NoAdvice,
  Note,
  PlanNote,
  ScoredUnknown,
  Situation,
} from "@brink/decision-guide";
import type { Estimated, Sureness } from "@brink/decision-guide/sureness";
import {
  advise,
  decidingAnswer,
  explain,
  front,
  itemsByIds,
  planNotes,
  situationFromAnswers,
  withExisting,
} from "@brink/decision-guide";
import { sureness } from "@brink/decision-guide/sureness";
import { withoutExisting } from "./estimated.ts";

/** Everything an advice follows from: the same input gives the same advice, on every machine. */
export type AdviceInput = {
  readonly answers: Answers;
  /** The day on which the weeks until the decision were counted, 2026-11-22. */
  readonly today: string;
};

/** A combination with everything that can be said about it. */
export type ExplainedCombination = Combination & {
  readonly explanation: Explanation;
  readonly planNotes: readonly PlanNote[];
};

export type ComputedAdvice = {
  readonly situation: Situation;
  readonly notes: readonly Note[];
  readonly best: readonly ExplainedCombination[];
  readonly cheap: ExplainedCombination | undefined;
  readonly inclusive: ExplainedCombination | undefined;
  readonly equallyGood: number;
  readonly considered: number;
  readonly why: readonly NoAdvice[];
  /** The questions answered with "weet ik niet" that go into the score. */
  readonly open: readonly ScoredUnknown[];
  readonly deciding: DecidingAnswer;
  /** Undefined when nothing is advised, and in advices from before this was said. */
  readonly sureness?: Sureness | undefined;
  /** The trade-off; undefined in advices from before this was drawn. */
  readonly front?: readonly FrontPoint[];
};

/** What can be chosen from, and which of its numbers are estimates. */
export type Choosable = { readonly catalogue: readonly CatalogueItem[]; readonly estimated: Estimated };

/** The whole advice: exact over all admissible combinations. Takes up to some seconds with many open answers. */
export function computeAdvice(from: Choosable, { answers, today }: AdviceInput): ComputedAdvice {
  const { situation, open, notes, existing } = situationFromAnswers(answers, today);
  const catalogue = withExisting(from.catalogue, existing);
  const found = advise(catalogue, situation);
  const explained = (combination: Combination | undefined): ExplainedCombination | undefined =>
    combination && explainCombination(catalogue, situation, answers, combination);
  return {
    situation,
    notes,
    best: found.best.flatMap((combination) => explained(combination) ?? []),
    cheap: explained(found.cheap),
    inclusive: explained(found.inclusive),
    equallyGood: found.equallyGood,
    considered: found.considered,
    why: found.why,
    open: open.map(({ question }) => question),
    deciding: open.length === 0 ? { first: undefined, effects: [] } : decidingAnswer(catalogue, situation, open),
    sureness: sureness(catalogue, situation, withoutExisting(from.estimated, existing)),
    front: front(catalogue, situation),
  };
}

/** Undefined when an item is not in the catalogue, or nothing stands beside the feedback loop. */
export function explainCombination(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  answers: Answers,
  combination: Combination,
): ExplainedCombination | undefined {
  const explanation = explain(catalogue, situation, combination.items);
  const items = itemsByIds(catalogue, combination.items);
  if (!explanation.ok || !items.ok) return undefined;
  return { ...combination, explanation: explanation.value, planNotes: planNotes(items.value, answers) };
}
