import type { CatalogueItem, Situation } from "@brink/decision-guide";
import { score } from "@brink/decision-guide";
import { describe, expect, it } from "vitest";
import { packageRoot } from "../../../../platform/config/package-root.ts";
import { guideContent } from "../../content/guide-content.ts";
import { budgetOf } from "./budget.ts";
import { dayRules } from "./closed-days.ts";
import { reachOf } from "./reach.ts";
import { scheduleOf } from "./schedule.ts";
import { weekHoursOf } from "./week-hours.ts";

const { catalogue, planning } = guideContent(packageRoot());
const { figures } = planning;

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
  priority: { low_literate: 3, youth_12_18: 1, elderly_65plus: 3 },
  coverageTargetShare: 0.6,
  scaleRatio: 1,
  dpiaDone: true,
};

function items(...ids: readonly string[]): readonly CatalogueItem[] {
  return ids.map((id) => {
    const found = catalogue.find((item) => item.id === id);
    if (found === undefined) throw new Error(`There is no ${id}.`);
    return found;
  });
}

describe("who is reached", () => {
  const reach = (...ids: readonly string[]) => reachOf({ items: items(...ids), catalogue, situation, spread: 0.25 });

  it("names the groups that matter most first, the worst reached of those before the others", () => {
    expect(reach("M01", "M60").map(({ group }) => group)).toEqual(["low_literate", "elderly_65plus", "youth_12_18"]);
  });

  it("is what the score counts, with a range around it in which every estimate is a quarter more or less", () => {
    for (const ids of [
      ["M01", "M60"],
      ["M01", "M22", "M25", "M26", "M60"],
    ]) {
      const scored = score(items(...ids), situation);
      for (const { group, share, low, high } of reach(...ids)) {
        expect(share).toBeCloseTo((scored.ok && scored.value.coverage[group]) || 0, 3);
        expect(low < share && share < high && high <= 1).toBe(true);
      }
    }
    // By hand: one channel of 28 %.
    const elderly = reach("M22").find(({ group }) => group === "elderly_65plus");
    for (const [part, by] of [
      ["low", 0.21],
      ["share", 0.28],
      ["high", 0.35],
    ] as const) {
      expect(elderly?.[part]).toBeCloseTo(by, 9);
    }
  });

  it("names every channel that the share counts, also what reaches few; not the feedback, which reaches nobody new", () => {
    const [low] = reach("M01", "M22", "M60");
    expect(low?.channels.map(({ item }) => item)).toEqual(["M22", "M01"]);
    for (const { channels, share } of reach("M01", "M22", "M25", "M60")) {
      expect(1 - channels.reduce((missed, one) => missed * (1 - one.share), 1)).toBeCloseTo(share, 9);
    }
  });

  it("says when none of the channels reaches a group well", () => {
    expect(reach("M01", "M60")[0]).toMatchObject({ group: "low_literate", hasGoodChannel: false });
    expect(reach("M22", "M60")[0]).toMatchObject({ hasGoodChannel: true });
  });

  it("repairs with what reaches most more for least money, is in no combination yet and breaks no rule", () => {
    for (const { group, share, repair } of reach("M01", "M60")) {
      const method = catalogue.find(({ id }) => id === repair?.item);
      expect(method?.reach[group]).toBe(2);
      expect((method?.costMinEur ?? Infinity) <= situation.budgetEur).toBe(true);
      expect((repair?.share ?? 0) > share).toBe(true);
      expect(repair?.makesMany).toBe(false);
    }
    const full = reach("M01", "M06", "M33", "M16", "M60");
    expect(full.some(({ repair }) => repair?.makesMany === true)).toBe(true);
  });

  it("repairs nothing where enough are reached, or nothing that fits does better", () => {
    const poor = { ...situation, budgetEur: 0, weeks: 0, coverageTargetShare: 0.6 };
    const found = reachOf({ items: items("M01", "M60"), catalogue, situation: poor, spread: 0.25 });
    expect(found.map(({ repair }) => repair)).toEqual([undefined, undefined, undefined]);
    const enough = { ...situation, coverageTargetShare: 0.01 };
    expect(reachOf({ items: items("M22"), catalogue, situation: enough, spread: 0.25 })[0]?.repair).toBeUndefined();
  });
});

