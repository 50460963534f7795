import type { IndicatorDefinition } from "../definition.ts";
import type { Interval } from "../statistics/interval.ts";

/** 1 is the lowest norm level, 5 the highest. */
export type Level = 1 | 2 | 3 | 4 | 5;

export type LevelRange = { readonly lowest: Level; readonly highest: Level };

type Norm = Pick<IndicatorDefinition, "thresholds" | "direction">;

const levels: readonly Level[] = [1, 2, 3, 4, 5];

// A value that equals a bound but for rounding in the last digits belongs to the better level.
const rounding = 1e-9;

/** The norm level of a value: one more than the number of thresholds it meets. Undefined when there is no norm. */
export function levelOf(value: number, norm: Norm): Level | undefined {
  const { thresholds, direction } = norm;
  if (thresholds === null) return undefined;
  const meets = (bound: number) => (direction === "higher" ? value >= bound - rounding : value <= bound + rounding);
  return levels[thresholds.value.filter(meets).length];
}

/**
 * The levels that an interval touches, or undefined when it lies within one level: only then is the level sure.
 * An interval with a norm boundary inside it reads "2-3".
 */
export function levelRangeOf(interval: Interval, norm: Norm): LevelRange | undefined {
  const atLow = levelOf(interval.low, norm);
  const atHigh = levelOf(interval.high, norm);
  if (atLow === undefined || atHigh === undefined || atLow === atHigh) return undefined;
  return atLow < atHigh ? { lowest: atLow, highest: atHigh } : { lowest: atHigh, highest: atLow };
}
