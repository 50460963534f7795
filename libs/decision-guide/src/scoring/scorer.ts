import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import {
  contactOf,
  FEEDBACK_LOOP,
  MODERATION_TOOL,
  PHASES,
  RECRUITS_BROADLY,
  SENSOR_REGISTER,
} from "../catalogue/catalogue-item.ts";
import type { Situation } from "../situation/situation.ts";
import { priorityGroups } from "../situation/situation.ts";
import { CONFLICTS, SYNERGIES } from "./pair-values.ts";
import { riskKept } from "./parts.ts";
import type { RunningSet } from "./running-set.ts";
import { runningSet } from "./running-set.ts";
import type { Weights } from "./weights.ts";
import { SUB_SCORES, WEIGHTS } from "./weights.ts";

/** Two item indices and what they are worth together. */
export type IndexedPair = { readonly a: number; readonly b: number; readonly value: number };

/** Figures that `evaluate` leaves behind beside the sub-scores. */
export const FIGURE = { cost: 0, hours: 1, weeks: 2, synergy: 3, conflict: 4, complexity: 5, base: 6, raw: 7, hard: 8 };

/** Bits of the figure `hard`, in the order in which the flags are listed. */
export const HARD_FLAGS = ["NO_FEEDBACK", "OVERPROMISE", "DPIA_REQUIRED", "OVER_BUDGET", "OVER_STAFF"] as const;
export type HardFlag = (typeof HARD_FLAGS)[number];
export const HARD_BIT = { noFeedback: 1, overpromise: 2, dpiaRequired: 4, overBudget: 8, overStaff: 16 };

/** What an item does beside its numbers. */
export const TRAIT = { recruits: 1, registers: 2, moderates: 4, tracks: 8 };
/** Privacy risk from which people are tracked or systematically watched. */
export const TRACKING_RISK = 4;

export const DAYS_PER_WEEK = 7;
/** An item that runs this many days or longer is continuous and adds no duration to the calendar. */
export const CONTINUOUS_DAYS = 365;

/**
 * A catalogue and a situation, laid out in typed arrays so that one set is evaluated in well under a microsecond.
 * Columns are indexed by item; `miss` by item × priority groups. `set`, `sub`, `covered` and `figures` are overwritten by
 * every evaluation.
 */
export type Scorer = {
  readonly items: readonly CatalogueItem[];
  readonly situation: Situation;
  readonly groupWeights: Float64Array;
  readonly groupWeightSum: number;
  readonly askedPhases: number;
  readonly askedPhaseCount: number;
  readonly weights: Float64Array;
  readonly weightSum: number;
  readonly miss: Float64Array;
  readonly levelDistance: Float64Array;
  readonly phaseBits: Int32Array;
  readonly cost: Float64Array;
  readonly hours: Float64Array;
  readonly weeks: Float64Array;
  readonly deliberation: Float64Array;
  readonly representativeness: Float64Array;
  readonly privacyKept: Float64Array;
  readonly calmKept: Float64Array;
  readonly digitalSkill: Float64Array;
  readonly literacy: Float64Array;
  readonly isFeedback: Int32Array;
  /** Bits of TRAIT. */
  readonly traits: Int32Array;
  /** 1 for items that some synergy or conflict names. */
  readonly inPairs: Int32Array;
  readonly synergies: readonly IndexedPair[];
  readonly conflicts: readonly IndexedPair[];
  readonly present: Int32Array;
  readonly set: RunningSet;
  readonly sub: Float64Array;
  readonly covered: Float64Array;
  readonly figures: Float64Array;
};

/** Lays a catalogue out for one situation. Ids must be unique. Weights may differ for a sensitivity check. */
export function makeScorer(items: readonly CatalogueItem[], situation: Situation, weights: Weights = WEIGHTS): Scorer {
  const groups = priorityGroups(situation);
  const column = (read: (item: CatalogueItem) => number): Float64Array => Float64Array.from(items, read);
  const flags = (test: (item: CatalogueItem) => boolean): Int32Array =>
    Int32Array.from(items, (item) => Number(test(item)));
  const index = new Map(items.map((item, position) => [item.id, position]));
  return {
    items,
    situation,
    groupWeights: Float64Array.from(groups, ({ weight }) => weight),
    groupWeightSum: groups.reduce((sum, { weight }) => sum + weight, 0),
    askedPhases: phaseMask(situation.phases),
    askedPhaseCount: situation.phases.length,
    weights: Float64Array.from(SUB_SCORES, (part) => weights[part]),
    weightSum: SUB_SCORES.reduce((sum, part) => sum + weights[part], 0),
    miss: Float64Array.from(items.flatMap((item) => groups.map(({ group }) => 1 - contactOf(item, group)))),
    levelDistance: column((item) => Math.min(...item.levels.map((level) => Math.abs(level - situation.level)))),
    phaseBits: Int32Array.from(items, (item) => phaseMask(item.phases)),
    cost: column((item) => (item.costMinEur + item.costMaxEur) / 2),
    hours: column((item) => (item.staffHoursMin + item.staffHoursMax) / 2),
    weeks: column(calendarWeeks),
    deliberation: column((item) => item.deliberation),
    representativeness: column((item) => item.representativeness),
    privacyKept: column((item) => riskKept(item.privacyRisk)),
    calmKept: column((item) => riskKept(item.escalationRisk)),
    digitalSkill: column((item) => item.digitalSkill),
    literacy: column((item) => item.literacy),
    isFeedback: flags((item) => item.id === FEEDBACK_LOOP),
    traits: Int32Array.from(items, traitBits),
    inPairs: flags(({ id }) => [...SYNERGIES, ...CONFLICTS].some(({ a, b }) => a === id || b === id)),
    synergies: indexPairs(SYNERGIES, index),
    conflicts: indexPairs(CONFLICTS, index),
    present: new Int32Array(items.length),
    set: runningSet(groups.length, items.length),
    sub: new Float64Array(SUB_SCORES.length),
    covered: new Float64Array(groups.length),
    figures: new Float64Array(Object.keys(FIGURE).length),
  };
}

function phaseMask(phases: Situation["phases"]): number {
  return phases.reduce((mask, phase) => mask | (1 << PHASES.indexOf(phase)), 0);
}

/** Longest lead plus the weeks in which residents can take part; a continuous item counts its lead only. */
function calendarWeeks(item: CatalogueItem): number {
  const running = item.durationDays >= CONTINUOUS_DAYS ? 0 : item.durationDays / DAYS_PER_WEEK;
  return item.leadWeeksMax + running;
}

function traitBits(item: CatalogueItem): number {
  return (
    (RECRUITS_BROADLY.includes(item.id) ? TRAIT.recruits : 0) |
    (item.id === SENSOR_REGISTER ? TRAIT.registers : 0) |
    (item.id === MODERATION_TOOL ? TRAIT.moderates : 0) |
    (item.privacyRisk >= TRACKING_RISK ? TRAIT.tracks : 0)
  );
}

function indexPairs(
  list: readonly { readonly a: string; readonly b: string; readonly value: number }[],
  index: ReadonlyMap<string, number>,
): readonly IndexedPair[] {
  return list.flatMap((pair) => {
    const a = index.get(pair.a);
    const b = index.get(pair.b);
    return a === undefined || b === undefined ? [] : [{ a, b, value: pair.value }];
  });
}
