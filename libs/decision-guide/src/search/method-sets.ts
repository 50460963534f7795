import { real, whole } from "../read-number.ts";
import { bitCount } from "../scoring/parts.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import { bareRaw, isHopeless, luredRaw, SLACK } from "./bound.ts";
import type { ItemRows } from "./item-rows.ts";
import { makeItemRows } from "./item-rows.ts";
import { orderByBound } from "./order-by-bound.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, extend } from "./partial-set.ts";
import { isHopelessWith, leastCoverageBound, quickRawBound } from "./quick-bound.ts";
import type { Space } from "./space.ts";
import { FEEDBACK_ABSENT } from "./space.ts";

/** Every admissible choice of methods, each with what the best technologies could make of it. */
export type MethodSets = {
  readonly space: Space;
  readonly count: number;
  /** Four method ordinals a set, NO_METHOD beyond its size. */
  readonly members: Int32Array;
  /** Upper bound of the raw score of any admissible combination with these methods. */
  readonly rawBounds: Float64Array;
  /** Set numbers by falling rawBound. */
  readonly byRaw: Int32Array;
  /** Upper bound of the smallest coverage of a priority group. */
  readonly coverageBounds: Float64Array;
  /** Lower bound of the cost of any of them, in euros, scaled. */
  readonly leastCosts: Float64Array;
  /** 1 when every combination with these methods has a hard flag. */
  readonly hopeless: Int32Array;
  /** How many admissible combinations there are: method sets with each choice of technologies. */
  readonly considered: number;
};

export const NO_METHOD = -1;

/** Full sets this far below the best one so far keep a rough bound: hardly any search comes so low. */
const ROUGH_BELOW = 0.045;

type Walk = {
  readonly space: Space;
  readonly rows: ItemRows;
  readonly spare: Float64Array;
  /** The set of each depth, 0 empty … 4. */
  readonly path: readonly PartialSet[];
  readonly chosen: Int32Array;
  readonly members: Int32Array;
  readonly rawBounds: Float64Array;
  readonly coverageBounds: Float64Array;
  readonly leastCosts: Float64Array;
  readonly hopeless: Int32Array;
  count: number;
  considered: number;
  best: number;
};

/** Walks all choices of one to four methods. None is skipped: bounds only order the later search. */
export function enumerateMethodSets(space: Space): MethodSets {
  const most = space.feedback === FEEDBACK_ABSENT ? 0 : choices(space.methods.length, MOST_METHODS);
  const rows = makeItemRows(space);
  const walk: Walk = {
    space,
    rows,
    spare: new Float64Array(rows.layout.width),
    path: Array.from({ length: MOST_METHODS + 1 }, () => emptySet(space, rows)),
    chosen: new Int32Array(MOST_METHODS).fill(NO_METHOD),
    members: new Int32Array(most * MOST_METHODS),
    rawBounds: new Float64Array(most),
    coverageBounds: new Float64Array(most),
    leastCosts: new Float64Array(most),
    hopeless: new Int32Array(most),
    count: 0,
    considered: 0,
    best: 0,
  };
  if (most > 0) deepen(walk, 0, 0);
  return { ...walk, byRaw: orderByBound(walk.rawBounds, walk.count) };
}

/** How many sets of one up to `most` can be chosen from n. */
function choices(n: number, most: number): number {
  let sum = 0;
  let exactly = 1;
  for (let size = 1; size <= Math.min(n, most); size += 1) {
    exactly = (exactly * (n - size + 1)) / size;
    sum += exactly;
  }
  return sum;
}

function deepen(walk: Walk, depth: number, from: number): void {
  const { space, rows } = walk;
  const here = walk.path[depth];
  const next = walk.path[depth + 1];
  if (here === undefined || next === undefined) return;
  const full = depth + 1 === MOST_METHODS;
  for (let method = from; method < space.methods.length; method += 1) {
    if (space.canRun[method] !== 1) continue;
    walk.chosen[depth] = method;
    if (full && recordRoughly(walk, here, method)) continue;
    if (!extend(space, rows, here, next, method)) continue;
    if (next.carried === space.everyDemand) record(walk, here, next, method);
    if (!full) deepen(walk, depth + 1, method + 1);
  }
  walk.chosen[depth] = NO_METHOD;
}

/**
 * Deals with a full set without building it, when it carries nothing, needs too much, or is far from good.
 * @returns false when the set deserves an exact look
 */
function recordRoughly(walk: Walk, here: PartialSet, method: number): boolean {
  const { space } = walk;
  if ((here.carried | whole(space.carries, method)) !== space.everyDemand) return true;
  let needed = 0;
  let optional = 0;
  for (let word = 0; word < space.words; word += 1) {
    const mask = method * space.words + word;
    const needs = whole(here.needed, word) | whole(space.needMasks, mask);
    needed += bitCount(needs);
    optional += bitCount((whole(here.offered, word) | whole(space.pairMasks, mask)) & ~needs);
  }
  if (needed > MOST_TECHNOLOGIES) return true;
  const item = whole(space.methods, method);
  const bound = quickRawBound(space, walk.rows, here, item, MOST_TECHNOLOGIES - here.neededCount);
  if (bound >= walk.best - ROUGH_BELOW) return false;
  walk.rawBounds[walk.count] = bound;
  // The technologies this method needs cost something too: the bound is low, never high.
  const cost = real(walk.rows.numbers, item * walk.rows.layout.width + walk.rows.layout.cost);
  walk.leastCosts[walk.count] = (real(here.row, walk.rows.layout.cost) + cost) * space.scorer.situation.scaleRatio;
  walk.hopeless[walk.count] = Number(isHopelessWith(space, walk.rows, here, item));
  store(walk, here, item);
  walk.considered += technologyChoices(optional, MOST_TECHNOLOGIES - needed);
  return true;
}

function record(walk: Walk, here: PartialSet, set: PartialSet, method: number): void {
  const { space, rows } = walk;
  const slots = MOST_TECHNOLOGIES - set.neededCount;
  const optional = optionalCount(space, set);
  const extra = Math.min(slots, optional);
  const bare = bareRaw(space, rows, set);
  if (bare > walk.best) walk.best = bare;
  const best = extra === 0 ? bare : Math.max(bare, luredRaw(space, rows, set, extra, walk.spare));
  walk.rawBounds[walk.count] = best + SLACK;
  walk.leastCosts[walk.count] = real(set.row, rows.layout.cost) * space.scorer.situation.scaleRatio;
  walk.hopeless[walk.count] = Number(isHopeless(space, rows, set));
  store(walk, here, whole(space.methods, method));
  walk.considered += technologyChoices(optional, slots);
}

function store(walk: Walk, here: PartialSet, item: number): void {
  const slots = MOST_TECHNOLOGIES - here.neededCount;
  walk.coverageBounds[walk.count] = leastCoverageBound(walk.rows, here, item, slots);
  for (let i = 0; i < MOST_METHODS; i += 1) walk.members[walk.count * MOST_METHODS + i] = whole(walk.chosen, i);
  walk.count += 1;
}

function optionalCount(space: Space, set: PartialSet): number {
  let count = 0;
  for (let word = 0; word < space.words; word += 1)
    count += bitCount(whole(set.offered, word) & ~whole(set.needed, word));
  return count;
}

function technologyChoices(optional: number, slots: number): number {
  if (slots === 0) return 1;
  return slots === 1 ? 1 + optional : 1 + optional + (optional * (optional - 1)) / 2;
}
