import { real } from "../read-number.ts";
import { MOST_METHODS } from "./admissible.ts";
import { bareRaw, isSurelyFine, isSurelyHard, SLACK } from "./bound.ts";
import type { Candidate } from "./candidate.ts";
import { DISTINCT_DISTANCE, jaccardDistance, totalOf } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";
import { isWhole } from "./method-sets.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, extend } from "./partial-set.ts";
import type { Wants } from "./walk.ts";

/** Totals this close are equally good: the estimates behind them do not tell them apart. */
export const EQUAL_POINTS = 2;
/** A raw score up to this much below a total may still round to it. */
const HALF_POINT = 0.5;
/** Thresholds stand a hair lower than they need, because 100 × raw is itself rounded. */
const THRESHOLD_SLACK = 1e-9;

/** The least raw score that can still make this total. */
export function rawOfTotal(total: number): number {
  return (total - HALF_POINT) / 100 - THRESHOLD_SLACK;
}

/**
 * What some good sets show that there is: of the raw score, so many points below the best of them.
 * @param others what a set must differ from
 */
export function rawFloor(sets: MethodSets, wants: Wants, others: readonly Candidate[], points: number): number {
  const { space, rows } = sets;
  const { leastCoverage = 0 } = wants;
  let best = Number.NEGATIVE_INFINITY;
  climb(sets, (set, isCombination) => {
    const raw = bareRaw(space, rows, set);
    const isAsked = passes(sets, wants, others, set);
    if (isCombination && isAsked) best = Math.max(best, raw - SLACK);
    return raw - 2 * Math.max(0, leastCoverage - leastShare(sets, set)) - 0.1 * Number(!isAsked);
  });
  return rawOfTotal(totalOf(best) - points);
}

/** The same of the smallest coverage among plans that may be opened. */
export function coverageFloor(sets: MethodSets): number {
  const { space, rows } = sets;
  let best = Number.NEGATIVE_INFINITY;
  climb(sets, (set, isCombination) => {
    const share = leastShare(sets, set);
    const isFine = isSurelyFine(space, rows, set);
    if (isCombination && isFine) best = Math.max(best, share);
    return share + bareRaw(space, rows, set) - Number(!isFine);
  });
  return best;
}

/** What a climb makes of a set, told whether it is a combination as it is. */
type Worth = (set: PartialSet, isCombination: boolean) => number;

/** How often each method of a set is looked for again. */
const ROUNDS = 2;

/** Looks at some good sets before the walk: one more method at a time, then again for the best in the place of each. */
function climb(sets: MethodSets, worth: Worth): void {
  const chosen: number[] = [];
  for (let size = 1; size <= MOST_METHODS; size += 1) {
    for (let round = 0; round <= ROUNDS * size; round += 1) {
      const at = (size - 1 + round) % size;
      const best = bestAmong(sets, worth, chosen, at);
      if (best === undefined) return;
      chosen[at] = best;
    }
  }
}

/** The method that is worth most in a place among the others. */
function bestAmong(sets: MethodSets, worth: Worth, chosen: readonly number[], at: number): number | undefined {
  const { space, rows, outlook, start } = sets;
  const others = chosen.filter((_, place) => place !== at);
  const here = others.reduce((set, method) => {
    const next = emptySet(space, rows);
    extend(space, rows, set, next, method);
    return next;
  }, start);
  const next = emptySet(space, rows);
  let best: { readonly method: number; readonly value: number } | undefined;
  for (const method of at === 0 && sets.method >= 0 ? [sets.method] : outlook.order) {
    if (others.includes(method) || !extend(space, rows, here, next, method)) continue;
    const value = worth(next, isWhole(sets, next)) + Number(isWhole(sets, next));
    if (best === undefined || value > best.value) best = { method, value };
  }
  return best?.method;
}

/** True only when the set, as it is, is one of those that are asked for. */
function passes({ space, rows }: MethodSets, wants: Wants, others: readonly Candidate[], set: PartialSet): boolean {
  const { mostCostEur = Number.POSITIVE_INFINITY, leastCoverage = 0 } = wants;
  if (!isSurelyFine(space, rows, set) && (wants.fine === true || !isSurelyHard(space, rows, set))) return false;
  const costEur = real(set.row, rows.layout.cost) * space.scorer.situation.scaleRatio;
  if (costEur > mostCostEur - SLACK) return false;
  for (let group = 0; group < rows.layout.groups; group += 1) {
    if (1 - real(set.row, group) < leastCoverage + SLACK) return false;
  }
  const { members, size } = set;
  return others.every((other) => jaccardDistance(members, size, space.feedback, other) >= DISTINCT_DISTANCE);
}

function leastShare({ rows }: MethodSets, set: PartialSet): number {
  let share = 1;
  for (let group = 0; group < rows.layout.groups; group += 1) share = Math.min(share, 1 - real(set.row, group) - SLACK);
  return share;
}
