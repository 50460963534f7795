import { real, whole } from "../read-number.ts";
import {
  accessible,
  bitCount,
  COMPLEXITY_PER_ITEM,
  escalationFit,
  FREE_ITEMS,
  HARD_FACTOR,
  levelFit,
  likenessWith,
  met,
  privacyFit,
  withinLimit,
} from "../scoring/parts.ts";
import { PAIR_CAP } from "../scoring/pair-values.ts";
import { isBeyond, lured, SLACK } from "./bound.ts";
import type { ItemRows } from "./item-rows.ts";
import { MODERATES, RECRUITS, REGISTERS, TRACKS } from "./item-rows.ts";
import type { PartialSet } from "./partial-set.ts";
import { possibleSynergy } from "./partial-set.ts";
import type { Space } from "./space.ts";

/**
 * False only when no combination of `set`, one more item (a method, or an ideal for several) and any technologies has
 * a raw score of `floor`. What each part falls short is taken from what may be missing, the most telling parts first.
 * @param slots how many technologies may still come
 */
export function mayScore(
  space: Space,
  rows: ItemRows,
  set: PartialSet,
  item: number,
  slots: number,
  floor: number,
): boolean {
  const { weightSum, situation } = space.scorer;
  const { layout, numbers } = rows;
  const own = item * layout.width;
  const cost = (real(set.row, layout.cost) + real(numbers, own + layout.cost)) * situation.scaleRatio;
  const hours = (real(set.row, layout.hours) + real(numbers, own + layout.hours)) * situation.scaleRatio;
  const wanted = isBeyond(space, cost, hours) ? floor / HARD_FACTOR : floor;
  if (wanted > 1 + SLACK) return false;
  const complexity = COMPLEXITY_PER_ITEM * Math.max(0, set.size + 1 - FREE_ITEMS);
  let spare = weightSum + pairPart(rows, set, item) - complexity + SLACK - wanted;
  spare -= limitLoss(space, rows, set, own, cost, hours);
  if (spare < 0) return false;
  spare -= talkLoss(space, rows, set, item);
  if (spare < 0) return false;
  spare -= fitLoss(space, rows, set, item);
  if (spare < 0) return false;
  return spare >= reachLoss(space, rows, set, own, slots);
}

function limitLoss(
  { scorer: { weights, situation } }: Space,
  { layout, numbers }: ItemRows,
  { row }: PartialSet,
  own: number,
  cost: number,
  hours: number,
): number {
  const weeks = Math.max(real(row, layout.weeks), real(numbers, own + layout.weeks));
  return (
    real(weights, 3) * (1 - withinLimit(cost, situation.budgetEur)) +
    real(weights, 4) * (1 - withinLimit(hours, situation.staffHours)) +
    real(weights, 5) * (1 - withinLimit(weeks, situation.weeks))
  );
}

function reachLoss({ scorer }: Space, { layout, numbers }: ItemRows, { row }: PartialSet, own: number, slots: number) {
  const target = scorer.situation.coverageTargetShare;
  let sum = 0;
  let least = 1;
  for (let group = 0; group < layout.groups; group += 1) {
    const lure = Math.min(real(row, layout.lureMiss + group), real(numbers, own + layout.lureMiss + group));
    const missed = lured(real(row, group) * real(numbers, own + group), lure, slots);
    const reached = Math.min(1, (1 - missed) / target);
    sum += real(scorer.groupWeights, group) * reached;
    if (reached < least) least = reached;
  }
  return real(scorer.weights, 0) * (1 - (0.6 * sum) / scorer.groupWeightSum - 0.4 * least);
}

/** Synergy with the members and with technologies on offer; conflicts among those that are there anyway. */
function pairPart(rows: ItemRows, set: PartialSet, item: number): number {
  const { layout } = rows;
  const from = item * rows.items;
  let synergy = real(set.row, layout.synergy) + real(rows.numbers, item * layout.width + layout.synergy);
  let conflict = real(set.row, layout.conflict);
  for (let i = 0; i < set.size && rows.inPairs[item] === 1; i += 1) {
    const other = from + whole(set.members, i);
    synergy += real(rows.synergy, other);
    conflict += real(rows.conflict, other);
  }
  const lureSides = set.lureSides | whole(rows.lureSides, item);
  if (lureSides !== 0) synergy += possibleSynergy(rows, set.sides | whole(rows.sides, item), lureSides);
  return 0.5 * Math.min(PAIR_CAP, synergy) - Math.min(PAIR_CAP, conflict);
}

function talkLoss(space: Space, rows: ItemRows, set: PartialSet, item: number): number {
  const { weights, situation } = space.scorer;
  const { layout, numbers } = rows;
  const { row } = set;
  const own = item * layout.width;
  const talk = Math.max(real(row, layout.lureDeliberation), real(numbers, own + layout.lureDeliberation));
  const like = Math.max(real(row, layout.lureLikeness), real(numbers, own + layout.lureLikeness));
  const alike = likenessWith(like, (traitsOf(rows, set, item) & RECRUITS) !== 0);
  return (
    real(weights, 6) * (1 - met(talk, situation.deliberationNeed)) +
    real(weights, 7) * (1 - met(alike, situation.representativenessNeed))
  );
}

function fitLoss(space: Space, rows: ItemRows, set: PartialSet, item: number): number {
  const { weights, situation, askedPhases, askedPhaseCount } = space.scorer;
  const { layout, numbers } = rows;
  const { row } = set;
  const own = item * layout.width;
  const traits = traitsOf(rows, set, item);
  const privacyKept = real(row, layout.privacyKept) * real(numbers, own + layout.privacyKept);
  const calmKept = real(row, layout.calmKept) * real(numbers, own + layout.calmKept);
  const distance = Math.min(real(row, layout.lureDistance), real(numbers, own + layout.lureDistance));
  const skill = Math.min(real(row, layout.lureSkill), real(numbers, own + layout.lureSkill));
  const literacy = Math.min(real(row, layout.lureLiteracy), real(numbers, own + layout.lureLiteracy));
  return (
    real(weights, 1) * (1 - levelFit(distance, situation.room < situation.level)) +
    real(weights, 2) * (1 - bitCount(traits & askedPhases) / askedPhaseCount) +
    real(weights, 8) * (1 - privacyFit(privacyKept, (traits & REGISTERS) !== 0)) +
    real(weights, 9) * (1 - escalationFit(calmKept, (traits & MODERATES) !== 0, situation.heat)) +
    real(weights, 10) * (1 - accessible(skill, literacy))
  );
}

function traitsOf(rows: ItemRows, set: PartialSet, item: number): number {
  return set.traits | set.lureTraits | whole(rows.traits, item) | whole(rows.lureTraits, item);
}

/**
 * Never lower than the smallest coverage of a priority group that `set` with one more item can reach.
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

/** True when every combination with `set` and one more item has a flag, or costs more than asked. */
export function isRuledOut(space: Space, rows: ItemRows, set: PartialSet, item: number, mostCostEur: number): boolean {
  const { situation } = space.scorer;
  const { layout, numbers } = rows;
  const own = item * layout.width;
  const cost = (real(set.row, layout.cost) + real(numbers, own + layout.cost)) * situation.scaleRatio;
  const hours = (real(set.row, layout.hours) + real(numbers, own + layout.hours)) * situation.scaleRatio;
  const tracks = (set.traits & TRACKS) !== 0 && !situation.dpiaDone;
  return tracks || cost > mostCostEur + SLACK || isBeyond(space, cost, hours);
}
