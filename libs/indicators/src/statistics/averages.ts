import type { Interval } from "./interval.ts";
import { studentTQuantile } from "./student-t.ts";

/** The mean, or undefined of nothing. */
export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The middle value, or the mean of the two in the middle; undefined of nothing. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (upper === undefined || sorted.length % 2 === 1) return upper;
  const lower = sorted[sorted.length / 2 - 1] ?? upper;
  return (lower + upper) / 2;
}

/**
 * Student's t interval of a mean: mean ± t(n-1) · s/√n. Undefined with fewer than two values: one value says nothing
 * about the spread. When all values are equal the interval has no width; that is the sample speaking, not certainty.
 */
export function meanInterval(values: readonly number[], confidence: number = 0.95): Interval | undefined {
  const centre = mean(values);
  if (centre === undefined || values.length < 2) return undefined;
  const squares = values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const standardError = Math.sqrt(squares / (values.length - 1) / values.length);
  const half = studentTQuantile((1 + confidence) / 2, values.length - 1) * standardError;
  return { low: centre - half, high: centre + half };
}
