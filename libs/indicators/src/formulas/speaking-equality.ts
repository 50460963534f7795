import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { emptyResult, validResult } from "../result.ts";
import { gini } from "../statistics/gini.ts";

/**
 * D3: 1 - Gini of contributions per participant. Only people who wrote or spoke: someone who did no more than vote
 * once is left out by the caller, and a participant with no contribution cannot be in the list of contributions.
 * @param contributionCounts one number per participant, at least 1
 */
export function speakingEquality(
  definition: IndicatorDefinition,
  contributionCounts: readonly number[],
): IndicatorResult {
  const cases = { n: contributionCounts.length };
  const inequality = gini(contributionCounts);
  if (inequality === undefined) return emptyResult(definition, "not_applicable", cases);
  if (contributionCounts.length < definition.minimumN) return emptyResult(definition, "small_n", cases);
  return validResult(definition, 1 - inequality, cases);
}

/** How many contributions each participant made, in order of first appearance. */
export function countPerParticipant(contributions: readonly { readonly participantKey: string }[]): number[] {
  const counts = new Map<string, number>();
  for (const { participantKey } of contributions) counts.set(participantKey, (counts.get(participantKey) ?? 0) + 1);
  return [...counts.values()];
}
