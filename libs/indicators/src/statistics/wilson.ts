import type { Interval } from "./interval.ts";

/** The 97.5 % point of the standard normal distribution: gives a 95 % interval. */
export const z95 = 1.959964;

/**
 * Wilson's score interval of a proportion (Wilson 1927, JASA 22:209), as ratios 0..1.
 * Unlike p ± 1.96·se it stays within 0..1 and is honest with few cases. With n = 0 nothing is known: 0..1.
 * @throws RangeError when successes or n are not whole numbers with 0 ≤ successes ≤ n
 */
export function wilson(successes: number, n: number, z: number = z95): Interval {
  if (!Number.isInteger(n) || !Number.isInteger(successes) || n < 0 || successes < 0 || successes > n) {
    throw new RangeError(`wilson: ${successes} of ${n} is not a proportion`);
  }
  if (n === 0) return { low: 0, high: 1 };
  const ratio = successes / n;
  const zSquared = z * z;
  const scale = 1 + zSquared / n;
  const centre = (ratio + zSquared / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((ratio * (1 - ratio)) / n + zSquared / (4 * n * n));
  // The bounds are exactly 0 or 1 at the ends; rounding must not push them past the ratio itself.
  return { low: Math.max(0, Math.min(centre - half, ratio)), high: Math.min(1, Math.max(centre + half, ratio)) };
}
