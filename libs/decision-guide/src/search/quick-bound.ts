import { real, whole } from "../read-number.ts";
import { escalationFit, HARD_FACTOR, likenessWith, met, privacyFit, withinLimit } from "../scoring/parts.ts";
import { PAIR_CAP } from "../scoring/pair-values.ts";
import { isBeyond, lured, SLACK } from "./bound.ts";
import type { ItemRows } from "./item-rows.ts";
import { RECRUITS, TRACKS } from "./item-rows.ts";
import type { PartialSet } from "./partial-set.ts";
import { possibleSynergy } from "./partial-set.ts";
import type { Space } from "./space.ts";

/**
 * Never lower than the raw score of `set` with one more method and any technologies, at a fraction of the work:
 * level, phases, accessibility and conflicts are taken to be perfect.
 * @param slots how many technologies may still come
 */
export function quickRawBound(space: Space, rows: ItemRows, set: PartialSet, item: number, slots: number): number {
  const { weights, situation } = space.scorer;
  const { layout, numbers } = rows;
  const { row } = set;
  const own = item * layout.width;
  const cost = (real(row, layout.cost) + real(numbers, own + layout.cost)) * situation.scaleRatio;
  const hours = (real(row, layout.hours) + real(numbers, own + layout.hours)) * situation.scaleRatio;
  const weeks = Math.max(real(row, layout.weeks), real(numbers, own + layout.weeks));
  const privacyKept = real(row, layout.privacyKept) * real(numbers, own + layout.privacyKept);
  const calmKept = real(row, layout.calmKept) * real(numbers, own + layout.calmKept);
  const base =
    quickReachPart(space, rows, set, own, slots) +
    quickTalkPart(space, rows, set, item) +
    real(weights, 3) * withinLimit(cost, situation.budgetEur) +
    real(weights, 4) * withinLimit(hours, situation.staffHours) +
    real(weights, 5) * withinLimit(weeks, situation.weeks) +
    real(weights, 8) * privacyFit(privacyKept, true) +
    real(weights, 9) * escalationFit(calmKept, true, situation.heat) +
    rows.otherWeights;
  const raw = Math.min(1, base + 0.5 * quickSynergy(rows, set, item));
  return (isBeyond(space, cost, hours) ? raw * HARD_FACTOR : raw) + SLACK;
}

function quickReachPart(space: Space, rows: ItemRows, set: PartialSet, own: number, slots: number): number {
  const { groupWeights, groupWeightSum, situation, weights } = space.scorer;
  const { layout, numbers } = rows;
  let sum = 0;
  let least = 1;
  for (let group = 0; group < layout.groups; group += 1) {
    const lure = Math.min(real(set.row, layout.lureMiss + group), real(numbers, own + layout.lureMiss + group));
    const missed = lured(real(set.row, group) * real(numbers, own + group), lure, slots);
    const reached = Math.min(1, (1 - missed) / situation.coverageTargetShare);
    sum += real(groupWeights, group) * reached;
    if (reached < least) least = reached;
  }
  return real(weights, 0) * ((0.6 * sum) / groupWeightSum + 0.4 * least);
}

function quickSynergy(rows: ItemRows, set: PartialSet, item: number): number {
  const from = item * rows.traits.length;
  const sides = set.sides | whole(rows.sides, item);
  const lureSides = set.lureSides | whole(rows.lureSides, item);
  let sum = real(set.row, rows.layout.synergy) + possibleSynergy(rows, sides, lureSides);
  for (let i = 0; i < set.size; i += 1) sum += real(rows.synergy, from + whole(set.members, i));
  return Math.min(PAIR_CAP, sum);
}

function quickTalkPart(space: Space, rows: ItemRows, set: PartialSet, item: number): number {
  const { weights, situation } = space.scorer;
  const { layout, numbers } = rows;
  const { row } = set;
  const own = item * layout.width;
  const talk = Math.max(real(row, layout.deliberation), real(numbers, own + layout.deliberation));
  const lureTalk = Math.max(real(row, layout.lureDeliberation), real(numbers, own + layout.lureDeliberation));
  const like = Math.max(real(row, layout.likeness), real(numbers, own + layout.likeness));
  const lureLike = Math.max(real(row, layout.lureLikeness), real(numbers, own + layout.lureLikeness));
  const traits = set.traits | set.lureTraits | whole(rows.traits, item) | whole(rows.lureTraits, item);
  const alike = likenessWith(Math.max(like, lureLike), (traits & RECRUITS) !== 0);
  return (
    real(weights, 6) * met(Math.max(talk, lureTalk), situation.deliberationNeed) +
    real(weights, 7) * met(alike, situation.representativenessNeed)
  );
}

/**
 * Never lower than the smallest coverage of a priority group that `set` with one more method can reach.
 * @param slots how many technologies may still come
 */
export function leastCoverageBound(rows: ItemRows, set: PartialSet, item: number, slots: number): number {
  const { layout, numbers } = rows;
  const own = item * layout.width;
  let most = 0;
  for (let group = 0; group < layout.groups; group += 1) {
    const lure = Math.min(real(set.row, layout.lureMiss + group), real(numbers, own + layout.lureMiss + group));
    const missed = lured(real(set.row, group) * real(numbers, own + group), lure, slots);
    if (missed > most) most = missed;
  }
  return 1 - most + SLACK;
}

/** True when every combination with `set` and one more method has a flag, whatever that method needs. */
export function isHopelessWith(space: Space, rows: ItemRows, set: PartialSet, item: number): boolean {
  const { situation } = space.scorer;
  const { layout, numbers } = rows;
  const own = item * layout.width;
  const tracks = ((set.traits | whole(rows.traits, item)) & TRACKS) !== 0;
  const cost = (real(set.row, layout.cost) + real(numbers, own + layout.cost)) * situation.scaleRatio;
  const hours = (real(set.row, layout.hours) + real(numbers, own + layout.hours)) * situation.scaleRatio;
  return (tracks && !situation.dpiaDone) || isBeyond(space, cost, hours);
}
