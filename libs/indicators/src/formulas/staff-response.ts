import type { IndicatorDefinition } from "../definition.ts";
import type { IndicatorResult } from "../result.ts";
import { shareResult } from "../result.ts";
import type { Instant } from "../time/instant.ts";
import { epochMs } from "../time/instant.ts";
import type { OfficeCalendar } from "../time/office-hours.ts";
import { addWorkingDays, officeHours } from "../time/office-hours.ts";

export type StaffQuestion = { readonly askedAt: Instant; readonly answeredAt: Instant | null };

/** The norm of P4, on the office clock. */
export const workingDaysToAnswer = 2;

/**
 * P4: questions answered within two working days on the office clock / questions asked. A question that is unanswered
 * while its time has not run out at `asOf` is left out; one whose time has run out counts as not in time.
 */
export function staffResponse(
  definition: IndicatorDefinition,
  questions: readonly StaffQuestion[],
  at: { readonly asOf: Instant; readonly calendar?: OfficeCalendar },
): IndicatorResult {
  const asOfMs = epochMs(at.asOf);
  const judged = questions.map((question) => {
    const deadlineMs = addWorkingDays(epochMs(question.askedAt), workingDaysToAnswer, at.calendar ?? officeHours);
    if (question.answeredAt !== null) return epochMs(question.answeredAt) <= deadlineMs ? "inTime" : "late";
    return asOfMs <= deadlineMs ? "open" : "late";
  });
  const excluded = judged.filter((verdict) => verdict === "open").length;
  const numerator = judged.filter((verdict) => verdict === "inTime").length;
  const notes = excluded > 0 ? (["stillOpenLeftOut"] as const) : [];
  return shareResult(
    definition,
    { numerator, denominator: judged.length - excluded, excluded, notes },
    "not_applicable",
  );
}
