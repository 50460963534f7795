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

/**
 * Days that the Algemene termijnenwet (art. 3) counts as general holidays, with Good Friday, which it puts on a par:
 * New Year, Good Friday, Easter Monday, King's Day, 5 May (every year), Ascension Day, Whit Monday, Christmas (two).
 */
export function dutchHolidays(year: number): ReadonlySet<CalendarDate> {
  const easter = easterSunday(year);
  return new Set([
    isoDate(year, 1, 1),
    addDays(easter, -2),
    addDays(easter, 1),
    royalBirthday(year),
    isoDate(year, 5, 5),
    addDays(easter, 39),
    addDays(easter, 50),
    isoDate(year, 12, 25),
    isoDate(year, 12, 26),
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