describe("what a plan costs", () => {
  const asked = {
    existing: [],
    scaleRatio: 1,
    addresses: undefined,
    letterPriceCents: undefined,
    figures,
    letters: planning.letters,
    availableEur: 20_000,
  };

  it("is the sum of its lines, and its expectation is that of the score", () => {
    const some = items("M01", "M22", "M60");
    const { lines, total } = budgetOf({ ...asked, items: some });
    const scored = score(some, situation);
    expect(total.expectedCents).toBe((scored.ok && scored.value.costEur * 100) || 0);
    expect(lines.reduce((sum, { mostCents }) => sum + mostCents, 0)).toBe(total.mostCents);
    expect(budgetOf({ ...asked, items: some, scaleRatio: 2 }).total.leastCents).toBe(2 * total.leastCents);
  });

  it("prices letters by addresses when they are known, and asks for them until then", () => {
    const letters = items("M03", "M60");
    expect(budgetOf({ ...asked, items: letters })).toMatchObject({
      asksAddresses: true,
      lines: [{ from: "catalogue" }, {}],
    });
    const known = budgetOf({ ...asked, items: letters, addresses: 4000, scaleRatio: 3 });
    expect(known.asksAddresses).toBe(false);
    expect(known.lines[0]).toMatchObject({
      leastCents: 440_000,
      expectedCents: 520_000,
      mostCents: 600_000,
      from: "letters",
    });
    const own = budgetOf({ ...asked, items: letters, addresses: 4000, letterPriceCents: 98 });
    expect(own.lines[0]).toMatchObject({ leastCents: 392_000, expectedCents: 392_000, mostCents: 392_000 });
    expect(budgetOf({ ...asked, items: letters, addresses: 0 }).lines[0]).toMatchObject({
      mostCents: 0,
      from: "letters",
    });
  });

  it("prices every method that sends letters to each address, with what it costs besides", () => {
    for (const id of ["M02", "M34", "M46"]) {
      expect(budgetOf({ ...asked, items: items(id) }), id).toMatchObject({ asksAddresses: true });
      const [few, many] = [1000, 2000].map((addresses) => budgetOf({ ...asked, items: items(id), addresses }).lines[0]);
      expect(many?.expectedCents ?? 0, id).toBeGreaterThan(few?.expectedCents ?? 0);
    }
    const survey = budgetOf({ ...asked, items: items("M02"), addresses: 1000, letterPriceCents: 100 }).lines[0];
    expect(survey).toMatchObject({ leastCents: 230_000, mostCents: 630_000, from: "lettersAndMore" });
  });

  it("leaves the costs of a draw as they are, until a price of one's own or too few addresses changes its letters", () => {
    const line = (over: object) => budgetOf({ ...asked, items: items("M10"), ...over }).lines[0];
    const flat = line({});
    expect(flat).toMatchObject({ from: "catalogue", leastCents: 8_000_000 });
    expect(line({ addresses: 10_000 })).toEqual(flat);
    expect(budgetOf({ ...asked, items: items("M10") }).asksAddresses).toBe(false);
    expect(line({ letterPriceCents: 210 })).toMatchObject({ from: "drawn", leastCents: 8_000_000 + 6500 * 100 });
    expect(line({ addresses: 1000 })).toMatchObject({ from: "drawn", mostCents: 25_000_000 - 9000 * 150 });
  });

  it("says what the municipality has already", () => {
    expect(budgetOf({ ...asked, items: items("M01", "T03"), existing: ["T03"] }).lines[1]).toMatchObject({
      from: "owned",
    });
  });
});

describe("hours a week", () => {
  const rules = dayRules(planning, "middle");
  const some = items("M01", "M22", "M60");
  const schedule = scheduleOf({
    items: some,
    decisionOn: "2027-06-17",
    decider: "council",
    figures,
    rules,
    lead: "longest",
  });
  const asked = { items: some, schedule, rules, scaleRatio: 1, perWeek: undefined, together: undefined };

  it("add up to what the score expects, by role and by week, from the first week to that of the decision", () => {
    const { weeks, byRole, hours } = weekHoursOf(asked);
    const scored = score(some, situation);
    expect(hours).toBeCloseTo((scored.ok && scored.value.staffHours) || 0, 6);
    expect(weeks.reduce((sum, week) => sum + week.hours, 0)).toBeCloseTo(hours, 6);
    expect([...byRole.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(hours, 6);
    expect(weeks[0]?.monday).toBe("2027-02-01");
    expect(weeks.at(-1)?.monday).toBe("2027-06-14");
    expect(weeks.at(-1)?.hours).toBe(0);
  });

  it("are over-full above what the team has: as it said, else its hours shared over the weeks, else nobody knows", () => {
    const over = (perWeek: number | undefined, together: number | undefined) =>
      weekHoursOf({ ...asked, perWeek, together }).weeks.filter(({ isOverFull }) => isOverFull).length;
    expect(over(undefined, undefined)).toBe(0);
    expect(over(1000, 1)).toBe(0);
    expect(over(0, 10_000)).toBe(weekHoursOf(asked).weeks.filter(({ hours }) => hours > 0).length);
    const { weeks, hours, availablePerWeek } = weekHoursOf({ ...asked, together: weekHoursOf(asked).hours });
    expect(availablePerWeek).toBeCloseTo(hours / weeks.length, 6);
    expect(weeks.some(({ isOverFull }) => isOverFull) && weeks.some(({ isOverFull }) => !isOverFull)).toBe(true);
  });
});
