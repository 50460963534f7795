import { describe, expect, test } from "vitest";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { everyCombination } from "../fixtures/naive-advice.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import type { Situation } from "../situation/situation.ts";
import { winner } from "../search/advise.ts";
import { pulled } from "./levers.ts";
import type { WhyNot } from "./why-not.ts";
import { whyNot } from "./why-not.ts";

const SOME = pick(EDITION, ..."M01 M03 M05 M06 M11 M13 M22 M26 M60 T04 T06".split(" "));
const A = vectorSituation("A");

function answer(situation: Situation, id: string): WhyNot {
  const result = whyNot(SOME, situation, id);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

/** The highest total of what may be opened, of all or only of those with an item: found by listing everything. */
function topOf(situation: Situation, id?: string): number {
  const fine = everyCombination(SOME, situation).filter(({ hard, items }) => {
    return hard.length === 0 && (id === undefined || items.includes(id));
  });
  return Math.max(...fine.map(({ total }) => total));
}

describe("an item that no combination can have", () => {
  test("is refused when nobody knows it", () => {
    expect(whyNot(SOME, A, "M99")).toEqual({ ok: false, refusal: { code: "unknownItem", id: "M99" } });
  });

  test("is the feedback loop, which nobody chooses", () => {
    expect(answer(A, "M60")).toEqual({
      code: "barred",
      bars: [{ code: "notAChoice" }],
      repairs: [],
      after: undefined,
    });
  });

  test("is named with every limit that it breaks, the least that lifts each, and what it would be worth then", () => {
    const tight = vectorSituation("A", { budget: 1_000, weeks: 3 });
    const [assembly] = pick(EDITION, "M11");
    const found = answer(tight, "M11");
    if (found.code !== "barred") throw new Error("It can be chosen.");
    // Its own minimum is not enough: the smallest plan with it costs more.
    expect(found.bars).toEqual([
      { code: "startsTooLate", neededWeeks: assembly?.leadWeeksMin, weeks: 3 },
      { code: "planAboveBudget", neededEur: expect.any(Number), budgetEur: 1_000 },
    ]);
    const [weeks, budget] = found.repairs;
    expect(weeks).toEqual({ code: "weeks", to: assembly?.leadWeeksMin });
    expect(budget?.code === "budgetEur" && budget.to > (assembly?.costMinEur ?? Infinity)).toBe(true);
    expect(found.after).toBeDefined();
    const lifted = found.repairs.reduce(pulled, tight);
    const fine = Number.isFinite(topOf(lifted, "M11"));
    expect(found.after === undefined).toBe(!fine);
    if (found.after) expect(found.after.pointsBehind).toBe(topOf(lifted) - topOf(lifted, "M11"));
  });

  test("is a technology of which no companion can be chosen", () => {
    const none = whyNot(pick(EDITION, "M06", "M60", "T30"), vectorSituation("A", { budget: 0 }), "T30");
    expect(none).toMatchObject({ ok: true, value: { code: "barred", bars: [{ code: "noCompanion" }] } });
  });
});

describe("an item that could be in", () => {
  test("is said to be in when it is", () => {
    for (const id of winner(SOME, A)?.ids ?? []) {
      expect(answer(A, id).code).toBe(id === "M60" ? "barred" : "advised");
    }
  });

  test("is as good as the advice or so many points behind it: what listing every combination says", () => {
    const advised = winner(SOME, A)?.ids ?? [];
    const asked = SOME.map(({ id }) => id).filter((id) => id !== "M60" && !advised.includes(id));
    const seen = asked.map((id) => answer(A, id));
    expect(new Set(seen.map(({ code }) => code))).toEqual(new Set(["behind", "barred"]));
    seen.forEach((found, at) => {
      const id = asked[at] ?? "";
      const behind = topOf(A) - topOf(A, id);
      if (behind === Infinity) return expect(found).toMatchObject({ code: "barred" });
      if (found.code !== "equallyGood" && found.code !== "behind") throw new Error(`${id} ${found.code}`);
      expect(found).toMatchObject({ code: behind <= 2 ? "equallyGood" : "behind", pointsBehind: behind });
      expect(found.instead.items).toContain(id);
    });
  });

  test("may be as good as the advice: within two points of it", () => {
    const C = vectorSituation("C");
    const equal = SOME.filter(({ id }) => answer(C, id).code === "equallyGood");
    expect(equal.length).toBeGreaterThan(2);
    for (const { id } of equal) expect(topOf(C) - topOf(C, id)).toBeLessThanOrEqual(2);
  });

  test("loses on one to three parts, most first", () => {
    const behind = SOME.map(({ id }) => answer(A, id)).filter((found) => found.code === "behind");
    expect(behind.length).toBeGreaterThan(0);
    for (const { loses } of behind) {
      expect(loses.length).toBeGreaterThan(0);
      expect(loses.length).toBeLessThanOrEqual(3);
      expect(loses.map(({ points }) => points)).toEqual(loses.map(({ points }) => points).toSorted((a, b) => b - a));
    }
  });

  test("has turns that really turn: with the change it is among the equally good", () => {
    const short = vectorSituation("A", { budget: 15_000, hours: 300 });
    const turns = SOME.flatMap(({ id }) => {
      const found = answer(short, id);
      return found.code === "behind" ? found.turns.map((turn) => ({ id, turn })) : [];
    });
    expect(turns.length).toBeGreaterThan(0);
    for (const { id, turn } of turns) {
      const changed = pulled(short, turn.lever);
      expect(turn.pointsBehind).toBe(topOf(changed) - topOf(changed, id));
      expect(turn.pointsBehind).toBeLessThanOrEqual(2);
    }
  });

  test("may be in no plan that can be opened: the least that such a plan takes is said, and what it is worth then", () => {
    const poor = vectorSituation("A", { hours: 100 });
    const barred = SOME.filter(({ id }) => id !== "M60").flatMap(({ id }) => {
      const found = answer(poor, id);
      return found.code === "barred" ? [{ id, ...found }] : [];
    });
    const short = barred.filter(({ bars }) => bars.some(({ code }) => code === "planAboveHours"));
    expect(short.length).toBeGreaterThan(2);
    for (const { id, repairs, after } of short) {
      expect(topOf(poor, id)).toBe(-Infinity);
      const lifted = repairs.reduce(pulled, poor);
      // It is the least: with one hour less there is still none.
      expect(topOf({ ...lifted, staffHours: lifted.staffHours - 1 }, id)).toBe(-Infinity);
      expect(after?.pointsBehind).toBe(topOf(lifted) - topOf(lifted, id));
    }
  });

  test("may be kept out by what it does with people's data, or by a promise above the room", () => {
    const tracking = pick(EDITION, "M06", "M40", "M60", "T11");
    const rich = vectorSituation("A", { budget: 900_000, hours: 9_000, weeks: 99 });
    const found = whyNot(tracking, rich, "T11");
    expect(found).toMatchObject({
      value: { code: "barred", bars: [{ code: "dpiaMissing" }], repairs: [{ code: "dpiaDone", to: true }] },
    });
    expect(found.ok && found.value.code === "barred" && found.value.after).toEqual({
      pointsBehind: 0,
      equallyGood: true,
    });
    const hollow = whyNot(SOME, vectorSituation("A", { room: 1 }), "M06");
    expect(hollow).toMatchObject({ value: { bars: [{ code: "overpromise", level: 3, room: 1 }], repairs: [] } });
  });
});
