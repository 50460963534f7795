import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import type { Goal } from "../catalogue/goals.ts";
import { demandedGoals } from "../catalogue/goals.ts";
import { real } from "../read-number.ts";
import { evaluate } from "../scoring/evaluate.ts";
import type { ConflictReason, PairValue, SynergyReason } from "../scoring/pair-values.ts";
import { CONFLICTS, SYNERGIES } from "../scoring/pair-values.ts";
import type { ScoreProblem } from "../scoring/score.ts";
import { itemsByIds, unscorable } from "../scoring/score.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { makeScorer } from "../scoring/scorer.ts";
import type { SubScore } from "../scoring/weights.ts";
import { SUB_SCORES } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import type { Change } from "./changes.ts";
import { bestAddition, cheapestRemoval } from "./changes.ts";
import type { Gap } from "./gaps.ts";
import { gaps } from "./gaps.ts";

export const MOST_LOST_PARTS = 3;

/** Why a combination scores as it does, as codes and figures; the words live in the app's messages. */
export type Explanation = {
  /** Which chosen methods deliver what is asked; `items` is empty when nothing does. */
  readonly carried: readonly { readonly anyOf: readonly Goal[]; readonly items: readonly string[] }[];
  /** The three sub-scores that lose most weight, largest loss first; parts without loss are left out. */
  readonly lost: readonly { readonly part: SubScore; readonly points: number }[];
  readonly addition: Change | undefined;
  readonly removal: Change | undefined;
  /** `points` before the cap: half of the value for synergy, all of it for conflict. */
  readonly synergies: readonly PairEffect<SynergyReason>[];
  readonly conflicts: readonly PairEffect<ConflictReason>[];
  readonly gaps: readonly Gap[];
};

export type PairEffect<Why> = {
  readonly items: readonly [string, string];
  readonly points: number;
  readonly why: Why;
  readonly sources: readonly string[];
};

export type ExplanationResult =
  { readonly ok: true; readonly value: Explanation } | { readonly ok: false; readonly refusal: ScoreProblem };

/** Explains one combination (domain 02 §2.8, step 10, and the gap rules of §2.7). */
export function explain(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[],
): ExplanationResult {
  const found = itemsByIds(catalogue, ids);
  if (!found.ok) return found;
  const items = found.value;
  const refusal = unscorable(items);
  if (refusal !== undefined) return { ok: false, refusal };
  const scorer = makeScorer(catalogue, situation);
  return {
    ok: true,
    value: {
      carried: carried(items, situation),
      lost: lost(scorer, items),
      addition: bestAddition(scorer, items),
      removal: cheapestRemoval(scorer, items),
      synergies: effects(SYNERGIES, ids, 50),
      conflicts: effects(CONFLICTS, ids, 100),
      gaps: gaps(items, situation),
    },
  };
}

function carried(items: readonly CatalogueItem[], situation: Situation): Explanation["carried"] {
  const chosen = items.filter(({ id }) => id !== FEEDBACK_LOOP);
  return demandedGoals(situation.level, situation.goals).map((anyOf) => ({
    anyOf,
    items: chosen.filter((item) => item.carries.some((goal) => anyOf.includes(goal))).map(({ id }) => id),
  }));
}

function lost(scorer: Scorer, items: readonly CatalogueItem[]): Explanation["lost"] {
  const picks = Int32Array.from(items, (item) => scorer.items.indexOf(item));
  evaluate(scorer, picks);
  return SUB_SCORES.map((part, index) => ({
    part,
    points: 100 * real(scorer.weights, index) * (1 - real(scorer.sub, index)),
  }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_LOST_PARTS);
}

function effects<Why>(
  list: readonly PairValue<Why>[],
  ids: readonly string[],
  pointsPerValue: number,
): readonly PairEffect<Why>[] {
  return list
    .filter(({ a, b }) => ids.includes(a) && ids.includes(b))
    .map(({ a, b, value, why, sources }) => ({ items: [a, b], points: value * pointsPerValue, why, sources }));
}
