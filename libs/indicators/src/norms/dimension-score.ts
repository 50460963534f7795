import type { IndicatorResult } from "../result.ts";

/** The mean level of one dimension, or hidden when fewer than two of its indicators are valid. */
export type DimensionScore =
  | { readonly kind: "shown"; readonly score: number; readonly valid: number; readonly total: number }
  | { readonly kind: "hidden"; readonly valid: number; readonly total: number };

/**
 * The mean of the levels of the valid indicators of one dimension. `total` counts all that were passed, so that
 * "3 of 5" can be said. There is no grand total over dimensions on purpose.
 */
export function dimensionScore(results: readonly IndicatorResult[]): DimensionScore {
  const found = results.flatMap((result) => (result.status === "valid" && result.level !== null ? [result.level] : []));
  const counts = { valid: found.length, total: results.length };
  if (found.length < 2) return { kind: "hidden", ...counts };
  return { kind: "shown", score: found.reduce<number>((sum, level) => sum + level, 0) / found.length, ...counts };
}
