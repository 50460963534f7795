import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { contactOf, FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import { EDITION, MADE_UP, pick } from "../fixtures/catalogue.ts";
import { everyCombination } from "../fixtures/naive-advice.ts";
import { smallCatalogue, tightSituation } from "../fixtures/random.ts";
import { vectorSituation } from "../fixtures/situations.ts";
import { pythonRound } from "../scoring/python-round.ts";
import type { Situation } from "../situation/situation.ts";
import { priorityGroups } from "../situation/situation.ts";
import type { FrontPoint } from "./front.ts";
import { front } from "./front.ts";

/** Lists all, and keeps what no other beats: as good on everything and better on something. */
function listed(catalogue: readonly CatalogueItem[], situation: Situation): readonly FrontPoint[] {
  const fine = everyCombination(catalogue, situation).filter(({ hard }) => hard.length === 0);
  const points = fine.map(({ items, total, raw, costEur, staffHours }) => ({
    ...{ items, total, raw, costEur, staffHours },
    leastPercent: leastPercent(pick(catalogue, ...items), situation),
  }));
  return points
    .filter((one) => !points.some((other) => beats(other, one)))
    .toSorted((a, b) => b.raw - a.raw || (a.items.join(" ") < b.items.join(" ") ? -1 : 1))
    .filter((one, at, all) => all.findIndex((other) => key(other) === key(one)) === at)
    .map(({ raw: _, ...point }) => point)
    .toSorted((a, b) => a.costEur - b.costEur || a.staffHours - b.staffHours);
}

type Point = Omit<FrontPoint, "total" | "items">;

function key({ costEur, staffHours, leastPercent: least }: Point): string {
  return `${costEur} ${staffHours} ${least}`;
}

function beats(one: Point, other: Point): boolean {
  const isAsGood =
    one.costEur <= other.costEur && one.staffHours <= other.staffHours && one.leastPercent >= other.leastPercent;
  return isAsGood && key(one) !== key(other);
}

function leastPercent(items: readonly CatalogueItem[], situation: Situation): number {
  const reaching = items.filter(({ id }) => id !== FEEDBACK_LOOP);
  const shares = priorityGroups(situation).map(
    ({ group }) => 1 - reaching.reduce((missed, item) => missed * (1 - contactOf(item, group)), 1),
  );
  return pythonRound(100 * Math.min(...shares), 0);
}

// Listing everything takes seconds, and more on a busy machine.
describe("the trade-off", { timeout: 120_000 }, () => {
  test("is empty when nothing may be opened", () => {
    expect(front(EDITION, vectorSituation("B", { room: 3 }))).toEqual([]);
    expect(front(EDITION, vectorSituation("B", { budget: 100 }))).toEqual([]);
    const without = EDITION.filter(({ id }) => id !== FEEDBACK_LOOP);
    expect(front(without, vectorSituation("A"))).toEqual([]);
    expect(front([], vectorSituation("A"))).toEqual([]);
  });

  test("is what listing every combination of a small catalogue leaves", () => {
    let most = 0;
    fc.assert(
      fc.property(smallCatalogue, tightSituation, (catalogue, situation) => {
        const found = front(catalogue, situation);
        most = Math.max(most, found.length);
        expect(found).toEqual(listed(catalogue, situation));
      }),
      { numRuns: 200 },
    );
    expect(most).toBeGreaterThan(8);
  });

  test("is that of an invented catalogue with needs, pairs and goals at random", () => {
    const catalogue = MADE_UP.filter(({ id }) => id !== "M72" && id !== "M71");
    for (const level of [2, 3, 5]) {
      const situation = vectorSituation("C", { level, room: level, budget: 200_000, hours: 2_000, weeks: 60 });
      expect(front(catalogue, situation)).toEqual(listed(catalogue, situation));
    }
  });

  test("is that of the whole catalogue in situation B", () => {
    const situation = vectorSituation("B");
    expect(front(EDITION, situation)).toEqual(listed(EDITION, situation));
  });
});
