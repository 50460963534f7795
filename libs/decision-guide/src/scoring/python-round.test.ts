import { describe, expect, test } from "vitest";
import pythonAnswers from "../fixtures/python-rounding.json" with { type: "json" };
import { pythonRound } from "./python-round.ts";

describe("rounding as Python does", () => {
  test.each([
    [0.5, 0, 0],
    [1.5, 0, 2],
    [2.5, 0, 2],
    [-2.5, 0, -2],
    [0.0625, 3, 0.062],
    [0.1875, 3, 0.188],
    [0.03125, 4, 0.0312],
  ])("takes the even neighbour of the exact tie %d at %i digits", (x, digits, expected) => {
    expect(pythonRound(x, digits)).toBe(expected);
  });

  test("looks at the exact double, not at the decimals it is written with", () => {
    expect(pythonRound(2.675, 2)).toBe(2.67);
    expect(pythonRound(1.005, 2)).toBe(1);
    expect(pythonRound(0.285, 2)).toBe(0.28);
  });

  test("agrees with 240 answers of Python, ties and near ties among them", () => {
    expect(pythonAnswers).toHaveLength(240);
    for (const [x = 0, digits = 0, expected = 0] of pythonAnswers) {
      expect(pythonRound(x, digits) + 0, `${x} at ${digits}`).toBe(expected + 0);
    }
  });
});
