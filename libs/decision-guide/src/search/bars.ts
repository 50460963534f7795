import { real, whole } from "../read-number.ts";
import { MOST_METHODS } from "./admissible.ts";
import { bareRaw, isSurelyFine, isSurelyHard, SLACK } from "./bound.ts";
import type { Candidate } from "./candidate.ts";
import { DISTINCT_DISTANCE, jaccardDistance, totalOf } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, extend } from "./partial-set.ts";
import type { Bar, Wants } from "./promising-sets.ts";

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
 * Of the raw score: what lies below `from`, or more than so many points below the best so far, is not looked for.
 * @param others what a set must differ from
 */
export function rawBar(
  sets: MethodSets,
  wants: Wants,
  others: readonly Candidate[],
  from: number,
  points: number,
): Bar {
  const { space, rows } = sets;
  let best = Number.NEGATIVE_INFINITY;
  const bar: Bar = {
    floor: from,
    seen(set) {
      const raw = bareRaw(space, rows, set) - SLACK;
      if (raw <= best || !passes(sets, wants, others, set)) return;
      best = raw;
      bar.floor = Math.max(bar.floor, rawOfTotal(totalOf(raw) - points));
    },
  };
  const { leastCoverage = 0 } = wants;
  climb(sets, bar, (set) => {
    const short = Math.max(0, leastCoverage - leastShare(sets, set));
    return bareRaw(space, rows, set) - 2 * short - 0.1 * Number(!passes(sets, wants, others, set));
  });
  return bar;
}

/** Of the smallest coverage among plans that may be opened: from `target` on, nothing more is looked for. */
export function coverageBar(sets: MethodSets, target: number): Bar {
  const { space, rows } = sets;
  const bar: Bar = {
    floor: Number.NEGATIVE_INFINITY,
    seen(set) {
      const share = leastShare(sets, set);
      if (share <= bar.floor || !isSurelyFine(space, rows, set)) return;
      bar.floor = share >= target ? Number.POSITIVE_INFINITY : share;
    },
  };
  climb(
    sets,
    bar,
    (set) => leastShare(sets, set) + bareRaw(space, rows, set) - Number(!isSurelyFine(space, rows, set)),
  );
  return bar;
}

/** Sees some good sets before the walk begins: method by method, each time the one that is worth most. */
function climb({ space, rows, outlook, held }: MethodSets, bar: Bar, worth: (set: PartialSet) => number): void {
  let [here, next, best] = [emptySet(space, rows), emptySet(space, rows), emptySet(space, rows)];
  for (let size = 0; size < MOST_METHODS; size += 1) {
    let most = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < (size === 0 && held !== undefined ? 1 : outlook.order.length); place += 1) {
      const method = whole(outlook.order, place);
      if (isMember(here, whole(space.methods, method)) || !extend(space, rows, here, next, method)) continue;
      if (next.carried === space.everyDemand) bar.seen(next);
      const value = worth(next) + Number(next.carried === space.everyDemand);
      if (value <= most) continue;
      most = value;
      [next, best] = [best, next];
    }
    if (most === Number.NEGATIVE_INFINITY) return;
    [here, best] = [best, here];
  }
}

function isMember(set: PartialSet, item: number): boolean {
  for (let i = 0; i < set.size; i += 1) if (set.members[i] === item) return true;
  return false;
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
