import { itemsByIds } from "@brink/decision-guide";
import type { CatalogueItem, Situation } from "@brink/decision-guide";
import { addDays } from "@brink/indicators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../../platform/config/package-root.ts";
import { guideContent } from "../../content/guide-content.ts";
import { closuresBetween, dayRules, lastDay, unknownSchoolYears } from "./closed-days.ts";
import { fitOf } from "./fit.ts";
import type { ScheduleAsked } from "./schedule.ts";
import { scheduleOf } from "./schedule.ts";

const { catalogue, planning } = guideContent(packageRoot());

function itemsOf(...ids: readonly string[]): readonly CatalogueItem[] {
  const found = itemsByIds(catalogue, ids);
  if (!found.ok) throw new Error(`Unknown: ${ids.join(", ")}`);
  return found.value;
}

function asked(over: Partial<ScheduleAsked> = {}): ScheduleAsked {
  return {
    items: itemsOf("M01", "M22", "M60"),
    decisionOn: "2027-06-17",
    decider: "council",
    figures: planning.figures,
    rules: dayRules(planning, "middle"),
    lead: "longest",
    ...over,
  };
}

const situation: Situation = {
  level: 2,
  room: 3,
  phases: ["P"],
  budgetEur: 20_000,
  staffHours: 450,
  weeks: 24,
  deliberationNeed: 1,
  representativenessNeed: 1,
  heat: 0,
  priority: { elderly_65plus: 2 },
  coverageTargetShare: 0.6,
  scaleRatio: 1,
  dpiaDone: true,
};

