import { real, whole } from "../read-number.ts";
import { bitCount } from "../scoring/parts.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import { bareRaw, lured, luredRaw, SLACK } from "./bound.ts";
import type { MethodSets } from "./method-sets.ts";
import { idealOf } from "./outlook.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, extend } from "./partial-set.ts";
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

/** How good something must be, which rises while better sets are found. */
export type Bar = {
  /** No set is listed whose bound lies below it. */
  floor: number;
  /** Told of each set as it is with just the technologies it needs. */
  readonly seen: (set: PartialSet) => void;
};

/** Choices of methods that may be good enough, with what the best technologies could make of each. */
export type PromisingSets = {
  /** Four method ordinals a set, NO_METHOD beyond its size. */
  readonly members: Int32Array;
  /** Upper bound of what is looked for: the raw score, or the smallest coverage of a group. */
  readonly bounds: Float64Array;
  /** The same of what they make with two technologies beyond the needed ones. */
  readonly boundsOfTwo: Float64Array;
};

/** What is looked for. */
export type Looked = {
  /** False only when `set` with one more item, and any technologies, cannot reach the floor. */
  readonly mayReach: (set: PartialSet, item: number, slots: number, floor: number) => boolean;
  /** Never lower than what the set reaches with so many technologies beyond the needed ones. */
  readonly bound: (set: PartialSet, extra: number) => number;
};

export const NO_METHOD = -1;

type Walk = {
  readonly sets: MethodSets;
  readonly wants: Wants;
  readonly looked: Looked;
  readonly bar: Bar;
  /** The set of each depth, 0 empty … 4. */
  readonly path: readonly PartialSet[];
  readonly chosen: number[];
  readonly members: number[];
  readonly bounds: number[];
  readonly boundsOfTwo: number[];
};

/** Walks through the choices by branch and bound: a branch is left when even its ideal stays below the bar. */
export function promisingSets(sets: MethodSets, wants: Wants, looked: Looked, bar: Bar): PromisingSets {
  const { space, rows } = sets;
  const path = Array.from({ length: MOST_METHODS + 1 }, () => emptySet(space, rows));
  const walk: Walk = { sets, wants, looked, bar, path, chosen: [], members: [], bounds: [], boundsOfTwo: [] };
  if (space.feedback !== FEEDBACK_ABSENT) deepen(walk, 0, 0);
  return {
    members: Int32Array.from(walk.members),
    bounds: Float64Array.from(walk.bounds),
    boundsOfTwo: Float64Array.from(walk.boundsOfTwo),
  };
}

function deepen(walk: Walk, depth: number, from: number): void {
  const { space, rows, outlook, held } = walk.sets;
  const here = walk.path[depth];
  const next = walk.path[depth + 1];
  if (here === undefined || next === undefined) return;
  const more = MOST_METHODS - depth;
  if (more === 1) return deepest(walk, here, next, from);
  const end = depth === 0 && held !== undefined ? 1 : outlook.order.length;
  for (let place = from; place < end; place += 1) {
    // When not even the ideal of the rest is good enough, nothing is.
    if (((here.carried | whole(outlook.carries, place)) & space.everyDemand) !== space.everyDemand) return;
    if (!mayReach(walk, here, idealOf(rows, place, more))) return;
    const method = whole(outlook.order, place);
    if (!extend(space, rows, here, next, method)) continue;
    walk.chosen[depth] = method;
    if (next.carried === space.everyDemand) record(walk, next, depth + 1);
    deepen(walk, depth + 1, place + 1);
  }
}

/** The last method: kind by kind. */
function deepest(walk: Walk, here: PartialSet, next: PartialSet, from: number): void {
  const { space, rows, outlook } = walk.sets;
  for (let begin = from; begin < outlook.order.length; begin = whole(outlook.ends, begin)) {
    if (((here.carried | whole(outlook.carries, begin)) & space.everyDemand) !== space.everyDemand) return;
    if (!mayReach(walk, here, idealOf(rows, begin, 1))) continue;
    for (let place = begin; place < whole(outlook.ends, begin); place += 1) {
      const method = whole(outlook.order, place);
      if ((here.carried | whole(space.carries, method)) !== space.everyDemand) continue;
      if (!mayReach(walk, here, whole(space.methods, method)) || !extend(space, rows, here, next, method)) continue;
      walk.chosen[MOST_METHODS - 1] = method;
      record(walk, next, MOST_METHODS);
    }
  }
}

function mayReach({ sets: { space, rows }, wants, looked, bar }: Walk, here: PartialSet, item: number): boolean {
  const slots = MOST_TECHNOLOGIES - here.neededCount;
  if (wants.fine === true && isRuledOut(space, rows, here, item, wants.mostCostEur ?? Number.POSITIVE_INFINITY))
    return false;
  if (wants.leastCoverage !== undefined && leastCoverageBound(rows, here, item, slots) < wants.leastCoverage)
    return false;
  return looked.mayReach(here, item, slots, bar.floor);
}

function record(walk: Walk, set: PartialSet, size: number): void {
  const { bar, looked, sets } = walk;
  bar.seen(set);
  const extra = Math.min(MOST_TECHNOLOGIES - set.neededCount, optionalCount(sets.space.words, set));
  const two = extra === 2 ? looked.bound(set, 2) : Number.NEGATIVE_INFINITY;
  const one = extra > 0 ? looked.bound(set, 1) : Number.NEGATIVE_INFINITY;
  const bound = Math.max(looked.bound(set, 0), one, two);
  if (bound < bar.floor) return;
  for (let i = 0; i < MOST_METHODS; i += 1) walk.members.push(i < size ? (walk.chosen[i] ?? NO_METHOD) : NO_METHOD);
  walk.bounds.push(bound);
  walk.boundsOfTwo.push(two);
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

/** Technologies on offer beyond those that are needed. */
function optionalCount(words: number, { offered, needed }: PartialSet): number {
  let count = 0;
  for (let word = 0; word < words; word += 1) count += bitCount(whole(offered, word) & ~whole(needed, word));
  return count;
}
