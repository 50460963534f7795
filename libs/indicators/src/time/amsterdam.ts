/** A day on the calendar, "2026-04-27", in the time zone of the Netherlands. */
export type CalendarDate = string;

const dayMs = 86_400_000;

const clock = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

/** What the clock on the wall says, as if it were UTC, in epoch milliseconds. */
function wallMs(ms: number): number {
  const parts = new Map(clock.formatToParts(ms).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const seconds = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  return seconds + (((ms % 1000) + 1000) % 1000);
}

/** The date in Amsterdam at this moment. */
export function amsterdamDate(ms: number): CalendarDate {
  return new Date(wallMs(ms)).toISOString().slice(0, 10);
}

/** The moment at which clocks in Amsterdam show this hour. Not for the hours in which the clock changes (2:00-3:00). */
export function amsterdamMs(date: CalendarDate, hour: number): number {
  const wall = dateMs(date) + hour * 3_600_000;
  // The offset at the guess may be that of the other side of a clock change; the second look settles it.
  const guess = wall - (wallMs(wall) - wall);
  return wall - (wallMs(guess) - guess);
}

/** The moment at which clocks in Amsterdam show this time ("14:30") of this day; undefined when there is no such time. */
export function amsterdamMoment(day: CalendarDate, time: string): Date | undefined {
  const [hour = Number.NaN, minute = Number.NaN] = time.split(":").map(Number);
  if (!(hour >= 0 && hour < 24 && minute >= 0 && minute < 60)) return undefined;
  return new Date(amsterdamMs(day, hour) + minute * 60_000);
}

/** Midnight UTC of a calendar date: for counting days, not a moment in Amsterdam. */
export function dateMs(date: CalendarDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** Throws a RangeError when the day lies in no year of four digits. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  const written = new Date(dateMs(date) + days * dayMs).toISOString();
  if (!/^\d{4}-/.test(written)) throw new RangeError(`${String(days)} days from ${date} is no year of four digits.`);
  return written.slice(0, 10);
}

/** Whole calendar days from one moment to another, as people count them; summer time does not matter. */
export function calendarDaysBetween(fromMs: number, toMs: number): number {
  return Math.round((dateMs(amsterdamDate(toMs)) - dateMs(amsterdamDate(fromMs))) / dayMs);
}
