import { describe, expect, it } from "vitest";
import { isCodeOf, isItemCode, isOwnCode } from "./item-codes.ts";

describe("a code of a method or technology", () => {
  it.each(["", "M1", "M001", "E01", "EX01", "em01", "EM1", "EM001", " EM01", "EM01\n", "M01,M02"])(
    "is not %j",
    (code) => {
      expect([isItemCode(code), isOwnCode(code), isCodeOf("method", code), isCodeOf("technology", code)]).toEqual(
        Array(4).fill(false),
      );
    },
  );

  it.each([
    ["M01", false, "method"],
    ["M64", false, "method"],
    ["T01", false, "technology"],
    ["T40", false, "technology"],
    ["EM01", true, "method"],
    ["EM99", true, "method"],
    ["ET01", true, "technology"],
  ] as const)("%s: a municipality's own is %s, and it is a %s", (code, isOwn, kind) => {
    expect(isItemCode(code)).toBe(true);
    expect(isOwnCode(code)).toBe(isOwn);
    expect(isCodeOf(kind, code)).toBe(true);
    expect(isCodeOf(kind === "method" ? "technology" : "method", code)).toBe(false);
  });

  it.each(["M00", "M65", "T00", "T41"])("%s has the form, and the catalogue has none", (code) => {
    expect(isItemCode(code)).toBe(true);
    expect([isCodeOf("method", code), isCodeOf("technology", code)]).toEqual([false, false]);
  });
});
