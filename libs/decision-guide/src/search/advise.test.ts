import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, withExisting } from "../catalogue/catalogue-item.ts";
import { EDITION, MADE_UP, pick } from "../fixtures/catalogue.ts";
import type { NaiveAdvice } from "../fixtures/naive-advice.ts";
import { naiveAdvice } from "../fixtures/naive-advice.ts";
import { smallCatalogue, tightSituation } from "../fixtures/random.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import { score } from "../scoring/score.ts";
import type { Situation } from "../situation/situation.ts";
import { isAdmissible } from "./admissible.ts";
import type { Combination } from "./advise.ts";
import { advise, winner } from "./advise.ts";

function answer(catalogue: readonly CatalogueItem[], situated: Situation): NaiveAdvice {
  const { best, cheap, inclusive, optimum, equallyGood, considered } = advise(catalogue, situated);
  const join = (set: Combination | undefined): string | undefined => set?.items.join(" ");
  return {
    best: best.flatMap((set) => join(set) ?? []),
    cheap: join(cheap),
    inclusive: join(inclusive),
    optimum: join(optimum),
    equallyGood,
    considered,
  };
}

// Listing everything takes seconds, and more on a busy machine.
describe("the search", { timeout: 60_000 }, () => {
  test("finds what listing every admissible combination of a small catalogue finds", () => {
    let withAdvice = 0;
    fc.assert(
      fc.property(smallCatalogue, tightSituation, (catalogue, situated) => {
        const naive = naiveAdvice(catalogue, situated);
        if (naive.best.length > 0) withAdvice += 1;
        expect(answer(catalogue, situated)).toEqual(naive);
      }),
      { numRuns: 300 },
    );
    expect(withAdvice).toBeGreaterThan(30);
  });

  test("finds it when a municipality gives the feedback loop a quality of its own", () => {
    const better = fc.record({
      deliberation: fc.integer({ min: 0, max: 4 }),
      representativeness: fc.integer({ min: 0, max: 4 }),
      privacyRisk: fc.constantFrom(0, 4),
    });
    fc.assert(
      fc.property(smallCatalogue, tightSituation, better, (catalogue, situated, numbers) => {
        const own = catalogue.map((item) => (item.id === FEEDBACK_LOOP ? { ...item, ...numbers } : item));
        expect(answer(own, situated)).toEqual(naiveAdvice(own, situated));
      }),
      { numRuns: 200 },
    );
  });

  test("finds it in an invented catalogue with needs, pairs and goals at random", () => {
    const catalogue = MADE_UP.filter(({ id }) => id !== "M72" && id !== "M71");
    for (const level of [2, 3, 5]) {
      const situated = vectorSituation("C", { level, room: level, budget: 200_000, hours: 2_000, weeks: 60 });
      expect(answer(catalogue, situated)).toEqual(naiveAdvice(catalogue, situated));
    }
  });

  test("finds it in the whole catalogue for situation B", () => {
    const situated = vectorSituation("B");
    const naive = naiveAdvice(EDITION, situated);
    expect(naive.considered).toBeGreaterThan(30_000);
    expect(answer(EDITION, situated)).toEqual(naive);
  });

  test("finds it in every fifth method of the catalogue for situations A and C", () => {
    const fifth = EDITION.filter(
      ({ kind, id }, index) => kind === "technology" || id === FEEDBACK_LOOP || index % 5 === 0,
    );
    for (const name of ["A", "C"] as const) {
      const situated = vectorSituation(name);
      expect(answer(fifth, situated)).toEqual(naiveAdvice(fifth, situated));
    }
  });

  test("does not depend on the order of the catalogue", () => {
    const situated = vectorSituation("B");
    expect(answer(EDITION.toReversed(), situated)).toEqual(answer(EDITION, situated));
  });
});

