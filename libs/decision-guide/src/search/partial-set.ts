import { real, whole } from "../read-number.ts";
import { MOST_METHODS, MOST_TECHNOLOGIES } from "./admissible.ts";
import type { ItemRows } from "./item-rows.ts";
import { PHASE_COUNT } from "./item-rows.ts";
import { neutralRow } from "./row-layout.ts";
import type { Space } from "./space.ts";
import { WORD_BITS } from "./space.ts";

/** A set of methods with the technologies they need. */
export type PartialSet = {
  /** See RowLayout. */
  readonly row: Float64Array;
  /** Masks of technologies, `words` long each. */
  readonly needed: Int32Array;
  /** What a method of the set needs or pairs with. */
  readonly offered: Int32Array;
  /** Item indices, without the feedback loop, for which there is room; the first `size` are valid. */
  readonly members: Int32Array;
  size: number;
  neededCount: number;
  traits: number;
  lureTraits: number;
  sides: number;
  lureSides: number;
  carried: number;
};

/** The set of nothing but the feedback loop, which counts for cost, hours, calendar, quality and flags only. */
export function emptySet(space: Space, rows: ItemRows): PartialSet {
  const { layout } = rows;
  const row = neutralRow(layout);
  if (space.feedback >= 0) {
    row[layout.cost] = real(space.scorer.cost, space.feedback);
    row[layout.hours] = real(space.scorer.hours, space.feedback);
    row[layout.weeks] = real(space.scorer.weeks, space.feedback);
    row[layout.deliberation] = row[layout.lureDeliberation] = real(space.scorer.deliberation, space.feedback);
    row[layout.likeness] = row[layout.lureLikeness] = real(space.scorer.representativeness, space.feedback);
  }
  return {
    row,
    needed: new Int32Array(space.words),
    offered: new Int32Array(space.words),
    members: new Int32Array(MOST_METHODS + MOST_TECHNOLOGIES + 1),
    size: 0,
    neededCount: 0,
    traits: space.feedback >= 0 ? whole(space.scorer.traits, space.feedback) << PHASE_COUNT : 0,
    lureTraits: 0,
    sides: 0,
    lureSides: 0,
    carried: 0,
  };
}

/**
 * Makes `next` the set `from` with one more method and the technologies it needs.
 * @returns false when that takes more technologies than a combination may have; `next` is then unusable
 */
export function extend(space: Space, rows: ItemRows, from: PartialSet, next: PartialSet, method: number): boolean {
  const item = whole(space.methods, method);
  extendWith(rows, from, next, item);
  next.neededCount = from.neededCount;
  next.lureTraits |= whole(rows.lureTraits, item);
  next.lureSides |= whole(rows.lureSides, item);
  next.carried = from.carried | whole(space.carries, method);
  for (let word = 0; word < space.words; word += 1) {
    const mask = method * space.words + word;
    const had = whole(from.needed, word);
    const needs = whole(space.needMasks, mask);
    const wanted = needs & ~had;
    next.needed[word] = had | needs;
    next.offered[word] = whole(from.offered, word) | needs | whole(space.pairMasks, mask);
    for (let rest = wanted; rest !== 0; rest &= rest - 1) {
      next.neededCount += 1;
      if (next.neededCount > MOST_TECHNOLOGIES) return false;
      absorb(rows, next.row, next, technologyAt(space, word, rest));
    }
  }
  return true;
}

/** Makes `next` the set `from` with one more item; of what it needs or carries nothing is noted. */
export function extendWith(rows: ItemRows, from: PartialSet, next: PartialSet, item: number): void {
  for (let i = 0; i < from.size; i += 1) next.members[i] = whole(from.members, i);
  next.size = from.size;
  next.traits = from.traits;
  next.sides = from.sides;
  next.lureTraits = from.lureTraits;
  next.lureSides = from.lureSides;
  absorb(rows, from.row, next, item);
}

/** A set that holds a technology from the start, as if it were needed. */
export function withTechnology(space: Space, rows: ItemRows, from: PartialSet, technology: number): PartialSet {
  const next = emptySet(space, rows);
  extendWith(rows, from, next, whole(space.technologies, technology));
  next.neededCount = 1;
  next.needed[Math.floor(technology / WORD_BITS)] = 1 << (technology % WORD_BITS);
  return next;
}

/** The item index of the technology of the lowest bit. */
function technologyAt(space: Space, word: number, bits: number): number {
  return whole(space.technologies, word * WORD_BITS + 31 - Math.clz32(bits & -bits));
}

/** Item indices, in id order, of the technologies on offer beyond those that are needed. */
export function optionalOf(space: Space, { offered, needed }: PartialSet): readonly number[] {
  const found: number[] = [];
  for (let word = 0; word < space.words; word += 1) {
    for (let rest = whole(offered, word) & ~whole(needed, word); rest !== 0; rest &= rest - 1) {
      found.push(technologyAt(space, word, rest));
    }
  }
  return found;
}

/** The set's items with the feedback loop where it belongs: methods, then technologies, in id order. */
export function picksOf({ feedback }: Space, { members, size }: PartialSet): Int32Array {
  const picks = members.slice(0, size + Number(feedback >= 0));
  if (feedback >= 0) picks[size] = feedback;
  return picks.sort();
}

/** Combines a row with an item's row into the set's row (which may be the same one), and adds the pairs it makes. */
function absorb(rows: ItemRows, before: Float64Array, set: PartialSet, item: number): void {
  const { layout, numbers } = rows;
  const { row } = set;
  const from = item * layout.width;
  for (let i = 0; i < layout.sums; i += 1) row[i] = real(before, i) * real(numbers, from + i);
  for (let i = layout.sums; i < layout.minima; i += 1) row[i] = real(before, i) + real(numbers, from + i);
  for (let i = layout.minima; i < layout.maxima; i += 1) {
    const was = real(before, i);
    const own = real(numbers, from + i);
    row[i] = was < own ? was : own;
  }
  for (let i = layout.maxima; i < layout.width; i += 1) {
    const was = real(before, i);
    const own = real(numbers, from + i);
    row[i] = was > own ? was : own;
  }
  addPairs(rows, set, item);
  set.traits |= whole(rows.traits, item);
  set.sides |= whole(rows.sides, item);
  set.members[set.size] = item;
  set.size += 1;
}

function addPairs(rows: ItemRows, set: PartialSet, item: number): void {
  const { row } = set;
  const { layout } = rows;
  const from = item * rows.items;
  let synergy = real(row, layout.synergy);
  let conflict = real(row, layout.conflict);
  for (let i = 0; i < set.size; i += 1) {
    const other = from + whole(set.members, i);
    synergy += real(rows.synergy, other);
    conflict += real(rows.conflict, other);
  }
  row[layout.synergy] = synergy;
  row[layout.conflict] = conflict;
}

/**
 * The most synergy that technologies still on offer could add.
 * @param sides pair sides that the set has
 * @param lureSides pair sides that technologies on offer would bring
 */
export function possibleSynergy(rows: ItemRows, sides: number, lureSides: number): number {
  const possible = bothSides(sides | lureSides) & ~bothSides(sides);
  let sum = 0;
  for (let pair = 0; possible >>> (2 * pair) !== 0; pair += 1) {
    if ((possible & (1 << (2 * pair))) !== 0) sum += real(rows.technologyPairValues, pair);
  }
  return sum;
}

/** The first bit of each pair of which both sides are there. */
function bothSides(sides: number): number {
  return sides & (sides >>> 1) & 0x55555555;
}
