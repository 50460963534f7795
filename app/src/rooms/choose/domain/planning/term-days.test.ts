import { describe, expect, it } from "vitest";
import { noRule } from "../article-rule.ts";
import type { ArticleTerm } from "../article-rule.ts";
import type { TermSaying } from "../bylaw-says.ts";
import { eventsOf } from "./calendar-events.ts";
import type { Schedule } from "./schedule.ts";
import { termDays } from "./term-days.ts";

const schedule: Schedule = {
  beginsOn: "2027-02-01",
  lines: [
    { item: "M60", prepareOn: "2027-02-01", startsOn: "2027-02-01", endsOn: "2027-05-03" },
    { item: "M01", prepareOn: "2027-02-01", startsOn: "2027-03-10", endsOn: "2027-04-12" },
  ],
  inputEndsOn: "2027-04-12",
  papersOn: "2027-05-03",
  decisionOn: "2027-06-17",
  feedbackOn: "2027-07-01",
};
const rules = { isWorkingDay: (day: string) => ![0, 6].includes(new Date(day).getUTCDay()) };

function term(of: ArticleTerm, weeks: number): TermSaying {
  const entered = { setAt: new Date(0), setBy: "Bo", endedAt: undefined, endedBy: undefined, until: undefined };
  const text = { id: "a", number: "5 a", kind: "term" as const, text: "Tekst.", holdsFrom: "2025-01-01" };
  return { kind: "term", of, weeks, article: { ...entered, ...noRule, ...text } };
}

const day = (of: ArticleTerm, weeks: number, today = "2026-11-22") =>
  termDays([term(of, weeks)], schedule, ["M01", "M60"], rules, today)[0];

describe("a term of the by-law in a calendar", () => {
  it("is not kept when its day has passed, or when people get less time than it says", () => {
    expect(day("notice", 2, "2027-02-25")).toMatchObject({ on: "2027-02-24", isKept: false });
    expect(day("report", 6, "2027-05-25")).toMatchObject({ on: "2027-05-24", isKept: false });
    expect(day("reaction", 6)).toMatchObject({ on: "2027-03-02", isKept: false });
  });

  it("is not kept when the answers are ready after the report has to be there", () => {
    expect(day("report", 2)).toMatchObject({ on: "2027-04-26", isKept: false });
    expect(day("report", 3)).toMatchObject({ on: "2027-05-03", isKept: true });
  });

  it("is not kept by evenings with weeks between them, nor by a technology that is open that long", () => {
    const one = (item: string, startsOn: string, endsOn: string) => ({ item, prepareOn: startsOn, startsOn, endsOn });
    const lines = [
      one("M15", "2027-03-10", "2027-03-10"),
      one("M16", "2027-04-05", "2027-04-05"),
      one("T03", "2027-03-10", "2027-04-12"),
    ];
    const evenings = { ...schedule, lines };
    expect(termDays([term("reaction", 2)], evenings, ["M15", "M16"], rules, "2026-11-22")).toMatchObject([
      { isKept: false },
    ]);
  });

  it("is so many whole weeks before people begin, to take part in, and after they end", () => {
    expect(day("notice", 2, "2027-02-24")).toMatchObject({ on: "2027-02-24", isKept: true });
    expect(day("reaction", 4)).toMatchObject({ on: "2027-03-16", isKept: true });
    expect(day("report", 6)).toMatchObject({ on: "2027-05-24", isKept: true });
  });

  it("falls on a working day before a day off", () => {
    const noMondays = { isWorkingDay: (one: string) => rules.isWorkingDay(one) && new Date(one).getUTCDay() !== 1 };
    expect(termDays([term("report", 6)], schedule, ["M01"], noMondays, "2026-11-22")).toMatchObject([
      { on: "2027-05-21" },
    ]);
  });

  it("keeps its key in a calendar when the day moves, and is none of the days of the plan itself", () => {
    const terms = termDays([term("notice", 2)], schedule, ["M01"], rules, "2026-11-22");
    expect(eventsOf(schedule, terms).filter(({ kind }) => kind === "term")).toMatchObject([
      { key: "term.5%20a", from: "2027-02-24", to: "2027-02-24" },
    ]);
    expect(eventsOf(schedule).some(({ kind }) => kind === "term")).toBe(false);
  });
});