describe("an advice that cannot be given", { timeout: 120_000 }, () => {
  function whyOf(keys: Readonly<Record<string, unknown>>): unknown {
    const { best, why } = advise(EDITION, vectorSituation("A", keys));
    expect(best).toEqual([]);
    return why;
  }

  test("says that more is promised than is open, and still compares", () => {
    const advice = advise(EDITION, vectorSituation("B", { room: 3 }));
    expect(advice).toMatchObject({ best: [], why: [{ code: "overpromise", key: "level", level: 5, room: 3 }] });
    expect(advice.optimum?.hard).toEqual(["OVERPROMISE"]);
    expect([advice.cheap, advice.inclusive]).toEqual([undefined, undefined]);
  });

  test("names the money that deciding takes at least", () => {
    expect(whyOf({ level: 5, room: 5, budget: 2_000, weeks: 60, hours: 3_000 })).toEqual([
      { code: "budgetTooSmall", key: "budget", item: "M08", neededEur: 29_334, budgetEur: 2_000 },
    ]);
  });

  test("names the weeks and the hours too when they are short as well", () => {
    const why = whyOf({ level: 5, room: 5, budget: 200_000, weeks: 4, hours: 100 });
    expect(why).toEqual([
      { code: "weeksTooFew", key: "weeks", item: "M08", neededWeeks: 10, weeks: 4 },
      { code: "hoursTooFew", key: "hours", item: "M46", neededHours: 267, staffHours: 100 },
    ]);
  });

  test.each(
    ([1, 2, 3, 4, 5, 6] as const).flatMap((level) => ["budget", "hours", "weeks"].map((key) => ({ level, key }))),
  )("names the field when $key is zero at level $level", ({ level, key }) => {
    expect(whyOf({ level, room: 6, [key]: 0 })).toEqual([expect.objectContaining({ key })]);
  });

  test("says when each limit is enough, but not for one method", () => {
    const [base] = pick(EDITION, "M22");
    if (base === undefined) throw new Error("The edition has no M22.");
    const like = {
      ...base,
      needs: [],
      pairsWith: [],
      carries: ["weighPreferences", "ideas", "gatherKnowledge"] as const,
    };
    const slow = { ...like, id: "M71", costMinEur: 0, costMaxEur: 100, leadWeeksMin: 40, leadWeeksMax: 41 };
    const dear = { ...like, id: "M72", costMinEur: 90_000, costMaxEur: 91_000, leadWeeksMin: 1, leadWeeksMax: 2 };
    const situated = vectorSituation("A", { level: 3, room: 3, budget: 40_000, weeks: 10, hours: 9_000 });
    expect(advise([slow, dear, ...pick(EDITION, FEEDBACK_LOOP)], situated)).toMatchObject({
      best: [],
      why: [{ code: "limitsExcludeEachOther", key: "budget" }],
    });
  });

  test("says when no method near the level delivers what is asked", () => {
    const survey = pick(EDITION, "M01", FEEDBACK_LOOP);
    const situated = vectorSituation("A", { level: 2, room: 2, goals: ["gatherKnowledge", "decide"] });
    expect(advise(survey, situated).why).toEqual([
      { code: "noCarrierAtLevel", key: "goals", anyOf: ["decide"], level: 2 },
    ]);
  });

  test("says when the catalogue has no feedback loop, or nothing at all", () => {
    const A = vectorSituation("A");
    const without = EDITION.filter(({ id }) => id !== FEEDBACK_LOOP);
    expect(advise(without, A).why).toEqual([{ code: "noFeedbackItem", key: "catalogue", item: "M60" }]);
    expect(advise(pick(EDITION, FEEDBACK_LOOP), A).why).toEqual([{ code: "noMethodAtLevel", key: "level", level: 3 }]);
    const far = EDITION.filter(({ id, kind, levels }) => {
      const distance = Math.min(...levels.map((level) => Math.abs(level - 3)));
      return kind === "technology" || id === FEEDBACK_LOOP || distance === 2;
    });
    expect(far.some(({ id, kind }) => kind === "method" && id !== FEEDBACK_LOOP)).toBe(true);
    expect(advise(far, A).why).toEqual([{ code: "noMethodAtLevel", key: "level", level: 3 }]);
    expect(advise([], A)).toMatchObject({ best: [], optimum: undefined, considered: 0, equallyGood: 0 });
  });
});

