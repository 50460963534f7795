import type { CalendarDate } from "./amsterdam.ts";
import { addDays, amsterdamDate, amsterdamMs, dateMs } from "./amsterdam.ts";
import { namedDutchHolidays } from "./dutch-holidays.ts";

const hourMs = 3_600_000;

/** When the office is open on a working day (hours on the clock in Amsterdam), and days it is closed besides holidays. */
export type OfficeCalendar = {
  readonly opensHour: number;
  readonly closesHour: number;
  readonly closedDates?: readonly CalendarDate[];
};

/** Monday to Friday from nine to five. */
export const officeHours: OfficeCalendar = { opensHour: 9, closesHour: 17 };

/** Monday to Friday, no national holiday, no day that the municipality closes. */
export function isWorkingDay(date: CalendarDate, calendar: OfficeCalendar = officeHours): boolean {
  const weekday = new Date(dateMs(date)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !namedDutchHolidays(Number(date.slice(0, 4))).has(date) && !calendar.closedDates?.includes(date);
}

/**
 * The moment at which so many office hours have passed. The clock runs in opening hours only, so a question of
 * Friday 16:00 has used one hour on Friday at closing time.
 * @throws RangeError when the office never opens or the hours are not more than zero
 */
export function addOfficeHours(fromMs: number, hours: number, calendar: OfficeCalendar = officeHours): number {
  if (!(calendar.closesHour > calendar.opensHour) || !(hours > 0)) {
    throw new RangeError(`office hours ${calendar.opensHour}-${calendar.closesHour}, ${hours} to add`);
  }
  let remainingMs = hours * hourMs;
  let date = amsterdamDate(fromMs);
  for (;;) {
    if (isWorkingDay(date, calendar)) {
      const opensMs = Math.max(fromMs, amsterdamMs(date, calendar.opensHour));
      const openMs = amsterdamMs(date, calendar.closesHour) - opensMs;
      if (openMs >= remainingMs) return opensMs + remainingMs;
      remainingMs -= Math.max(0, openMs);
    }
    date = addDays(date, 1);
  }
}

/** The end of so many working days on the office clock: two days are twice the opening hours. */
export function addWorkingDays(fromMs: number, days: number, calendar: OfficeCalendar = officeHours): number {
  return addOfficeHours(fromMs, days * (calendar.closesHour - calendar.opensHour), calendar);
}
