import { FEEDBACK_LOOP } from "@brink/decision-guide";
import type { CalendarDate } from "@brink/indicators";
import { addDays } from "@brink/indicators";
import type { TermSaying } from "../bylaw-says.ts";
import type { DayRules } from "./closed-days.ts";
import { lastDay } from "./closed-days.ts";
import type { Schedule } from "./schedule.ts";

/** A term of the by-law as a day in the calendar, and whether the plan keeps it. */
export type TermDay = {
  readonly saying: TermSaying;
  /** The last day on which it can be done. */
  readonly on: CalendarDate;
  readonly isKept: boolean;
};

/**
 * Counted from the days of a schedule, which itself is counted back from the decision: a notice so many weeks before the first day
 * of taking part, a beginning so many weeks before its last day, a report so many weeks after it. Never on a day off.
 */
export function termDays(
  terms: readonly TermSaying[],
  schedule: Schedule,
  { isWorkingDay }: Pick<DayRules, "isWorkingDay">,
  today: CalendarDate,
): readonly TermDay[] {
  const { lines, inputEndsOn } = schedule;
  const first = lines
    .filter(({ item }) => item !== FEEDBACK_LOOP)
    .map(({ startsOn }) => startsOn)
    .reduce((earliest, day) => (day < earliest ? day : earliest), inputEndsOn);
  return terms.map((saying) => {
    const days = saying.weeks * 7;
    const at = {
      notice: addDays(first, -days),
      reaction: addDays(inputEndsOn, 1 - days),
      report: addDays(inputEndsOn, days),
    };
    const on = lastDay(at[saying.of], isWorkingDay);
    return { saying, on, isKept: saying.of === "reaction" ? first <= on : on >= today };
  });
}
