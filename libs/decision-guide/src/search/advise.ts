import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { Score } from "../scoring/score.ts";
import { readScore } from "../scoring/score.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import type { Band, Filter, Listing } from "./best-band.ts";
import { bestBand, listBest } from "./best-band.ts";
import type { Candidate } from "./candidate.ts";
import { countChoices } from "./count-choices.ts";
import { inclusiveBand } from "./inclusive.ts";
import type { MethodSets } from "./method-sets.ts";
import { methodSets } from "./method-sets.ts";
import type { NoAdvice } from "./why-no-advice.ts";
import { whyNoAdvice } from "./why-no-advice.ts";

export const ALTERNATIVES = 2;
/** "Cheap" is within this share of the budget. */
export const CHEAP_RATIO = 0.5;
/** Alternatives mostly lie this close to the best. Changes how long a search takes, never what it finds. */
const NEAR_POINTS = 3;

/** A set of items with its score. */
export type Combination = Score & { readonly items: readonly string[] };

export type Advice = {
  /** The best and at most two distinct alternatives; none has a hard flag. Empty: see `why`. */
  readonly best: readonly Combination[];
  /** The best whose expected cost is within half the budget. */
  readonly cheap: Combination | undefined;
  /** The best for the worst-served priority group. */
  readonly inclusive: Combination | undefined;
  /** Highest raw score of all admissible combinations, flagged ones included. */
  readonly optimum: Combination | undefined;
  /** Admissible combinations whose total is within two points of the optimum's, the optimum included. */
  readonly equallyGood: number;
  /** All admissible combinations. */
  readonly considered: number;
  /** Why `best` is empty; empty otherwise. */
  readonly why: readonly NoAdvice[];
};

/**
 * The best combinations for a situation: exact over all admissible ones (domain 02 §2.8, "Search").
 * @param catalogue items with unique ids
 * @param weights other weights than the reference's, for a sensitivity check
 */
export function advise(catalogue: readonly CatalogueItem[], situation: Situation, weights?: Weights): Advice {
  const sets = methodSets(catalogue, situation, weights);
  const near = listBest(sets, {}, Number.NEGATIVE_INFINITY, NEAR_POINTS);
  const all = bestBand(sets, {}, undefined, near);
  const best = distinct(sets, near, all);
  const combination = (candidate: Candidate | undefined): Combination | undefined =>
    candidate && combinationOf(sets, candidate);
  return {
    best: best.flatMap((candidate) => combination(candidate) ?? []),
    cheap: combination(cheapBand(sets, near)?.first),
    inclusive: combination(inclusiveBand(sets, near)?.first),
    optimum: combination(all?.highest),
    equallyGood: all?.equallyGood ?? 0,
    considered: countChoices(sets.space),
    why: best.length > 0 ? [] : whyNoAdvice(catalogue, situation),
  };
}

/** A candidate of a search with its whole score. */
export function combinationOf({ space }: MethodSets, { ids, picks }: Candidate): Combination {
  return { items: ids, ...readScore(space.scorer, picks) };
}

/** What `advise` puts first, with the highest total there is, without the rest of its work. */
export type Winner = { readonly ids: readonly string[]; readonly top: number };

/** The best combination alone; undefined when nothing can be advised. */
export function winner(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  weights?: Weights,
): Winner | undefined {
  const sets = methodSets(catalogue, situation, weights);
  const band = bestBand(sets, OPEN);
  return band === undefined ? undefined : { ids: band.first.ids, top: band.top };
}

/** Only what may be opened: no combination with a hard flag. */
export const OPEN: Filter = { wants: { fine: true } };

/** The best, then the best that differs enough from all before it. */
function distinct(sets: MethodSets, near: Listing, all: Band | undefined): readonly Candidate[] {
  if (all === undefined) return [];
  const chosen: Candidate[] = all.hasFlagged ? [] : [all.first];
  while (chosen.length <= ALTERNATIVES) {
    const next = bestBand(sets, { ...OPEN, others: chosen }, undefined, near);
    if (next === undefined) break;
    chosen.push(next.first);
  }
  return chosen;
}

function cheapBand(sets: MethodSets, near: Listing): Band | undefined {
  const mostCostEur = sets.space.scorer.situation.budgetEur * CHEAP_RATIO;
  return bestBand(sets, { wants: { fine: true, mostCostEur } }, undefined, near);
}
