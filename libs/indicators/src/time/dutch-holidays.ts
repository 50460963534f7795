import type { CalendarDate } from "./amsterdam.ts";
import { addDays, dateMs } from "./amsterdam.ts";

/** Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher, Astronomical Algorithms ch. 8). */
export function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor((b + 8) / 25);
  const e = Math.floor((b - d + 1) / 3);
  const f = (19 * a + b - Math.floor(b / 4) - e + 15) % 30;
  const g = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - f - (c % 4)) % 7;
  const h = Math.floor((a + 11 * f + 22 * g) / 451);
  const sum = f + g - 7 * h + 114;
  return isoDate(year, Math.floor(sum / 31), (sum % 31) + 1);
}

export type DutchHoliday =
  | "newYear"
  | "goodFriday"
  | "easterMonday"
  | "kingsDay"
  | "liberationDay"
  | "ascensionDay"
  | "whitMonday"
  | "christmasDay"
  | "boxingDay";

/**
 * Days that the Algemene termijnenwet (art. 3) counts as general holidays, with Good Friday, which it puts on a par, by
 * date. 5 May counts every year, as in that act; collective agreements that give it once in five years are not followed.
 */
export function namedDutchHolidays(year: number): ReadonlyMap<CalendarDate, DutchHoliday> {
  let named = known.get(year);
  if (!named) known.set(year, (named = holidaysIn(year)));
  return named;
}

// Planning asks after the same few years for thousands of days.
const known = new Map<number, ReadonlyMap<CalendarDate, DutchHoliday>>();

function holidaysIn(year: number): ReadonlyMap<CalendarDate, DutchHoliday> {
  const easter = easterSunday(year);
  return new Map<CalendarDate, DutchHoliday>([
    [isoDate(year, 1, 1), "newYear"],
    [addDays(easter, -2), "goodFriday"],
    [addDays(easter, 1), "easterMonday"],
    [royalBirthday(year), "kingsDay"],
    [isoDate(year, 5, 5), "liberationDay"],
    [addDays(easter, 39), "ascensionDay"],
    [addDays(easter, 50), "whitMonday"],
    [isoDate(year, 12, 25), "christmasDay"],
    [isoDate(year, 12, 26), "boxingDay"],
  ]);
}

/** 27 April since 2014, 30 April before; never on a Sunday: then the day before. */
function royalBirthday(year: number): CalendarDate {
  const day = isoDate(year, 4, year >= 2014 ? 27 : 30);
  return isSunday(day) ? addDays(day, -1) : day;
}

function isSunday(date: CalendarDate): boolean {
  return new Date(dateMs(date)).getUTCDay() === 0;
}

function isoDate(year: number, month: number, day: number): CalendarDate {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
