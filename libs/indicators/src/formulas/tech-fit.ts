import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { shareResult } from "../result.ts";
import type { Instant } from "../time/instant.ts";
import { epochMs } from "../time/instant.ts";

/** Someone who saved the first page of a form, and got the receipt or not. Robots are left out by the caller. */
export type FormSession = { readonly firstSavedAt: Instant; readonly receiptAt: Instant | null };

/** Somebody who started less than a day ago may still finish. */
const stillOpenMs = 24 * 3_600_000;

/**
 * V5: sessions that ended with a receipt / sessions that saved a first page. Sessions without a receipt that began
 * less than 24 hours before `asOf` are left out: they have not failed yet.
 */
export function techFit(
  definition: IndicatorDefinition,
  sessions: readonly FormSession[],
  at: { readonly asOf: Instant },
): IndicatorResult {
  const asOfMs = epochMs(at.asOf);
  const settled = sessions.filter(
    (session) => session.receiptAt !== null || asOfMs - epochMs(session.firstSavedAt) >= stillOpenMs,
  );
  const numerator = settled.filter((session) => session.receiptAt !== null).length;
  const excluded = sessions.length - settled.length;
  const notes = excluded > 0 ? (["stillOpenLeftOut"] as const) : [];
  return shareResult(definition, { numerator, denominator: settled.length, excluded, notes }, "not_applicable");
}
