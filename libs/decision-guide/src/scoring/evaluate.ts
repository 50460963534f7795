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
  LIMIT_RATIO,
  met,
  privacyFit,
  withinLimit,
} from "./parts.ts";
import type { RunningSet } from "./running-set.ts";
import { addItem, countPairs, empty, RUNNING } from "./running-set.ts";
import type { Scorer } from "./scorer.ts";
import { FIGURE, HARD_BIT, TRAIT } from "./scorer.ts";

/** Scores the items with these indices, in this order. See `finish`. */
export function evaluate(scorer: Scorer, picks: Int32Array): number {
  const { set } = scorer;
  empty(set);
  for (let i = 0; i < picks.length; i += 1) addItem(scorer, set, whole(picks, i));
  countPairs(scorer, set);
  return finish(scorer, set);
}

/**
 * Scores a set (domain 02 §2.8) and leaves sub-scores, coverage and figures in the scorer.
 * @returns raw, 0-1, unrounded
 */
function finish(scorer: Scorer, set: RunningSet): number {
  const { figures, sub, weights } = scorer;
  const { numbers, groups } = set;
  reach(scorer, set);
  limits(scorer, set);
  quality(scorer, set);
  let base = 0;
  for (let part = 0; part < sub.length; part += 1) base += real(weights, part) * real(sub, part);
  const complexity = COMPLEXITY_PER_ITEM * Math.max(0, set.active - FREE_ITEMS);
  const synergy = real(numbers, groups + RUNNING.synergy);
  const conflict = real(numbers, groups + RUNNING.conflict);
  const hard = hardBits(scorer, set);
  const raw = Math.max(0, Math.min(1, base + 0.5 * synergy - conflict - complexity)) * (hard === 0 ? 1 : HARD_FACTOR);
  figures[FIGURE.synergy] = synergy;
  figures[FIGURE.conflict] = conflict;
  figures[FIGURE.complexity] = complexity;
  figures[FIGURE.base] = base;
  figures[FIGURE.hard] = hard;
  figures[FIGURE.raw] = raw;
  return raw;
}

function reach(scorer: Scorer, set: RunningSet): void {
  const target = scorer.situation.coverageTargetShare;
  let sum = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let group = 0; group < set.groups; group += 1) {
    const covered = 1 - real(set.numbers, group);
    const reached = Math.min(1, covered / target);
    scorer.covered[group] = covered;
    sum += real(scorer.groupWeights, group) * reached;
    if (reached < least) least = reached;
  }
  scorer.sub[0] = (0.6 * sum) / scorer.groupWeightSum + 0.4 * least;
}

function limits(scorer: Scorer, set: RunningSet): void {
  const { sub, figures, situation } = scorer;
  const { numbers, groups } = set;
  const cost = real(numbers, groups + RUNNING.cost) * situation.scaleRatio;
  const hours = real(numbers, groups + RUNNING.hours) * situation.scaleRatio;
  const weeks = real(numbers, groups + RUNNING.weeks);
  sub[3] = withinLimit(cost, situation.budgetEur);
  sub[4] = withinLimit(hours, situation.staffHours);
  sub[5] = withinLimit(weeks, situation.weeks);
  figures[FIGURE.cost] = cost;
  figures[FIGURE.hours] = hours;
  figures[FIGURE.weeks] = weeks;
}

function quality(scorer: Scorer, set: RunningSet): void {
  const { sub, situation } = scorer;
  const { numbers, groups, traits } = set;
  const likeness = likenessWith(real(numbers, groups + RUNNING.likeness), (traits & TRAIT.recruits) !== 0);
  const registers = (traits & TRAIT.registers) !== 0;
  const moderates = (traits & TRAIT.moderates) !== 0;
  sub[1] = levelFit(real(numbers, groups + RUNNING.distance), situation.room < situation.level);
  sub[2] = bitCount(set.phases & scorer.askedPhases) / scorer.askedPhaseCount;
  sub[6] = met(real(numbers, groups + RUNNING.deliberation), situation.deliberationNeed);
  sub[7] = met(likeness, situation.representativenessNeed);
  sub[8] = privacyFit(real(numbers, groups + RUNNING.privacyKept), registers);
  sub[9] = escalationFit(real(numbers, groups + RUNNING.calmKept), moderates, situation.heat);
  sub[10] = accessible(real(numbers, groups + RUNNING.skill), real(numbers, groups + RUNNING.literacy));
}

function hardBits(scorer: Scorer, set: RunningSet): number {
  const { situation, figures } = scorer;
  let hard = 0;
  if (set.active === set.size && situation.level >= 2) hard |= HARD_BIT.noFeedback;
  if (situation.room < situation.level) hard |= HARD_BIT.overpromise;
  if (!situation.dpiaDone && (set.traits & TRAIT.tracks) !== 0) hard |= HARD_BIT.dpiaRequired;
  if (real(figures, FIGURE.cost) > LIMIT_RATIO * situation.budgetEur) hard |= HARD_BIT.overBudget;
  if (real(figures, FIGURE.hours) > LIMIT_RATIO * situation.staffHours) hard |= HARD_BIT.overStaff;
  return hard;
}
