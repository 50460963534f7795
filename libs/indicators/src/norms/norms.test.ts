import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicator } from "../fixtures/indicator.ts";
import { emptyResult, levelText, validResult } from "../result.ts";
import { dimensionScore } from "./dimension-score.ts";
import { levelOf, levelRangeOf } from "./level.ts";

const share = indicator();
const days = indicator({ unit: "days", direction: "lower", thresholds: [120, 75, 45, 21], interval: "none" });

describe("the level of a value", () => {
  test("does not exist without a norm", () => {
    expect(levelOf(50, indicator({ thresholds: null }))).toBeUndefined();
  });

  test.each([
    [0, 1],
    [19.9, 1],
    [20, 2],
    [59.9, 3],
    [60, 4],
    [80, 5],
    [100, 5],
  ])("of %s per cent is %s: a threshold belongs to the better level", (value, level) => {
    expect(levelOf(value, share)).toBe(level);
  });

  test.each([
    [200, 1],
    [121, 1],
    [120, 2],
    [75, 3],
    [46, 3],
    [45, 4],
    [21, 5],
    [0, 5],
  ])("of %s days is %s: lower is better", (value, level) => {
    expect(levelOf(value, days)).toBe(level);
  });

  test("is not lowered by rounding in the last digit", () => {
    const index = indicator({ unit: "0-1", thresholds: [0.1, 0.3, 0.5, 0.7] });
    expect(0.7 - 0.4).toBeLessThan(0.3);
    expect(levelOf(0.7 - 0.4, index)).toBe(3);
  });
});

describe("the range of levels of an interval", () => {
  test("does not exist when the interval lies within one level", () => {
    expect(levelRangeOf({ low: 41, high: 59 }, share)).toBeUndefined();
  });

  test("runs from the lowest to the highest level touched, in both directions", () => {
    expect(levelRangeOf({ low: 30, high: 45 }, share)).toEqual({ lowest: 2, highest: 3 });
    expect(levelRangeOf({ low: 30, high: 90 }, days)).toEqual({ lowest: 2, highest: 4 });
  });

  test("contains the level of every value in the interval", () => {
    const percentage = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(percentage, percentage, percentage, (a, b, c) => {
        const [low = 0, middle = 0, high = 0] = [a, b, c].toSorted((x, y) => x - y);
        const level = levelOf(middle, share) ?? 1;
        const range = levelRangeOf({ low, high }, share) ?? {
          lowest: levelOf(low, share),
          highest: levelOf(high, share),
        };
        expect((range.lowest ?? 9) <= level && level <= (range.highest ?? 0)).toBe(true);
      }),
    );
  });

  test('is read as "2-3"; a sure level as "3"; nothing without a value', () => {
    expect(levelText(validResult(share, 38, { n: 40 }, { low: 30, high: 45 }))).toBe("2-3");
    expect(levelText(validResult(share, 50, { n: 400 }, { low: 45, high: 55 }))).toBe("3");
    expect(levelText(emptyResult(share, "small_n", { n: 3 }))).toBeUndefined();
  });
});

describe("the score of a dimension", () => {
  const ok = (value: number) => validResult(share, value, { n: 100 });

  test("is hidden with fewer than two valid indicators", () => {
    const results = [ok(50), emptyResult(share, "small_n", { n: 3 }), emptyResult(share, "missing", { n: 0 })];
    expect(dimensionScore(results)).toEqual({ kind: "hidden", valid: 1, total: 3 });
  });

  test("is the mean level of the valid ones, with how many of how many", () => {
    const results = [ok(10), ok(90), ok(50), emptyResult(share, "suppressed", { n: 0 })];
    expect(dimensionScore(results)).toEqual({ kind: "shown", score: 3, valid: 3, total: 4 });
  });

  test("leaves out a value that has no norm", () => {
    const withoutNorm = validResult(indicator({ thresholds: null }), 12, { n: 100 });
    expect(dimensionScore([ok(10), withoutNorm])).toEqual({ kind: "hidden", valid: 1, total: 2 });
  });
});
