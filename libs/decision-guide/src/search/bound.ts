import { real } from "../read-number.ts";
import {
  accessible,
  bitCount,
  COMPLEXITY_PER_ITEM,
  escalationFit,
  FREE_ITEMS,
  HARD_FACTOR,
  levelFit,
  likenessWith,
  LIMIT_RATIO,
  met,
  privacyFit,
  withinLimit,
} from "../scoring/parts.ts";
import { PAIR_CAP } from "../scoring/pair-values.ts";
import type { ItemRows } from "./item-rows.ts";
import { MODERATES, RECRUITS, REGISTERS, TRACKS } from "./item-rows.ts";
import type { PartialSet } from "./partial-set.ts";
import { possibleSynergy } from "./partial-set.ts";
import type { Space } from "./space.ts";

/** Sums are made in another order here than in the score; bounds are raised by more than that can differ. */
export const SLACK = 1e-9;

/** The raw score of a set of methods with the technologies they need, but for the last bits. */
export function bareRaw(space: Space, rows: ItemRows, set: PartialSet): number {
  return rawOfRow(space, rows, set.row, set.traits, set.size, isHard(space, rows, set.row, set.traits));
}

/**
 * Never lower than the raw score of this set with further technologies.
 * @param extra how many technologies come beyond the needed ones (1 or 2)
 * @param spare a row to work in
 */
export function luredRaw(space: Space, rows: ItemRows, set: PartialSet, extra: number, spare: Float64Array): number {
  lure(rows, set, extra, spare);
  const hard = isHard(space, rows, spare, set.traits);
  return rawOfRow(space, rows, spare, set.traits | set.lureTraits, set.size + extra, hard);
}

/** At best each further technology misses as few as the best one on offer. */
export function lured(missed: number, lure: number, slots: number): number {
  if (slots === 0) return missed;
  return slots === 1 ? missed * lure : missed * lure * lure;
}

/** Writes the row of a set that has the best of everything on offer, at the price of the cheapest. */
function lure(rows: ItemRows, set: PartialSet, extra: number, to: Float64Array): void {
  const { layout } = rows;
  const { row } = set;
  for (let group = 0; group < layout.groups; group += 1) {
    to[group] = lured(real(row, group), real(row, layout.lureMiss + group), extra);
  }
  to[layout.privacyKept] = real(row, layout.privacyKept);
  to[layout.calmKept] = real(row, layout.calmKept);
  to[layout.cost] = real(row, layout.cost) + extra * real(row, layout.lureCost);
  to[layout.hours] = real(row, layout.hours) + extra * real(row, layout.lureHours);
  to[layout.synergy] = real(row, layout.synergy) + possibleSynergy(rows, set.sides, set.lureSides);
  to[layout.conflict] = real(row, layout.conflict);
  to[layout.distance] = Math.min(real(row, layout.distance), real(row, layout.lureDistance));
  to[layout.skill] = Math.min(real(row, layout.skill), real(row, layout.lureSkill));
  to[layout.literacy] = Math.min(real(row, layout.literacy), real(row, layout.lureLiteracy));
  to[layout.weeks] = real(row, layout.weeks);
  to[layout.deliberation] = Math.max(real(row, layout.deliberation), real(row, layout.lureDeliberation));
  to[layout.likeness] = Math.max(real(row, layout.likeness), real(row, layout.lureLikeness));
}

function rawOfRow(
  space: Space,
  rows: ItemRows,
  row: Float64Array,
  traits: number,
  size: number,
  hard: boolean,
): number {
  const { layout } = rows;
  const base = reachPart(space, row) + limitPart(space, rows, row) + qualityPart(space, rows, row, traits);
  const synergy = Math.min(PAIR_CAP, real(row, layout.synergy));
  const conflict = Math.min(PAIR_CAP, real(row, layout.conflict));
  const complexity = COMPLEXITY_PER_ITEM * Math.max(0, size - FREE_ITEMS);
  const raw = Math.max(0, Math.min(1, base + 0.5 * synergy - conflict - complexity));
  return hard ? raw * HARD_FACTOR : raw;
}

function reachPart(space: Space, row: Float64Array): number {
  const { groupWeights, groupWeightSum, situation, weights } = space.scorer;
  let sum = 0;
  let least = 1;
  for (let group = 0; group < groupWeights.length; group += 1) {
    const reached = Math.min(1, (1 - real(row, group)) / situation.coverageTargetShare);
    sum += real(groupWeights, group) * reached;
    if (reached < least) least = reached;
  }
  return real(weights, 0) * ((0.6 * sum) / groupWeightSum + 0.4 * least);
}

function limitPart(space: Space, rows: ItemRows, row: Float64Array): number {
  const { weights, situation } = space.scorer;
  const { layout } = rows;
  return (
    real(weights, 3) * withinLimit(real(row, layout.cost) * situation.scaleRatio, situation.budgetEur) +
    real(weights, 4) * withinLimit(real(row, layout.hours) * situation.scaleRatio, situation.staffHours) +
    real(weights, 5) * withinLimit(real(row, layout.weeks), situation.weeks)
  );
}

function qualityPart(space: Space, rows: ItemRows, row: Float64Array, traits: number): number {
  const { weights, situation, askedPhases, askedPhaseCount } = space.scorer;
  const { layout } = rows;
  const alike = likenessWith(real(row, layout.likeness), (traits & RECRUITS) !== 0);
  return (
    real(weights, 1) * levelFit(real(row, layout.distance), situation.room < situation.level) +
    (real(weights, 2) * bitCount(traits & askedPhases)) / askedPhaseCount +
    real(weights, 6) * met(real(row, layout.deliberation), situation.deliberationNeed) +
    real(weights, 7) * met(alike, situation.representativenessNeed) +
    real(weights, 8) * privacyFit(real(row, layout.privacyKept), (traits & REGISTERS) !== 0) +
    real(weights, 9) * escalationFit(real(row, layout.calmKept), (traits & MODERATES) !== 0, situation.heat) +
    real(weights, 10) * accessible(real(row, layout.skill), real(row, layout.literacy))
  );
}

/** True when the set has no flag for sure, as it is with just the technologies it needs. */
export function isSurelyFine(space: Space, rows: ItemRows, set: PartialSet): boolean {
  return !isHard(space, rows, set.row, set.traits, 2 * SLACK);
}

/** True when the set has a flag for sure. */
export function isSurelyHard(space: Space, rows: ItemRows, set: PartialSet): boolean {
  return isHard(space, rows, set.row, set.traits);
}

function isHard(space: Space, rows: ItemRows, row: Float64Array, traits: number, more = 0): boolean {
  const { situation } = space.scorer;
  if ((traits & TRACKS) !== 0 && !situation.dpiaDone) return true;
  const cost = real(row, rows.layout.cost) * situation.scaleRatio;
  const hours = real(row, rows.layout.hours) * situation.scaleRatio;
  return isBeyond(space, cost + more, hours + more);
}

/** A flag for sure: more promised than is open, or beyond one and a half times a limit. */
export function isBeyond(space: Space, cost: number, hours: number): boolean {
  const { situation } = space.scorer;
  if (situation.room < situation.level) return true;
  return cost > LIMIT_RATIO * situation.budgetEur + SLACK || hours > LIMIT_RATIO * situation.staffHours + SLACK;
}
