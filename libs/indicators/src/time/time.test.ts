import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, amsterdamDate, amsterdamMs, calendarDaysBetween, dateMs } from "./amsterdam.ts";
import { easterSunday, namedDutchHolidays } from "./dutch-holidays.ts";
import { epochMs } from "./instant.ts";
import { addOfficeHours, addWorkingDays, isWorkingDay, officeHours } from "./office-hours.ts";

const at = (iso: string) => epochMs(iso);
const day = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays("1990-01-01", n));

test("counts to no year that is not written with four digits", () => {
  expect(() => addDays("9999-12-31", 1)).toThrow(RangeError);
  expect(() => addDays("0000-01-01", -1)).toThrow(RangeError);
  expect(addDays("9999-12-30", 1)).toBe("9999-12-31");
});

describe("a moment", () => {
  test.each(["2026-03-02", "2026-03-02T09:00:00", "maandag", ""])("without an offset is refused: '%s'", (text) => {
    expect(() => epochMs(text)).toThrow(RangeError);
  });

  test("may be epoch milliseconds or text with an offset", () => {
    expect(epochMs("2026-03-02T10:00:00+01:00")).toBe(epochMs("2026-03-02T09:00Z"));
    expect(epochMs(0)).toBe(0);
  });
});

describe("the clock in Amsterdam", () => {
  test("is an hour ahead of UTC in winter and two in summer", () => {
    expect(amsterdamMs("2026-01-15", 9)).toBe(at("2026-01-15T08:00:00Z"));
    expect(amsterdamMs("2026-07-15", 9)).toBe(at("2026-07-15T07:00:00Z"));
  });

  test("changes on the last Sundays of March and October", () => {
    expect(amsterdamMs("2026-03-29", 9)).toBe(at("2026-03-29T07:00:00Z"));
    expect(amsterdamMs("2026-03-29", 0)).toBe(at("2026-03-28T23:00:00Z"));
    expect(amsterdamMs("2026-10-25", 9)).toBe(at("2026-10-25T08:00:00Z"));
    expect(amsterdamMs("2026-10-25", 0)).toBe(at("2026-10-24T22:00:00Z"));
  });

  test("has its own midnight", () => {
    expect(amsterdamDate(at("2025-12-31T23:30:00Z"))).toBe("2026-01-01");
    expect(amsterdamDate(at("2026-06-30T21:59:59Z"))).toBe("2026-06-30");
    expect(amsterdamDate(at("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  });

  test("agrees with itself: the hour asked for is on the day asked for", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 4, max: 23 }), (date, hour) => {
        const ms = amsterdamMs(date, hour);
        expect(amsterdamDate(ms)).toBe(date);
        const offsetHours = (dateMs(date) - amsterdamMs(date, 12)) / 3_600_000 + 12;
        expect([1, 2]).toContain(offsetHours);
      }),
    );
  });

  test("counts days as people do, over a change of the clock too", () => {
    expect(calendarDaysBetween(at("2026-03-28T12:00:00Z"), at("2026-03-30T11:00:00Z"))).toBe(2);
    expect(calendarDaysBetween(at("2026-03-01T22:59:00Z"), at("2026-03-01T23:01:00Z"))).toBe(1);
  });
});

describe("Dutch holidays", () => {
  // Dates of Easter as printed in almanacs.
  test.each([
    "1961-04-02",
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
  ])("Easter is on %s", (date) => {
    expect(easterSunday(Number(date.slice(0, 4)))).toBe(date);
  });

  test("Easter is always a Sunday from 22 March to 25 April", () => {
    for (let year = 1900; year <= 2199; year++) {
      const easter = easterSunday(year);
      expect(new Date(dateMs(easter)).getUTCDay()).toBe(0);
      expect(easter.slice(5) >= "03-22" && easter.slice(5) <= "04-25").toBe(true);
    }
  });

  test("of 2026 are the days of the Algemene termijnenwet and Good Friday", () => {
    expect([...namedDutchHolidays(2026).keys()].sort()).toEqual([
      "2026-01-01",
      "2026-04-03",
      "2026-04-06",
      "2026-04-27",
      "2026-05-05",
      "2026-05-14",
      "2026-05-25",
      "2026-12-25",
      "2026-12-26",
    ]);
  });

  test("King's Day moves from a Sunday to the Saturday before, and was Queen's Day on 30 April until 2013", () => {
    expect(namedDutchHolidays(2025).has("2025-04-26")).toBe(true);
    expect(namedDutchHolidays(2025).has("2025-04-27")).toBe(false);
    expect(namedDutchHolidays(2013).has("2013-04-30")).toBe(true);
    expect(namedDutchHolidays(2006).has("2006-04-29")).toBe(true);
  });
});

describe("the office clock", () => {
  test("refuses an office that never opens, and no hours", () => {
    expect(() => addOfficeHours(0, 4, { opensHour: 9, closesHour: 9 })).toThrow(RangeError);
    expect(() => addOfficeHours(0, 0)).toThrow(RangeError);
  });

  test("knows working days, and the days that the municipality closes", () => {
    expect(isWorkingDay("2026-03-06")).toBe(true);
    expect(isWorkingDay("2026-03-07")).toBe(false);
    expect(isWorkingDay("2026-04-27")).toBe(false);
    expect(isWorkingDay("2026-05-15", { ...officeHours, closedDates: ["2026-05-15"] })).toBe(false);
  });

  test.each([
    [
      "in office hours ends at the same hour two working days on",
      "2026-03-03T10:30:00+01:00",
      "2026-03-05T10:30:00+01:00",
    ],
    ["skips the weekend", "2026-03-06T16:00:00+01:00", "2026-03-10T16:00:00+01:00"],
    ["starts at the next opening when asked in the evening", "2026-03-02T20:00:00+01:00", "2026-03-04T17:00:00+01:00"],
    ["starts on Monday when asked on Saturday", "2026-03-07T12:00:00+01:00", "2026-03-10T17:00:00+01:00"],
    ["goes on over Easter, with the summer clock", "2026-04-02T12:00:00+02:00", "2026-04-08T12:00:00+02:00"],
    ["goes over the change of the clock", "2026-03-27T10:00:00+01:00", "2026-03-31T10:00:00+02:00"],
  ])("of two working days %s", (_, from, until) => {
    expect(new Date(addWorkingDays(at(from), 2)).toISOString()).toBe(new Date(at(until)).toISOString());
  });

  test("always ends in opening hours, later for more hours and for a later question", () => {
    const moment = fc.integer({ min: at("2000-01-01T00:00:00Z"), max: at("2040-01-01T00:00:00Z") });
    fc.assert(
      fc.property(moment, fc.integer({ min: 1, max: 40 }), fc.nat({ max: 200_000_000 }), (from, hours, later) => {
        const end = addOfficeHours(from, hours);
        const date = amsterdamDate(end);
        expect(isWorkingDay(date)).toBe(true);
        expect(end > amsterdamMs(date, 9) && end <= amsterdamMs(date, 17)).toBe(true);
        expect(addOfficeHours(from, hours + 1)).toBeGreaterThan(end);
        expect(addOfficeHours(from + later, hours)).toBeGreaterThanOrEqual(end);
      }),
    );
  });
});