describe("the advice", { timeout: 120_000 }, () => {
  const advices = (["A", "B", "C"] as const).map((name) => ({ name, ...advise(EDITION, vectorSituation(name)) }));

  test.each(advices)("$name: gives three combinations without a flag that differ by half or more", ({ best }) => {
    expect(best).toHaveLength(3);
    expect(best.flatMap(({ hard }) => hard)).toEqual([]);
    for (const [index, one] of best.entries()) {
      for (const other of best.slice(index + 1)) {
        const shared = one.items.filter((id) => other.items.includes(id)).length;
        expect(shared / new Set([...one.items, ...other.items]).size).toBeLessThanOrEqual(0.5);
      }
    }
  });

  test.each(advices)("$name: advises only what is admissible, with the score that the set has by itself", (advice) => {
    const situated = vectorSituation(advice.name);
    for (const { items, ...scored } of [...advice.best, advice.cheap, advice.inclusive, advice.optimum].flatMap(
      (set) => set ?? [],
    )) {
      const chosen = pick(EDITION, ...items);
      expect(isAdmissible(chosen, situated)).toBe(true);
      expect(score(chosen, situated)).toEqual({ ok: true, value: scored });
    }
  });

  test.each(advices)("$name: has a best within two points of the optimum, and counts it among the equals", (advice) => {
    const [best] = advice.best;
    expect(advice.optimum?.total).toBeLessThanOrEqual((best?.total ?? 0) + 2);
    expect(advice.equallyGood).toBeGreaterThanOrEqual(2);
    expect(advice.considered).toBeGreaterThan(advice.equallyGood);
  });

  test.each(advices)(
    "$name: cheap stays within half the budget, inclusive leaves no group further behind",
    (advice) => {
      const situated = vectorSituation(advice.name);
      const least = (set: Combination | undefined): number => Math.min(0.6, ...Object.values(set?.coverage ?? {}));
      if (advice.cheap !== undefined) expect(advice.cheap.costEur).toBeLessThanOrEqual(situated.budgetEur / 2);
      expect(least(advice.inclusive)).toBeGreaterThanOrEqual(least(advice.best[0]));
    },
  );

  test("lets people decide only with a vote or a mandated body, whatever else lists level 5", () => {
    const { best, optimum, inclusive } = advise(EDITION, vectorSituation("B"));
    for (const set of [...best, optimum, inclusive]) {
      expect(set?.items.some((id) => ["M08", "M09", "M10", "M46", "M47"].includes(id))).toBe(true);
      if (set?.items.some((id) => id === "M08" || id === "M46") === true) expect(set.items).toContain("T06");
    }
  });

  test("has no cheap combination when half the budget buys no way to decide", () => {
    expect(advise(EDITION, vectorSituation("B")).cheap).toBeUndefined();
  });

  test("uses a technology that the town already has at no cost", () => {
    const owned = withExisting(EDITION, ["T06", "M08"]);
    const set = ["M03", "M08", "M25", "M60", "T06"];
    const [bought, had] = [EDITION, owned].map((catalogue) => score(pick(catalogue, ...set), vectorSituation("B")));
    expect(bought).toMatchObject({ value: { costEur: 72_500 } });
    expect(had).toMatchObject({ value: { costEur: 64_000, weeks: 45.7 } });
    expect(owned.find(({ id }) => id === "M08")).toBe(EDITION.find(({ id }) => id === "M08"));
    expect(withExisting(EDITION, [])).toBe(EDITION);
  });

  test("puts first what the winner alone is", () => {
    const advised = advices.find(({ name }) => name === "B")?.best[0];
    expect(winner(EDITION, vectorSituation("B"))?.ids).toEqual(advised?.items);
  });
});
