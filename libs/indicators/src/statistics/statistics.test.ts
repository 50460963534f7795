import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mean, meanInterval, median } from "./averages.ts";
import { gini } from "./gini.ts";
import { seededDraw } from "./random.ts";
import { studentTCdf, studentTQuantile } from "./student-t.ts";
import { medianWaiting } from "./waiting-time.ts";
import { wilson } from "./wilson.ts";

const proportion = fc.nat({ max: 5000 }).chain((n) => fc.tuple(fc.nat({ max: n }), fc.constant(n)));

describe("Wilson's interval", () => {
  test.each([
    [3, 2],
    [-1, 10],
    [1.5, 10],
    [1, Number.NaN],
  ])("refuses %s of %s", (successes, n) => {
    expect(() => wilson(successes, n)).toThrow(RangeError);
  });

  test.each([
    [12, 40, 0.1807, 0.4543],
    [120, 400, 0.2572, 0.3466],
  ])("of %s in %s is as published", (successes, n, low, high) => {
    expect(wilson(successes, n).low).toBeCloseTo(low, 4);
    expect(wilson(successes, n).high).toBeCloseTo(high, 4);
  });

  test("of nothing says nothing", () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test("lies within 0..1 and contains the share", () => {
    fc.assert(
      fc.property(proportion, ([successes, n]) => {
        const { low, high } = wilson(successes, n);
        expect(0 <= low && low <= high && high <= 1).toBe(true);
        if (n > 0) expect(low <= successes / n && successes / n <= high).toBe(true);
      }),
    );
  });

  test("solves the equation it comes from: at a bound the score is z", () => {
    const { low, high } = wilson(12, 40);
    for (const bound of [low, high]) {
      expect(Math.abs(0.3 - bound) / Math.sqrt((bound * (1 - bound)) / 40)).toBeCloseTo(1.959964, 6);
    }
  });
});

describe("Student's t", () => {
  // Two-sided 95 % and 99 % points as printed in statistical tables.
  test.each([
    [1, 0.975, 12.706],
    [2, 0.975, 4.303],
    [3, 0.975, 3.182],
    [5, 0.975, 2.571],
    [10, 0.975, 2.228],
    [30, 0.975, 2.042],
    [120, 0.975, 1.98],
    [1, 0.995, 63.657],
    [10, 0.995, 3.169],
    [29, 0.95, 1.699],
  ])("with %s degrees stays below its %s point %s", (degrees, probability, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, 3);
  });

  test("with many degrees is the normal distribution", () => {
    expect(studentTQuantile(0.975, 1_000_000)).toBeCloseTo(1.959964, 4);
  });

  test("is symmetric, and its quantile inverts its distribution", () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (p, degrees) => {
          expect(studentTCdf(studentTQuantile(p, degrees), degrees)).toBeCloseTo(p, 8);
          expect(studentTQuantile(1 - p, degrees)).toBeCloseTo(-studentTQuantile(p, degrees), 6);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each([
    [0, 5],
    [1, 5],
    [0.9, 0],
  ])("refuses probability %s with %s degrees", (probability, degrees) => {
    expect(() => studentTQuantile(probability, degrees)).toThrow(RangeError);
  });
});

describe("the interval of a mean", () => {
  test("of one value does not exist", () => {
    expect(meanInterval([7])).toBeUndefined();
  });

  test("is mean ± t · s/√n", () => {
    // n = 5, mean 7, s = √2.5, t(4) = 2.776445: half = 1.963243
    const interval = meanInterval([5, 6, 7, 8, 9]);
    expect(interval?.low).toBeCloseTo(7 - 1.963243, 5);
    expect(interval?.high).toBeCloseTo(7 + 1.963243, 5);
  });

  test("contains the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 2, maxLength: 60 }), (values) => {
        const interval = meanInterval(values);
        const centre = mean(values) ?? Number.NaN;
        expect((interval?.low ?? 1e9) <= centre && centre <= (interval?.high ?? -1e9)).toBe(true);
      }),
    );
  });
});

