import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult, ResultNote } from "../result.ts";
import { shareResult } from "../result.ts";
import type { Disposition } from "./rows.ts";

/**
 * I4: contributions by a non-digital route / all contributions. The highest level is the highest there is: above the
 * fifth threshold more is not better, it only says that more people needed this route. Says so when the route is missing.
 */
export function offlinePath(
  definition: IndicatorDefinition,
  rows: { readonly contributions: readonly { readonly isDigital: boolean }[]; readonly routeExists: boolean },
): IndicatorResult {
  const denominator = rows.contributions.length;
  const numerator = rows.contributions.filter((contribution) => !contribution.isDigital).length;
  const notes: ResultNote[] = rows.routeExists ? [] : ["noOfflineRoute"];
  const enough = definition.thresholds?.value[3];
  if (enough !== undefined && denominator > 0 && (100 * numerator) / denominator >= enough)
    notes.push("moreIsNotBetter");
  return shareResult(definition, { numerator, denominator, notes }, "not_applicable");
}

export type AnsweredContribution = {
  readonly disposition: Disposition | null;
  /** The contribution's own reason, or that of the cluster it is linked to, can be read by everyone. */
  readonly isReasonPublished: boolean;
};

/** N1: contributions with a disposition and a published reason / contributions. Withdrawn ones are left out by the caller. */
export function answeredShare(
  definition: IndicatorDefinition,
  contributions: readonly AnsweredContribution[],
): IndicatorResult {
  const isAnswered = (row: AnsweredContribution) => row.disposition !== null && row.isReasonPublished;
  const share = { numerator: contributions.filter(isAnswered).length, denominator: contributions.length };
  return shareResult(definition, share, "not_applicable");
}

/**
 * N2: adopted or partly adopted / substantive contributions. Substantive: the team marked it as asking for something,
 * and it was not found out of scope. What is not decided yet is in the denominator: it has not been adopted.
 */
export function adoptedShare(
  definition: IndicatorDefinition,
  contributions: readonly { readonly disposition: Disposition | null; readonly isSubstantive: boolean }[],
): IndicatorResult {
  const substantive = contributions.filter((row) => row.isSubstantive && row.disposition !== "outOfScope");
  const adopted = substantive.filter((row) => row.disposition === "adopted" || row.disposition === "partly");
  const excluded = contributions.length - substantive.length;
  return shareResult(
    definition,
    { numerator: adopted.length, denominator: substantive.length, excluded },
    "not_applicable",
  );
}
