import type { CalendarDate, DutchHoliday } from "@brink/indicators";
import { addDays, isWorkingDay, namedDutchHolidays } from "@brink/indicators";
import type { Election, HolidayRegion, PlanningContent, SchoolYear } from "../../content/planning-content.ts";

type Closing = Pick<PlanningContent, "schoolYears" | "elections">;

/** Days on which the office works, and days on which residents can be asked to take part. */
export type DayRules = {
  readonly isWorkingDay: (day: CalendarDate) => boolean;
  readonly isOpen: (day: CalendarDate) => boolean;
};

/** A time in which nobody is asked to take part, or that is only worth knowing; `to` is its last day. */
export type Closure = { readonly from: CalendarDate; readonly to: CalendarDate } & (
  | { readonly kind: "holiday"; readonly name: DutchHoliday }
  | {
      readonly kind: "school";
      readonly name: SchoolYear["holidays"][number]["holiday"];
      readonly regions: readonly HolidayRegion[];
    }
  | { readonly kind: "election"; readonly name: Election["election"]; readonly quiet: boolean }
);

/** As long as nobody has said which region the municipality is in, the holidays of all three count. */
export function dayRules(closing: Closing, region: HolidayRegion | undefined): DayRules {
  const closed = [...schoolHolidays(closing, region), ...electionTimes(closing).filter(({ quiet }) => quiet)];
  return {
    isWorkingDay: remembered((day) => isWorkingDay(day)),
    isOpen: remembered(
      (day) => !closed.some(({ from, to }) => from <= day && day <= to) && !namedDutchHolidays(yearOf(day)).has(day),
    ),
  };
}

/** A search asks the same days again and again. */
function remembered(rule: (day: CalendarDate) => boolean): (day: CalendarDate) => boolean {
  const known = new Map<CalendarDate, boolean>();
  return (day) => {
    const found = known.get(day) ?? rule(day);
    known.set(day, found);
    return found;
  };
}

/** Everything between two days that the calendar goes around, in order. Holidays in a weekend are left out. */
export function closuresBetween(
  closing: Closing,
  region: HolidayRegion | undefined,
  from: CalendarDate,
  to: CalendarDate,
): readonly Closure[] {
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const holidays = years.flatMap((year) =>
    [...namedDutchHolidays(year)].map(([day, name]) => ({ kind: "holiday" as const, name, from: day, to: day })),
  );
  return [
    ...holidays.filter(({ from: day }) => !isWeekend(day)),
    ...schoolHolidays(closing, region),
    ...electionTimes(closing),
  ]
    .filter((one) => one.from <= to && one.to >= from)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** School years between two days of which no holidays are known, as "2030-2031". */
export function unknownSchoolYears(closing: Closing, from: CalendarDate, to: CalendarDate): readonly string[] {
  const [first, last] = [schoolYearOf(from), schoolYearOf(to)];
  const known = new Set(closing.schoolYears.map(({ schoolYear }) => schoolYear));
  return Array.from({ length: last - first + 1 }, (_, index) => `${first + index}-${first + index + 1}`).filter(
    (schoolYear) => !known.has(schoolYear),
  );
}

function schoolHolidays({ schoolYears }: Closing, region: HolidayRegion | undefined) {
  return schoolYears
    .flatMap(({ holidays }) => holidays)
    .filter(({ regions }) => region === undefined || regions.includes(region))
    .map(({ holiday: name, regions, from, to }) => ({ kind: "school" as const, name, regions, from, to }));
}

function electionTimes({ elections }: Closing) {
  return elections.map(({ election: name, nominatedOn: from, votedOn: to, quiet }) => ({
    kind: "election" as const,
    name,
    from,
    to,
    quiet,
  }));
}

/** A school year begins on 1 August (Wet op het primair onderwijs, art. 1). */
function schoolYearOf(day: CalendarDate): number {
  return day.slice(5) >= "08-01" ? yearOf(day) : yearOf(day) - 1;
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

function isWeekend(day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}

/** The last day, on or before this one, of which the rule holds. */
export function lastDay(day: CalendarDate, rule: (day: CalendarDate) => boolean): CalendarDate {
  let found = day;
  while (!rule(found)) found = addDays(found, -1);
  return found;
}

/** The day that lies so many days of which the rule holds before this one: one Friday and 5 working days is the Friday before. */
export function daysBefore(day: CalendarDate, count: number, rule: (day: CalendarDate) => boolean): CalendarDate {
  let found = day;
  for (let left = count; left > 0; left -= rule(found) ? 1 : 0) found = addDays(found, -1);
  return found;
}
