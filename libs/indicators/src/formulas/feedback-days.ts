import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult, ResultNote } from "../result.ts";
import { emptyResult, validResult } from "../result.ts";
import type { Waiting } from "../statistics/waiting-time.ts";
import { medianWaiting } from "../statistics/waiting-time.ts";
import { calendarDaysBetween } from "../time/amsterdam.ts";
import type { Instant } from "../time/instant.ts";
import { epochMs } from "../time/instant.ts";

/** `inputClosedAt`: when the phase closed in which the contribution was made. */
export type FeedbackWait = { readonly inputClosedAt: Instant; readonly answeredAt: Instant | null };

/**
 * T1: median calendar days from close of input to the individual or public answer.
 *
 * Contributions without an answer are not dropped (that would reward leaving the hard ones): they have waited from
 * close until `asOf` and go on waiting, so they are censored at that point and the median is that of Kaplan and Meier
 * (1958, JASA 53:457). When fewer than half have been answered the median lies beyond what has been seen: the value is
 * then the longest wait so far, with the note `medianNotReached` ("at least so many days"), and unless it is already
 * level 1 there is no level yet, only the range from 1 to the best it can still become. An answer given before close is zero days. A contribution whose phase is still open is left out.
 */
export function feedbackDays(
  definition: IndicatorDefinition,
  rows: readonly FeedbackWait[],
  at: { readonly asOf: Instant },
): IndicatorResult {
  const asOfMs = epochMs(at.asOf);
  const waits = rows.flatMap((row) => waitOf(row, asOfMs) ?? []);
  const excluded = rows.length - waits.length;
  const notes: ResultNote[] = excluded > 0 ? ["stillOpenLeftOut"] : [];
  if (waits.some((wait) => !wait.ended)) notes.push("unansweredCountedAsWaiting");
  const cases = { n: waits.length, excluded, notes };
  const median = medianWaiting(waits);
  if (median === undefined) return emptyResult(definition, "not_applicable", cases);
  if (waits.length < definition.minimumN) return emptyResult(definition, "small_n", cases);
  if (median.reached) return validResult(definition, median.value, cases);
  const atLeast = validResult(definition, median.value, { ...cases, notes: [...notes, "medianNotReached"] });
  if (atLeast.level === null || atLeast.level === 1) return atLeast;
  return { ...atLeast, level: null, levelRange: { lowest: 1, highest: atLeast.level } };
}

function waitOf(row: FeedbackWait, asOfMs: number): Waiting | undefined {
  const closedMs = epochMs(row.inputClosedAt);
  if (row.answeredAt !== null) {
    return { duration: Math.max(0, calendarDaysBetween(closedMs, epochMs(row.answeredAt))), ended: true };
  }
  return asOfMs < closedMs ? undefined : { duration: calendarDaysBetween(closedMs, asOfMs), ended: false };
}
