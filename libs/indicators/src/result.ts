import type { IndicatorDefinition, IndicatorUnit } from "./definition.ts";
import { scaleBounds } from "./definition.ts";
import type { Level, LevelRange } from "./norms/level.ts";
import { levelOf, levelRangeOf } from "./norms/level.ts";
import { mean, meanInterval } from "./statistics/averages.ts";
import type { Interval } from "./statistics/interval.ts";
import { wilson } from "./statistics/wilson.ts";

/** No percentage is shown of fewer than ten cases, whatever a definition says. */
export const minimumDenominator = 10;

/** Why a number is not there: too few cases, not collected, hidden to protect people, or nothing to measure. */
export type NotValidStatus = "small_n" | "missing" | "suppressed" | "not_applicable";
export type IndicatorStatus = "valid" | NotValidStatus;

/** What a reader has to know beside the number; the room that shows it has the words. */
export type ResultNote =
  | "handEnteredHeadcounts"
  | "moreParticipantsThanAffected"
  | "noOfflineRoute"
  | "moreIsNotBetter"
  | "medianNotReached"
  | "unansweredCountedAsWaiting"
  | "stillOpenLeftOut";

type Measured = {
  readonly id: string;
  readonly definitionVersion: number;
  readonly unit: IndicatorUnit;
  /** Cases that the value rests on: answers, contributions, sessions, people. */
  readonly n: number;
  /** Of a share: the cases that count, and out of how many. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Rows that could not count: blank, "don't know", still open. */
  readonly excluded: number;
  readonly notes: readonly ResultNote[];
  /** Set by whoever stores the result: the hash of `canonicalJson` of the rows. */
  readonly inputsHash?: string;
};

/**
 * A value in the definition's unit. `level` is that of the value, null without a norm or when it is not known yet;
 * `levelRange` is there when the interval spans a norm: show that then.
 */
export type ValidResult = Measured & {
  readonly status: "valid";
  readonly value: number;
  readonly interval?: Interval;
  readonly level: Level | null;
  readonly levelRange?: LevelRange;
};

/** No value, with the reason. Nothing is estimated in its place. */
export type EmptyResult = Measured & { readonly status: NotValidStatus; readonly value: null; readonly level: null };

export type IndicatorResult = ValidResult | EmptyResult;

type Rest = { readonly excluded?: number; readonly notes?: readonly ResultNote[] };
type Cases = Rest & { readonly n: number; readonly numerator?: number; readonly denominator?: number };
type Share = Rest & { readonly numerator: number; readonly denominator: number };

export function emptyResult(definition: IndicatorDefinition, status: NotValidStatus, cases: Cases): EmptyResult {
  return { ...describe(definition, cases), status, value: null, level: null };
}

/** A value as it stands; with an interval, the levels that it spans. */
export function validResult(
  definition: IndicatorDefinition,
  value: number,
  cases: Cases,
  interval?: Interval,
): ValidResult {
  const level = levelOf(value, definition) ?? null;
  const levelRange = interval && levelRangeOf(interval, definition);
  return {
    ...describe(definition, cases),
    status: "valid",
    value,
    level,
    ...(interval && { interval }),
    ...(levelRange && { levelRange }),
  };
}

/** A share in per cent with its Wilson interval, or the reason that it may not be shown. */
export function shareResult(definition: IndicatorDefinition, share: Share, whenEmpty: NotValidStatus): IndicatorResult {
  const { numerator, denominator } = share;
  const cases = { ...share, n: denominator };
  if (denominator === 0) return emptyResult(definition, whenEmpty, cases);
  if (denominator < Math.max(minimumDenominator, definition.minimumN)) return emptyResult(definition, "small_n", cases);
  const value = (100 * numerator) / denominator;
  // More than all of them is no proportion (people came from elsewhere): no interval then.
  if (definition.interval !== "wilson" || numerator > denominator) return validResult(definition, value, cases);
  const ratio = wilson(numerator, denominator);
  return validResult(definition, value, cases, { low: 100 * ratio.low, high: 100 * ratio.high });
}

/** A mean with its t interval, kept within the scale, or the reason that it may not be shown. */
export function meanResult(
  definition: IndicatorDefinition,
  values: readonly number[],
  rest: Rest = {},
): IndicatorResult {
  const cases = { ...rest, n: values.length };
  const value = mean(values);
  if (value === undefined) return emptyResult(definition, "missing", cases);
  if (values.length < definition.minimumN) return emptyResult(definition, "small_n", cases);
  const interval = definition.interval === "t" ? meanInterval(values) : undefined;
  return validResult(definition, value, cases, interval && withinScale(interval, definition.unit));
}

function describe(definition: IndicatorDefinition, cases: Cases): Measured {
  const { n, numerator, denominator, excluded = 0, notes = [] } = cases;
  return {
    id: definition.id,
    definitionVersion: definition.version,
    unit: definition.unit,
    n,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
    excluded,
    notes,
  };
}

function withinScale(interval: Interval, unit: IndicatorUnit): Interval {
  const bounds = scaleBounds(unit);
  if (!bounds) return interval;
  return { low: Math.max(bounds[0], interval.low), high: Math.min(bounds[1], interval.high) };
}

/** The level as a reader sees it: "3", "2-3", or undefined when there is none. */
export function levelText(result: IndicatorResult): string | undefined {
  if (result.status !== "valid") return undefined;
  const { level, levelRange } = result;
  if (levelRange) return `${levelRange.lowest}-${levelRange.highest}`;
  return level === null ? undefined : String(level);
}
