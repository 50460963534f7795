import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownMeans } from "./means.ts";
import { spreadOf } from "./spread.ts";

const codes = ["a", "b", "c", "d"];
const typed = (amounts: readonly string[]) =>
  amounts.map((amount, at) => ({ code: codes[at] ?? "", name: `v1_${codes[at] ?? ""}`, typed: amount }));

describe("points that are spread", () => {
  it.each([
    ["some left", ["60", "30", ""], "v1_a", "survey.points.left", { left: 10 }],
    ["too many", ["", "60", "41"], "v1_b", "survey.points.over", { over: 1 }],
    ["nothing but noughts", ["0", "", ""], "v1_a", "survey.points.left", { left: 100 }],
    ["less than nothing", ["101", "-1", ""], "v1_b", "platform.field.wholeNumber", undefined],
    ["halves", ["99,5", "0", "0"], "v1_a", "platform.field.wholeNumber", undefined],
    ["words", ["veel", "", ""], "v1_a", "platform.field.wholeNumber", undefined],
  ])("are refused with %s", (_, amounts, field, key, params) => {
    const refusal = params === undefined ? { field, key } : { field, key, params };
    expect(spreadOf(typed(amounts), 100)).toEqual({ ok: false, refusal: [refusal] });
  });

  it("may be on one option, or not be there at all", () => {
    expect(spreadOf(typed(["", "100", "0"]), 100)).toEqual({ ok: true, value: [{ code: "b", given: 100 }] });
    expect(spreadOf(typed(["", "", ""]), 100)).toEqual({ ok: true, value: [] });
  });

  it("are right only when they are together the total", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 2, max: 100 }),
        (all, total) => {
          const sum = all.reduce((one, other) => one + other, 0);
          expect(spreadOf(typed(all.map(String)), total).ok).toBe(sum === total);
        },
      ),
    );
  });
});

describe("what people gave on average", () => {
  const gifts = (...given: readonly (readonly [number, number])[]) => new Map(given);

  it("is hidden of fewer than ten people", () => {
    expect(shownMeans([gifts([100, 9]), gifts()], 9, 100)).toEqual(["suppressed", "suppressed"]);
  });

  it("hides what only a few gave to, and another from which it could be computed", () => {
    const few = [gifts([60, 20]), gifts([30, 20]), gifts([40, 5], [2, 4])];
    expect(shownMeans(few, 20, 100)).toEqual([60, "suppressed", "suppressed"]);
  });

  it("is shown in steps of five in the hundred, also of what nobody gave to", () => {
    expect(shownMeans([gifts([62, 20]), gifts([38, 20]), gifts()], 20, 100)).toEqual([60, 40, 0]);
    expect(shownMeans([gifts([3, 20]), gifts([7, 20])], 20, 10)).toEqual([3, 7]);
  });

  it("never leaves one hidden alone, and one more answer moves a share by a step at most", () => {
    const answer = fc.array(fc.nat(40), { minLength: 3, maxLength: 3 }).map((three) => {
      const rest = three.slice(0, 2);
      return [...rest, 100 - rest.reduce((sum, one) => sum + one, 0)];
    });
    fc.assert(
      fc.property(fc.array(answer, { minLength: 20, maxLength: 40 }), answer, (all, next) => {
        const shown = (answers: readonly (readonly number[])[]) => {
          const of = (at: number) => {
            const found = new Map<number, number>();
            for (const one of answers) if (one[at]) found.set(one[at], (found.get(one[at]) ?? 0) + 1);
            return found;
          };
          return shownMeans([of(0), of(1), of(2)], answers.length, 100);
        };
        const [before, after] = [shown(all), shown([...all, next])];
        expect(before.filter((mean) => mean === "suppressed")).not.toHaveLength(1);
        for (const [at, mean] of before.entries()) {
          const later = after[at];
          if (typeof mean === "number" && typeof later === "number")
            expect(Math.abs(later - mean)).toBeLessThanOrEqual(5);
        }
      }),
    );
  });
});
