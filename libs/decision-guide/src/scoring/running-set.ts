import { real, whole } from "../read-number.ts";
import { PAIR_CAP } from "./pair-values.ts";
import type { IndexedPair, Scorer } from "./scorer.ts";

/**
 * A set while items are added to it, one by one. Sums and products are made in the order of the items, as the reference
 * makes them; the last bit depends on it.
 */
export type RunningSet = {
  /** Share of each priority group that is missed, then the columns of RUNNING. */
  readonly numbers: Float64Array;
  readonly groups: number;
  /** Item indices; the first `size` are valid. */
  readonly members: Int32Array;
  size: number;
  /** Items without the feedback loop. */
  active: number;
  phases: number;
  /** Bits of the scorer's `traits`. */
  traits: number;
};

/** Columns after the priority groups. */
export const RUNNING = {
  cost: 0,
  hours: 1,
  weeks: 2,
  distance: 3,
  skill: 4,
  literacy: 5,
  deliberation: 6,
  likeness: 7,
  privacyKept: 8,
  calmKept: 9,
  synergy: 10,
  conflict: 11,
};
const RUNNING_COLUMNS = 12;

/** An empty set with room for `most` items. */
export function runningSet(groups: number, most: number): RunningSet {
  const numbers = new Float64Array(groups + RUNNING_COLUMNS);
  const set = { numbers, groups, members: new Int32Array(most), size: 0, active: 0, phases: 0, traits: 0 };
  empty(set);
  return set;
}

/** Takes everything out. */
export function empty(set: RunningSet): void {
  const { numbers, groups } = set;
  numbers.fill(1, 0, groups).fill(0, groups);
  for (const column of [RUNNING.distance, RUNNING.skill, RUNNING.literacy]) {
    numbers[groups + column] = Number.POSITIVE_INFINITY;
  }
  numbers[groups + RUNNING.privacyKept] = 1;
  numbers[groups + RUNNING.calmKept] = 1;
  set.size = 0;
  set.active = 0;
  set.phases = 0;
  set.traits = 0;
}

/**
 * Adds an item, without the pairs it makes. The feedback loop counts for cost, hours, calendar and quality, not for
 * reach, level or risk.
 */
export function addItem(scorer: Scorer, set: RunningSet, item: number): void {
  const { numbers, groups } = set;
  set.members[set.size] = item;
  set.size += 1;
  set.traits |= whole(scorer.traits, item);
  add(numbers, groups + RUNNING.cost, real(scorer.cost, item));
  add(numbers, groups + RUNNING.hours, real(scorer.hours, item));
  raise(numbers, groups + RUNNING.weeks, real(scorer.weeks, item));
  raise(numbers, groups + RUNNING.deliberation, real(scorer.deliberation, item));
  raise(numbers, groups + RUNNING.likeness, real(scorer.representativeness, item));
  if (scorer.isFeedback[item] === 1) return;
  for (let group = 0; group < groups; group += 1) {
    numbers[group] = real(numbers, group) * real(scorer.miss, item * groups + group);
  }
  lower(numbers, groups + RUNNING.distance, real(scorer.levelDistance, item));
  lower(numbers, groups + RUNNING.skill, real(scorer.digitalSkill, item));
  lower(numbers, groups + RUNNING.literacy, real(scorer.literacy, item));
  const privacy = groups + RUNNING.privacyKept;
  numbers[privacy] = real(numbers, privacy) * real(scorer.privacyKept, item);
  const calm = groups + RUNNING.calmKept;
  numbers[calm] = real(numbers, calm) * real(scorer.calmKept, item);
  set.phases |= whole(scorer.phaseBits, item);
  set.active += 1;
}

function add(numbers: Float64Array, column: number, value: number): void {
  numbers[column] = real(numbers, column) + value;
}

function raise(numbers: Float64Array, column: number, value: number): void {
  if (value > real(numbers, column)) numbers[column] = value;
}

function lower(numbers: Float64Array, column: number, value: number): void {
  if (value < real(numbers, column)) numbers[column] = value;
}

/** Adds up all pairs of the set, in the order of the lists, and caps the sums. */
export function countPairs(scorer: Scorer, set: RunningSet): void {
  const { numbers, groups, members } = set;
  for (let i = 0; i < set.size; i += 1) scorer.present[whole(members, i)] = 1;
  numbers[groups + RUNNING.synergy] = pairSum(scorer.synergies, scorer.present);
  numbers[groups + RUNNING.conflict] = pairSum(scorer.conflicts, scorer.present);
  for (let i = 0; i < set.size; i += 1) scorer.present[whole(members, i)] = 0;
}

function pairSum(list: readonly IndexedPair[], present: Int32Array): number {
  let sum = 0;
  for (const pair of list) if (present[pair.a] === 1 && present[pair.b] === 1) sum += pair.value;
  return Math.min(PAIR_CAP, sum);
}
