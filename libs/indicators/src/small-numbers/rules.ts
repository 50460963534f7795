import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { emptyResult } from "../result.ts";

export type Audience = "public" | "internal";

/** Counts of 1 up to k - 1 are hidden; what is shown is rounded to a multiple of `roundTo`. */
export type SuppressionRules = { readonly k: number; readonly roundTo: number };

export const suppressionRules: Readonly<Record<Audience, SuppressionRules>> = {
  public: { k: 10, roundTo: 5 },
  internal: { k: 5, roundTo: 1 },
};

/** A count that may be shown, or the fact that it may not. Zero is shown: it is nobody's answer. */
export type ShownCount = number | "suppressed";

export function roundTo(count: number, multiple: number): number {
  return Math.round(count / multiple) * multiple;
}

/**
 * Hides a result that rests on the answers of fewer than k people. Counts of contributions, sessions or documents are
 * not people's answers and pass. A hidden result keeps no number at all, not even how many there were.
 */
export function suppressSmallResult(
  result: IndicatorResult,
  definition: IndicatorDefinition,
  audience: Audience,
): IndicatorResult {
  const aboutPeople = definition.source.some((source) => source === "QP" || source === "QN" || source === "QS");
  if (!aboutPeople || result.n === 0 || result.n >= suppressionRules[audience].k) return result;
  return emptyResult(definition, "suppressed", { n: 0 });
}
