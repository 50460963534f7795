import { real, whole } from "../read-number.ts";
import type { RunningSet } from "../scoring/running-set.ts";
import { addItem, copyInto, runningSet } from "../scoring/running-set.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import type { MethodSets } from "./method-sets.ts";
import { BOUND_STEPS, orderByBound } from "./order-by-bound.ts";
import type { PromisingSets } from "./promising-sets.ts";
import { NO_METHOD } from "./promising-sets.ts";
import type { Space } from "./space.ts";
import { holds } from "./space.ts";

/** Methods, technologies and the feedback loop. */
const MOST_ITEMS = MOST_METHODS + MOST_TECHNOLOGIES + 1;

/** What a visitor sees: a set with its items in id order, feedback loop included; valid until the next visit. */
export type Visit = (set: RunningSet) => void;

export type Search = {
  /** Asked again and again, because it rises while better combinations are found. */
  readonly threshold: () => number;
  readonly visit: Visit;
};

/** Visits every admissible combination whose method set may reach the threshold, most promising first. */
export function visitPromising(
  { space }: MethodSets,
  { members, bounds, boundsOfTwo }: PromisingSets,
  search: Search,
): void {
  const order = orderByBound(bounds);
  const steps = Array.from({ length: MOST_TECHNOLOGIES + 1 }, () => runningSet(space.scorer, MOST_ITEMS));
  const [bare, one, two] = steps;
  if (bare === undefined || one === undefined || two === undefined) return;
  for (let i = 0; i < order.length; i += 1) {
    const set = whole(order, i);
    const bound = real(bounds, set);
    const threshold = search.threshold();
    // Sets of one step lie within 1/BOUND_STEPS of each other, so once one is that far below, so is the rest.
    if (bound + 1 / BOUND_STEPS < threshold) return;
    if (bound < threshold) continue;
    const isTwoWorthIt = real(boundsOfTwo, set) >= threshold;
    visitTechnologies(space, methodsOf(members, set), { bare, one, two, isTwoWorthIt }, search.visit);
  }
}

/** Sets with no, one and two technologies, built on each other. */
type Stairs = {
  readonly bare: RunningSet;
  readonly one: RunningSet;
  readonly two: RunningSet;
  /** False when no two technologies beyond the needed ones can reach the threshold. */
  readonly isTwoWorthIt: boolean;
};

/** Visits the combinations of one method set: the technologies it needs, with none to two more on offer. */
function visitTechnologies(space: Space, chosen: readonly number[], stairs: Stairs, visit: Visit): void {
  const needed = technologiesOf(space, chosen, space.needMasks);
  const optional = technologiesOf(space, chosen, space.pairMasks).filter((item) => !needed.includes(item));
  startWith(space, chosen, stairs.bare);
  const [first, second] = needed;
  if (first === undefined) visitFree(space.scorer, optional, stairs, visit);
  else if (second === undefined) visitBeside(space.scorer, first, optional, stairs, visit);
  else {
    step(space.scorer, stairs.bare, stairs.one, first);
    step(space.scorer, stairs.one, stairs.two, second);
    visit(stairs.two);
  }
}

/** No technology is needed: none, each one, and each two. */
function visitFree(scorer: Scorer, optional: readonly number[], stairs: Stairs, visit: Visit): void {
  const { bare, one, two, isTwoWorthIt } = stairs;
  visit(bare);
  optional.forEach((item, position) => {
    step(scorer, bare, one, item);
    visit(one);
    if (!isTwoWorthIt) return;
    for (let other = position + 1; other < optional.length; other += 1) {
      step(scorer, one, two, optional[other] ?? -1);
      visit(two);
    }
  });
}

/** One technology is needed: alone, and with each other one. Items are added in id order. */
function visitBeside(
  scorer: Scorer,
  needed: number,
  optional: readonly number[],
  { bare, one, two }: Stairs,
  visit: Visit,
): void {
  step(scorer, bare, one, needed);
  visit(one);
  for (const item of optional) {
    step(scorer, bare, one, Math.min(needed, item));
    step(scorer, one, two, Math.max(needed, item));
    visit(two);
  }
}

function step(scorer: Scorer, from: RunningSet, to: RunningSet, item: number): void {
  copyInto(to, from);
  addItem(scorer, to, item);
}

/** Methods and the feedback loop in id order, so that figures are added up as for the printed ids. */
function startWith(space: Space, chosen: readonly number[], set: RunningSet): void {
  const items = chosen.map((method) => whole(space.methods, method));
  if (space.feedback >= 0) items.push(space.feedback);
  copyInto(set, space.empty);
  for (const item of items.sort((a, b) => a - b)) addItem(space.scorer, set, item);
}

function methodsOf(members: Int32Array, set: number): readonly number[] {
  const from = set * MOST_METHODS;
  return [...members.subarray(from, from + MOST_METHODS)].filter((method) => method !== NO_METHOD);
}

/** Item indices, in id order, of the technologies that any of these methods has in a mask. */
function technologiesOf(space: Space, methods: readonly number[], masks: Int32Array): readonly number[] {
  const found: number[] = [];
  for (let ordinal = 0; ordinal < space.technologies.length; ordinal += 1) {
    for (const method of methods) {
      if (!holds(masks, method * space.words, ordinal)) continue;
      found.push(whole(space.technologies, ordinal));
      break;
    }
  }
  return found;
}
