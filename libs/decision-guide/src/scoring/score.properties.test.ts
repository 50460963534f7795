import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, PHASES, TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import { GOALS } from "../catalogue/goals.ts";
import { EDITION, pick } from "../fixtures/catalogue.ts";
import { situation } from "../fixtures/situations.ts";
import type { Situation } from "../situation/situation.ts";
import type { Score } from "./score.ts";
import { score } from "./score.ts";

const active = EDITION.filter(({ id }) => id !== FEEDBACK_LOOP);
const someItems = fc.uniqueArray(fc.constantFrom(...active), { minLength: 1, maxLength: 7 });

const anySituation = fc
  .record({
    level: fc.integer({ min: 1, max: 6 }),
    room: fc.integer({ min: 0, max: 6 }),
    phases: fc.uniqueArray(fc.constantFrom(...PHASES), { minLength: 1 }),
    budget: fc.integer({ min: 0, max: 300_000 }),
    hours: fc.integer({ min: 0, max: 3_000 }),
    weeks: fc.integer({ min: 0, max: 80 }),
    delib: fc.integer({ min: 0, max: 4 }),
    repr: fc.integer({ min: 0, max: 4 }),
    heat: fc.constantFrom(0, 0.5, 1, 1.5, 2),
    priority: fc.dictionary(fc.constantFrom(...TARGET_GROUPS), fc.integer({ min: 1, max: 3 }), { minKeys: 1 }),
    scale: fc.constantFrom(0.6, 1, 1.5),
    dpia: fc.boolean(),
    goals: fc.uniqueArray(fc.constantFrom(...GOALS), { maxLength: 2 }),
  })
  .map((keys) => situation({ ...keys, priority: { ...keys.priority } }));

function scoreOf(items: readonly CatalogueItem[], situated: Situation): Score {
  const result = score(items, situated);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe("the score", () => {
  test("never covers a group less after an item is added", () => {
    fc.assert(
      fc.property(someItems, fc.constantFrom(...active), anySituation, (items, extra, situated) => {
        fc.pre(!items.includes(extra));
        const [before, after] = [scoreOf(items, situated), scoreOf([...items, extra], situated)];
        expect(after.sub.coverage).toBeGreaterThanOrEqual(before.sub.coverage);
        for (const group of TARGET_GROUPS) {
          expect(after.coverage[group] ?? 0).toBeGreaterThanOrEqual(before.coverage[group] ?? 0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("never rises when the feedback loop is taken out of a plan without flags, from level 2 up", () => {
    fc.assert(
      fc.property(someItems, anySituation, (items, situated) => {
        fc.pre(situated.level >= 2);
        const withLoop = [...items, ...pick(EDITION, FEEDBACK_LOOP)];
        // A plan that has a flag anyway keeps its factor and gains the loop's cost: there is nothing left to protect.
        fc.pre(scoreOf(withLoop, situated).hard.length === 0);
        expect(scoreOf(items, situated).total).toBeLessThanOrEqual(scoreOf(withLoop, situated).total);
      }),
      { numRuns: 500 },
    );
  });

  test("lies between 0 and 100, in whole points", () => {
    fc.assert(
      fc.property(someItems, anySituation, (items, situated) => {
        const { total, raw } = scoreOf(items, situated);
        expect(Number.isInteger(total)).toBe(true);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(100);
        expect(raw).toBeLessThanOrEqual(1);
      }),
      { numRuns: 500 },
    );
  });

  test("does not depend on the order of the items", () => {
    fc.assert(
      fc.property(someItems, anySituation, (items, situated) => {
        const [forth, back] = [scoreOf(items, situated), scoreOf(items.toReversed(), situated)];
        expect(back.raw).toBeCloseTo(forth.raw, 12);
        expect({ ...back, raw: 0 }).toEqual({ ...forth, raw: 0 });
      }),
      { numRuns: 500 },
    );
  });
});