describe("the median", () => {
  test("of nothing does not exist", () => {
    expect(median([])).toBeUndefined();
  });

  test("is the middle value, or the mean of the two in the middle", () => {
    expect(median([9, 1, 4])).toBe(4);
    expect(median([1, 4, 9, 2])).toBe(3);
  });
});

describe("the Gini coefficient", () => {
  test("refuses a negative amount", () => {
    expect(() => gini([1, -1])).toThrow(RangeError);
  });

  test("does not exist when nothing was divided", () => {
    expect(gini([])).toBeUndefined();
    expect(gini([0, 0])).toBeUndefined();
  });

  test("of 1, 1, 2 and 6 is 0.4", () => {
    expect(gini([1, 1, 2, 6])).toBeCloseTo(0.4, 12);
  });

  test("lies from 0 to 1 - 1/n and is half the mean difference over the mean", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 1, maxLength: 30 }), (amounts) => {
        const value = gini(amounts);
        const total = amounts.reduce((sum, amount) => sum + amount, 0);
        fc.pre(total > 0);
        const differences = amounts.flatMap((a) => amounts.map((b) => Math.abs(a - b)));
        const expected = differences.reduce((sum, d) => sum + d, 0) / (2 * amounts.length * total);
        expect(value).toBeCloseTo(expected, 10);
        expect((value ?? -1) >= 0 && (value ?? 2) <= 1 - 1 / amounts.length + 1e-12).toBe(true);
      }),
    );
  });
});

describe("the median of waiting times", () => {
  const ended = (...durations: number[]) => durations.map((duration) => ({ duration, ended: true }));
  const waiting = (...durations: number[]) => durations.map((duration) => ({ duration, ended: false }));

  test("of nothing does not exist", () => {
    expect(medianWaiting([])).toBeUndefined();
  });

  test("is not reached while more than half still wait: it is more than the longest time seen", () => {
    expect(medianWaiting([...ended(3), ...waiting(30, 30)])).toEqual({ value: 30, reached: false });
  });

  test("with exactly half answered is at least half way to the time that the rest has waited", () => {
    expect(medianWaiting([...ended(10, 20), ...waiting(30, 50)])).toEqual({ value: 25, reached: false });
  });

  test("does not drop who still waits", () => {
    // Of the answered alone the median is 2; five were asked.
    expect(medianWaiting([...ended(1, 2, 5), ...waiting(40, 40)])).toEqual({ value: 5, reached: true });
  });

  test("agrees with Kaplan and Meier's estimate on a worked example", () => {
    // Times 6, 6, 6, 6+, 7, 9+, 10, 10+, 11+, 13, 16, 17+, 19+, 20+, 22, 23, … (6-MP group of Freireich 1963): median 23.
    const sixMp = [...ended(6, 6, 6, 7, 10, 13, 16, 22, 23), ...waiting(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)];
    expect(medianWaiting(sixMp)).toEqual({ value: 23, reached: true });
  });

  test("is the ordinary median when all have ended", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 200 }), { minLength: 1, maxLength: 40 }), (durations) => {
        expect(medianWaiting(ended(...durations))).toEqual({ value: median(durations), reached: true });
      }),
    );
  });
});

describe("seeded draws", () => {
  test("repeat with the same seed, differ with another, and stay in [0, 1)", () => {
    const take = (seed: number) => Array.from({ length: 1000 }, seededDraw(seed));
    expect(take(7)).toEqual(take(7));
    expect(take(7)).not.toEqual(take(8));
    expect(take(7).every((value) => value >= 0 && value < 1)).toBe(true);
    expect(mean(take(7))).toBeCloseTo(0.5, 1);
  });

  test("fill ten boxes evenly (chi-square, 9 degrees, 99.9 % point 27.9)", () => {
    const draw = seededDraw(2026);
    const boxes = new Array<number>(10).fill(0);
    for (let i = 0; i < 10_000; i++) {
      const box = Math.floor(draw() * 10);
      boxes[box] = (boxes[box] ?? 0) + 1;
    }
    expect(boxes.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(27.9);
  });
});
