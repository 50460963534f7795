import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { validResult } from "../result.ts";
import type { Instant } from "../time/instant.ts";
import { epochMs } from "../time/instant.ts";

/** What people have to know before they start, in the order of the indicator's definition. */
export const upfrontFacts = ["goal", "room", "frames", "whoDecides", "when", "howUsed", "privacy", "contact"] as const;
export type UpfrontFact = (typeof upfrontFacts)[number];

/**
 * T2: of eight facts, the share that was published when the first phase began, or before. A later correction does not
 * undo an earlier publication: pass the first one. This is a checklist, not a sample: no interval, and the rule on
 * percentages of small numbers does not apply; show it as "6 of 8".
 */
export function rulesUpfront(
  definition: IndicatorDefinition,
  facts: { readonly firstPublishedAt: Readonly<Record<UpfrontFact, Instant | null>>; readonly startsAt: Instant },
): IndicatorResult {
  const startMs = epochMs(facts.startsAt);
  const inTime = upfrontFacts.filter((fact) => {
    const publishedAt = facts.firstPublishedAt[fact];
    return publishedAt !== null && epochMs(publishedAt) <= startMs;
  });
  const denominator = upfrontFacts.length;
  const cases = { n: denominator, numerator: inTime.length, denominator };
  return validResult(definition, (100 * inTime.length) / denominator, cases);
}
