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
 * A time to react is kept when one method lasts that long: two evenings with weeks between them give nobody those weeks.
 * @param methods ids; a technology lasts as long as what it serves
 */
export function termDays(
  terms: readonly TermSaying[],
  schedule: Schedule,
  methods: readonly string[],
  { isWorkingDay }: Pick<DayRules, "isWorkingDay">,
  today: CalendarDate,
): readonly TermDay[] {
  const { lines, inputEndsOn, papersOn } = schedule;
  const first = lines
    .filter(({ item }) => item !== FEEDBACK_LOOP)
    .map(({ startsOn }) => startsOn)
    .reduce((earliest, day) => (day < earliest ? day : earliest), inputEndsOn);
  const isLongEnough = (days: number) =>
    lines.some(
      ({ item, startsOn, endsOn }) =>
        item !== FEEDBACK_LOOP &&
        methods.includes(item) &&
        endsOn !== undefined &&
        addDays(startsOn, days - 1) <= endsOn,
    );
  return terms.map((saying) => {
    const days = saying.weeks * 7;
    const at = {
      notice: addDays(first, -days),
      reaction: addDays(inputEndsOn, 1 - days),
      report: addDays(inputEndsOn, days),
    };
    const on = lastDay(at[saying.of], isWorkingDay);
    const kept = { notice: on >= today, reaction: isLongEnough(days), report: on >= today && papersOn <= on };
    return { saying, on, isKept: kept[saying.of] };
  });
}