describe("the days that a calendar goes around", () => {
  const { isOpen, isWorkingDay } = dayRules(planning, "middle");

  it("are weekends and holidays for the office; for residents school holidays too, but no weekends", () => {
    expect(["2027-04-27", "2027-05-05", "2027-05-06", "2027-05-08"].map(isWorkingDay)).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isWorkingDay("2027-07-20")).toBe(true);
    expect(isOpen("2027-07-20")).toBe(false);
    expect(isOpen("2027-05-08")).toBe(true);
    expect(isOpen("2027-05-06")).toBe(false);
  });

  it("differ per region, and are those of all three as long as nobody has chosen", () => {
    const open = (region: "north" | "south" | undefined, day: string) => dayRules(planning, region).isOpen(day);
    expect([open("north", "2027-02-16"), open("south", "2027-02-16"), open(undefined, "2027-02-16")]).toEqual([
      true,
      false,
      false,
    ]);
    expect([open("north", "2027-02-24"), open("south", "2027-02-24"), open(undefined, "2027-02-24")]).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("include the weeks before a vote for the council, not those before another vote", () => {
    expect([isOpen("2030-02-03"), isOpen("2030-02-04"), isOpen("2030-03-20"), isOpen("2030-03-21")]).toEqual([
      true,
      false,
      false,
      true,
    ]);
    expect(isOpen("2027-03-10")).toBe(true);
  });

  it("are listed in order, with what falls in a weekend left out, and unknown school years named", () => {
    const found = closuresBetween(planning, "south", "2027-01-01", "2027-05-10");
    expect(found.map(({ name }) => name)).toEqual([
      "christmas", "newYear", "province", "spring", "goodFriday", "easterMonday", "may", "kingsDay", "liberationDay", "ascensionDay",
    ]); // prettier-ignore
    expect(closuresBetween(planning, undefined, "2026-12-25", "2026-12-26").map(({ name }) => name)).toEqual([
      "christmas",
      "christmasDay",
    ]);
    expect(unknownSchoolYears(planning, "2030-07-31", "2031-08-01")).toEqual(["2030-2031", "2031-2032"]);
    expect(unknownSchoolYears(planning, "2026-11-22", "2027-08-01")).toEqual([]);
  });
});

describe("content of the calendar", () => {
  it("has five holidays for each region in every school year, in whole weekends and no other order than time", () => {
    for (const { schoolYear, holidays } of planning.schoolYears) {
      for (const region of ["north", "middle", "south"] as const) {
        const own = holidays.filter(({ regions }) => regions.includes(region));
        expect(
          own.map(({ holiday }) => holiday),
          schoolYear,
        ).toEqual(["autumn", "christmas", "spring", "may", "summer"]);
        for (const [index, { from, to }] of own.entries()) {
          expect(new Date(from).getUTCDay(), from).toBe(6);
          expect(new Date(to).getUTCDay(), to).toBe(0);
          expect(from > (own[index - 1]?.to ?? "")).toBe(true);
        }
      }
    }
  });

  it("has elections on the days that the Elections Act gives: nominated on a Monday from 30 January, the vote 44 days on", () => {
    for (const { nominatedOn, votedOn } of planning.elections) {
      expect(new Date(nominatedOn).getUTCDay()).toBe(1);
      expect(nominatedOn.slice(5) >= "01-30" && nominatedOn.slice(5) <= "02-05").toBe(true);
      expect(addDays(nominatedOn, 44)).toBe(votedOn);
    }
  });
});

describe("counting back from a decision", () => {
  it("keeps time for the papers, the answers, taking part and preparing, in that order", () => {
    // By hand: 30 working days before 17 June (Whit Monday 17 May, Ascension 6 May, 5 May between) is 3 May; 15 before
    // that (27 April between) is 9 April. The survey is open 21 days and two of Easter, and lead is 30 working days.
    const schedule = scheduleOf(asked());
    expect(schedule).toMatchObject({ papersOn: "2027-05-03", inputEndsOn: "2027-04-09", feedbackOn: "2027-07-01" });
    expect(schedule.lines.find(({ item }) => item === "M01")).toEqual({
      item: "M01",
      prepareOn: "2027-02-04",
      startsOn: "2027-03-18",
      endsOn: "2027-04-09",
    });
    expect(schedule.lines.find(({ item }) => item === "M60")).toMatchObject({
      startsOn: "2027-04-12",
      endsOn: "2027-05-03",
    });
  });

  it("keeps less time for an official, and that of a council while nobody knows", () => {
    const ends = (decider: ScheduleAsked["decider"]) => scheduleOf(asked({ decider })).inputEndsOn;
    expect(ends("official") > ends("executive")).toBe(true);
    expect(ends("executive") > ends("council")).toBe(true);
    expect(ends("dontKnow")).toBe(ends("council"));
  });

  it("never ends in a holiday, and is open longer when a short one lies in between", () => {
    const survey = (decisionOn: string) => {
      const { lines, inputEndsOn } = scheduleOf(asked({ decisionOn, items: itemsOf("M01", "M60") }));
      return { inputEndsOn, ...lines.find(({ item }) => item === "M01") };
    };
    // Answers would begin in the summer holiday of the region (17 July to 29 August).
    expect(survey("2027-10-14")).toMatchObject({ inputEndsOn: "2027-07-16", endsOn: "2027-07-16" });
    // The autumn holiday (16 to 24 October) adds nine days to 21.
    expect(survey("2028-01-13")).toMatchObject({ startsOn: "2027-10-13", endsOn: "2027-11-11" });
  });

  it("asks nothing over the summer: what would go on over it ends before, what fits after it stays there", () => {
    const { lines } = scheduleOf(asked({ decisionOn: "2027-11-18", items: itemsOf("M01", "M15", "M60") }));
    expect(lines.find(({ item }) => item === "M01")).toMatchObject({ startsOn: "2027-06-25", endsOn: "2027-07-16" });
    expect(lines.find(({ item }) => item === "M15")?.startsOn).toBe("2027-09-09");
  });

  it("has things of one day a week before the end, and never two in the same week", () => {
    const { lines } = scheduleOf(asked({ items: itemsOf("M15", "M17", "M20", "M63", "M60") }));
    const days = lines.filter(({ item }) => ["M15", "M20", "M63"].includes(item)).map(({ startsOn }) => startsOn);
    expect([...days].sort()).toEqual(["2027-03-17", "2027-03-24", "2027-04-02"]);
  });

  it("has a tool ready when the first method begins, and lets what is continuous begin then", () => {
    const { lines } = scheduleOf(asked({ items: itemsOf("M01", "M22", "M33", "T03", "M60") }));
    const line = (id: string) => lines.find(({ item }) => item === id);
    const first = [line("M01"), line("M22")].map((one) => one?.startsOn ?? "").sort()[0];
    expect(line("T03")?.startsOn).toBe(first);
    expect(line("M33")).toMatchObject({ startsOn: first, endsOn: undefined });
  });

  it("of any decision keeps its order, on days that are open, and a later decision never begins earlier", () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays("2024-01-01", days));
    const ids = fc.uniqueArray(fc.constantFrom(...catalogue.map(({ id }) => id)), { minLength: 1, maxLength: 7 });
    const { rules } = asked();
    fc.assert(
      fc.property(day, ids, fc.integer({ min: 1, max: 40 }), (decisionOn, some, later) => {
        const items = itemsOf(...some);
        const schedule = scheduleOf(asked({ items, decisionOn }));
        expect(schedule.inputEndsOn < schedule.papersOn && schedule.papersOn < decisionOn).toBe(true);
        expect(rules.isOpen(schedule.inputEndsOn)).toBe(true);
        expect(schedule.lines).toHaveLength(items.length);
        for (const { prepareOn, startsOn, endsOn } of schedule.lines) {
          expect(prepareOn <= startsOn && startsOn <= (endsOn ?? startsOn)).toBe(true);
          expect(rules.isWorkingDay(startsOn)).toBe(true);
        }
        const next = scheduleOf(asked({ items, decisionOn: addDays(decisionOn, later) }));
        expect(next.beginsOn >= schedule.beginsOn).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

describe("a decision that comes too soon", () => {
  const fit = (today: string, over: Partial<ScheduleAsked> = {}) => {
    const wanted = asked(over);
    return fitOf(wanted, scheduleOf(wanted), today, situation);
  };

  it("names what should have begun, by how many working days, and the first day on which it could be taken", () => {
    const found = fit("2027-02-08", { items: itemsOf("M01", "M60") });
    expect(found).toMatchObject({ fits: false, late: [{ item: "M01", workingDaysShort: 2 }], shortestFits: true });
    const earliest = "earliestDecisionOn" in found ? (found.earliestDecisionOn ?? "") : "";
    const begins = (decisionOn: string) => scheduleOf(asked({ items: itemsOf("M01", "M60"), decisionOn })).beginsOn;
    expect(begins(earliest) >= "2027-02-08").toBe(true);
    const before = lastDay(addDays(earliest, -1), asked().rules.isWorkingDay);
    expect(begins(before) < "2027-02-08").toBe(true);
  });

  it("offers the combination without what is late, unless nothing would carry the goal any more", () => {
    const [two, one] = [fit("2027-02-04"), fit("2027-02-08", { items: itemsOf("M01", "M60") })];
    expect(two).toMatchObject({ late: [{ item: "M22" }], without: ["M01", "M60"] });
    expect(one).toMatchObject({ without: undefined });
  });

  it("says so too when the day has passed, and has no day when none comes within three years", () => {
    expect(fit("2028-01-10")).toMatchObject({ fits: false, shortestFits: false });
    const years = { value: 52, mark: "E" as const, sources: [] };
    const never = { ...planning.figures, answerWeeks: { ...years, value: 900 } };
    expect(fit("2027-06-17", { figures: never })).toMatchObject({ earliestDecisionOn: undefined });
  });

  it("is none when everything can still begin today", () => {
    const { beginsOn } = scheduleOf(asked());
    expect(fit(beginsOn)).toEqual({ fits: true });
    expect(fit(addDays(beginsOn, 1))).toMatchObject({ fits: false });
  });
});
