import { real, whole } from "../read-number.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import { bareRaw, lured, luredRaw, SLACK } from "./bound.ts";
import type { MethodSets } from "./method-sets.ts";
import { isWhole } from "./method-sets.ts";
import { idealOf } from "./outlook.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, extend, extendWith, optionalOf, picksOf } from "./partial-set.ts";
import { isRuledOut, leastCoverageBound, mayScore } from "./quick-bound.ts";
import { FEEDBACK_ABSENT } from "./space.ts";

/** What is asked of a combination; a set of methods of which none can meet it is left out. */
export type Wants = {
  /** No flag that forbids opening the plan. */
  readonly fine?: boolean;
  readonly mostCostEur?: number;
  /** Of each priority group at least this share. */
  readonly leastCoverage?: number;
};

/** What is looked for. */
export type Looked = {
  /** False only when `set` with one more item, and so many further technologies, cannot reach the floor. */
  readonly mayReach: (set: PartialSet, item: number, slots: number, floor: number) => boolean;
  /** Never lower than what the set reaches with so many further technologies. */
  readonly bound: (set: PartialSet, extra: number) => number;
};

export type Search = {
  readonly wants: Wants;
  readonly looked: Looked;
  /** Nothing below it is looked for. It rises while better combinations are found. */
  floor: number;
  /** Sees each admissible combination that may reach the floor, just evaluated: its items, methods first, in id order. */
  readonly visit: (picks: Int32Array) => void;
};

type Walk = {
  readonly sets: MethodSets;
  readonly search: Search;
  /** The set of each depth: 0 the start … 4 methods, and 5 and 6 with technologies beyond the needed ones. */
  readonly path: readonly PartialSet[];
};

/** Visits what may reach the floor, by branch and bound: a branch is left when even its ideal stays below it. */
export function walkThrough(sets: MethodSets, search: Search): void {
  const { space, rows } = sets;
  const more = Array.from({ length: MOST_METHODS + MOST_TECHNOLOGIES }, () => emptySet(space, rows));
  const path = [sets.start, ...more];
  if (space.feedback !== FEEDBACK_ABSENT) deepen({ sets, search, path }, 0, 0);
}

function deepen(walk: Walk, depth: number, from: number): void {
  const { space, rows, outlook, method } = walk.sets;
  const here = walk.path[depth];
  const next = walk.path[depth + 1];
  if (here === undefined || next === undefined) return;
  const more = MOST_METHODS - depth;
  if (more === 1) return deepest(walk, here, next, from);
  const end = depth === 0 && method >= 0 ? 1 : outlook.order.length;
  for (let place = from; place < end; place += 1) {
    // When not even the ideal of the rest is good enough, nothing is.
    if (((here.carried | whole(outlook.carries, place)) & space.everyDemand) !== space.everyDemand) return;
    if (!mayReach(walk, here, idealOf(rows, place, more), MOST_TECHNOLOGIES - here.neededCount)) return;
    if (!extend(space, rows, here, next, whole(outlook.order, place))) continue;
    if (isWhole(walk.sets, next)) withTechnologies(walk, next);
    deepen(walk, depth + 1, place + 1);
  }
}

/** The last method: kind by kind. */
function deepest(walk: Walk, here: PartialSet, next: PartialSet, from: number): void {
  const { space, rows, outlook } = walk.sets;
  const slots = MOST_TECHNOLOGIES - here.neededCount;
  for (let begin = from; begin < outlook.order.length; begin = whole(outlook.ends, begin)) {
    if (((here.carried | whole(outlook.carries, begin)) & space.everyDemand) !== space.everyDemand) return;
    if (!mayReach(walk, here, idealOf(rows, begin, 1), slots)) continue;
    for (let place = begin; place < whole(outlook.ends, begin); place += 1) {
      const method = whole(outlook.order, place);
      if ((here.carried | whole(space.carries, method)) !== space.everyDemand) continue;
      if (!mayReach(walk, here, whole(space.methods, method), slots)) continue;
      if (extend(space, rows, here, next, method) && isWhole(walk.sets, next)) withTechnologies(walk, next);
    }
  }
}

/** A set of methods with what they need, and with each further choice of technologies on offer. */
function withTechnologies(walk: Walk, set: PartialSet): void {
  const { sets, search } = walk;
  const { looked } = search;
  const slots = MOST_TECHNOLOGIES - set.neededCount;
  if (looked.bound(set, 0) >= search.floor) see(walk, set);
  if (slots === 0) return;
  const isWorthIt = looked.bound(set, 1) >= search.floor || (slots === 2 && looked.bound(set, 2) >= search.floor);
  if (isWorthIt) addTechnologies(walk, set, optionalOf(sets.space, set), 0, slots);
}

function addTechnologies(walk: Walk, set: PartialSet, optional: readonly number[], from: number, slots: number): void {
  const { sets, search, path } = walk;
  const next = path[path.length - slots];
  if (next === undefined) return;
  for (let at = from; at < optional.length; at += 1) {
    const item = optional[at] ?? -1;
    if (!mayReach(walk, set, item, slots - 1)) continue;
    extendWith(sets.rows, set, next, item);
    if (search.looked.bound(next, 0) >= search.floor) see(walk, next);
    if (slots > 1) addTechnologies(walk, next, optional, at + 1, slots - 1);
  }
}

function see({ sets: { space }, search }: Walk, set: PartialSet): void {
  const picks = picksOf(space, set);
  evaluate(space.scorer, picks);
  search.visit(picks);
}

/** @param slots how many technologies may still come beyond those that are needed so far and the item */
function mayReach({ sets: { space, rows }, search }: Walk, here: PartialSet, item: number, slots: number): boolean {
  const { wants, looked } = search;
  if (wants.fine === true && isRuledOut(space, rows, here, item, wants.mostCostEur ?? Number.POSITIVE_INFINITY))
    return false;
  if (wants.leastCoverage !== undefined && leastCoverageBound(rows, here, item, slots) < wants.leastCoverage)
    return false;
  return looked.mayReach(here, item, slots, search.floor);
}

/** Looks for the highest raw score. */
export function byRaw({ space, rows }: MethodSets): Looked {
  const spare = new Float64Array(rows.layout.width);
  return {
    mayReach: (set, item, slots, floor) => mayScore(space, rows, set, item, slots, floor),
    bound: (set, extra) => (extra === 0 ? bareRaw(space, rows, set) : luredRaw(space, rows, set, extra, spare)) + SLACK,
  };
}

/** Looks for the largest coverage of the group that is reached least. */
export function byCoverage({ rows }: MethodSets): Looked {
  const { layout } = rows;
  return {
    mayReach: (set, item, slots, floor) => leastCoverageBound(rows, set, item, slots) >= floor,
    bound(set, extra) {
      let most = 0;
      for (let group = 0; group < layout.groups; group += 1) {
        most = Math.max(most, lured(real(set.row, group), real(set.row, layout.lureMiss + group), extra));
      }
      return 1 - most + SLACK;
    },
  };
}
