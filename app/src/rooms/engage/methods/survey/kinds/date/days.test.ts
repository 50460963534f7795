import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodOf, periodsOf, typedDay } from "./days.ts";

const day = fc
  .date({ min: new Date("1900-01-01T00:00:00Z"), max: new Date("2199-12-31T00:00:00Z"), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const range = fc
  .tuple(day, day)
  .filter(([one, other]) => one !== other)
  .map((days) => days.toSorted())
  .map(([earliest = "", latest = ""]) => ({ earliest, latest }));

function typed(words: string) {
  const [dayOfMonth = "", month = "", year = ""] = words.split("-");
  return typedDay({ day: dayOfMonth, month, year });
}

describe("a day typed in three fields", () => {
  it.each([
    ["-11-2026", "day"],
    ["32-1-2026", "day"],
    ["31-4-2026", "day"],
    ["29-2-2026", "day"],
    ["1-13-2026", "month"],
    ["1-mei-2026", "month"],
    ["1--2026", "month"],
    ["1-5-85", "year"],
    ["1-5-", "year"],
    ["1-5-12026", "year"],
  ])("is refused as %s", (words, part) => {
    expect(typed(words)).toEqual({ is: "wrong", part });
  });

  it("is nothing when all three are blank, and a day when they are one", () => {
    expect(typed(" - - ")).toEqual({ is: "blank" });
    expect(typed("29-2-2028")).toEqual({ is: "day", day: "2028-02-29" });
    expect(typed("٠٥-٠١-٢٠٢٦")).toEqual({ is: "day", day: "2026-01-05" });
  });

  it("comes back as the day it is", () => {
    fc.assert(
      fc.property(day, (iso) => {
        expect(typed(iso.split("-").reverse().join("-"))).toEqual({ is: "day", day: iso });
      }),
    );
  });
});

describe("periods", () => {
  it.each([
    ["2026-11-20", "2026-11-22", ["2026-11-20", "2026-11-21", "2026-11-22"]],
    ["2026-11-28", "2027-01-02", ["2026-11", "2026-12", "2027-01"]],
    ["2019-06-01", "2023-01-01", ["2019", "2020", "2021", "2022", "2023"]],
    ["1985-01-01", "2014-01-01", ["198", "199", "200", "201"]],
  ])("from %s to %s are as fine as twelve allow", (earliest, latest, periods) => {
    expect(periodsOf({ earliest, latest })).toEqual(periods);
  });

  it("hold every day of the range, in one of at most thirty, and no other day", () => {
    fc.assert(
      fc.property(range, day, (days, other) => {
        const periods = periodsOf(days);
        expect(new Set(periods).size).toBe(periods.length);
        expect(periods.length).toBeLessThanOrEqual(30);
        expect(periodOf(days, days.earliest)).toBe(periods[0]);
        expect(periodOf(days, days.latest)).toBe(periods.at(-1));
        expect(periodOf(days, other) !== undefined).toBe(other >= days.earliest && other <= days.latest);
      }),
    );
  });
});
