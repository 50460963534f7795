import { expect, test } from "vitest";
import type { FrontPoint } from "@brink/decision-guide";
import { tradeOffSteps } from "../domain/trade-off.ts";
import { apart, axesOf, placeOf, PLOT } from "./front-geometry.ts";

function point(costEur: number, staffHours: number, leastPercent: number): FrontPoint {
  return { costEur, staffHours, leastPercent, items: [`M${costEur}`], total: 70 };
}

test("nothing has no steps, and axes that divide by something", () => {
  expect(tradeOffSteps([])).toEqual([]);
  expect(axesOf([], "costEur")).toEqual({ most: 1, share: 10 });
  expect(apart([])).toEqual([]);
});

test("each step names the cheapest and the one with the fewest hours that reach so much", () => {
  const [small, cheap, light, best] = [
    point(100, 50, 5),
    point(900, 80, 24),
    point(1_500, 60, 22),
    point(4_000, 90, 41),
  ];
  expect(tradeOffSteps([small, cheap, light, best])).toEqual([
    { leastPercent: 0, cheapest: small, lightest: small },
    { leastPercent: 20, cheapest: cheap, lightest: light },
    { leastPercent: 40, cheapest: best, lightest: best },
  ]);
});

test("points stand within the plot, nothing at its corner and the most at the end of its axis", () => {
  const all = [point(0, 0, 0), point(7_300, 55, 64)];
  const axes = axesOf(all, "costEur");
  expect(axes).toEqual({ most: 8_000, share: 70 });
  expect(placeOf(point(0, 0, 0), "costEur", axes)).toEqual({ x: PLOT.left, y: PLOT.bottom });
  expect(placeOf(point(8_000, 0, 70), "costEur", axes)).toEqual({ x: PLOT.right, y: PLOT.top });
});

test("numbers that would lie over each other give way to the one that reaches most", () => {
  expect(
    apart([
      { x: 0, y: 100 },
      { x: 5, y: 90 },
      { x: 100, y: 20 },
    ]),
  ).toEqual([false, true, true]);
});
