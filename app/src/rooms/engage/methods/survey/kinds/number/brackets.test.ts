import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bracketOf, bracketsOf, typedNumber } from "./brackets.ts";

const whole = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 10_000_000 }))
  .map(([lowest, more]) => ({ lowest, highest: lowest + more, decimals: false }));
const fine = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 1_000_000 }))
  .map(([lowest, more]) => ({ lowest: lowest / 100, highest: (lowest + more) / 100, decimals: true }));
const within = fc
  .oneof(whole, fine)
  .chain((range) =>
    fc
      .double({ min: 0, max: 1, noNaN: true })
      .map((share) => ({ range, value: fineAs(range, range.lowest + share * (range.highest - range.lowest)) })),
  );

function fineAs({ decimals }: { readonly decimals: boolean }, value: number): number {
  return decimals ? Math.round(value * 100) / 100 : Math.round(value);
}

describe("what somebody types as a number", () => {
  it.each([
    ["", undefined],
    ["veel", undefined],
    ["12 5", undefined],
    ["1e3", undefined],
    ["0x10", undefined],
    ["0.125", undefined],
    ["1.25.000", undefined],
    ["1".repeat(13), undefined],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1.250", 1250],
    ["1.250,5", 1250.5],
    [" −3 ", -3],
    ["٢٥", 25],
    ["۲٫۵", 2.5],
  ])("%j is %s", (text, value) => {
    expect(typedNumber(text, true)).toBe(value);
  });

  it("is no number with decimals where whole ones are asked", () => {
    expect(typedNumber("2,5", false)).toBeUndefined();
    expect(typedNumber("2,0", false)).toBe(2);
  });

  it("comes back as the number it is, written with a comma", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999, max: 99_999 }), (cents) => {
        expect(typedNumber(String(cents / 100).replace(".", ","), true)).toBe(cents / 100);
      }),
    );
  });
});

describe("brackets", () => {
  it("are each number apart when there are few, else round and at most nine", () => {
    expect(bracketsOf({ lowest: 0, highest: 10, decimals: false })).toHaveLength(11);
    expect(bracketsOf({ lowest: 18, highest: 110, decimals: false }).map(({ from }) => from)).toEqual([
      18, 20, 40, 60, 80, 100,
    ]);
    expect(bracketsOf({ lowest: 0, highest: 2.5, decimals: true }).map(({ from }) => from)).toEqual([
      0, 0.5, 1, 1.5, 2,
    ]);
  });

  it("do not overlap, leave no gap, and are few", () => {
    fc.assert(
      fc.property(fc.oneof(whole, fine), (range) => {
        const brackets = bracketsOf(range);
        expect(brackets.length).toBeLessThanOrEqual(11);
        expect(brackets[0]?.from).toBe(range.lowest);
        for (const [at, { from, until }] of brackets.entries()) {
          expect(until).toBeGreaterThan(from);
          if (at > 0) expect(from).toBe(brackets[at - 1]?.until);
        }
      }),
    );
  });

  it("hold every number of the range, and no other", () => {
    fc.assert(
      fc.property(within, ({ range, value }) => {
        expect(bracketOf(range, value)).toBeDefined();
        expect(bracketOf(range, fineAs(range, range.lowest - 1))).toBeUndefined();
        expect(bracketOf(range, fineAs(range, range.highest + 1))).toBeUndefined();
      }),
    );
  });
});
