import { describe, expect, it } from "vitest";
import { codeAt, codeIn, groupedCode, partsOf } from "./domain.ts";

describe("a code that is typed", () => {
  it("is none when a letter is missing or too many, or nothing stands there", () => {
    for (const typed of ["", "     ", "4F7KR-2MN9", "4F7KR-2MN9WX", "-----------"])
      expect(codeIn(typed)).toBeUndefined();
  });

  it.each([
    ["as it stands on paper", "4F7KR-2MN9W"],
    ["in small letters and other groups", " 4f 7k r2m.n9w "],
    ["in the letters of a telephone that makes dashes long", "4F7KR–2MN9W"],
  ])("is read %s", (_how, typed) => {
    expect(codeIn(typed)).toBe("4F7KR2MN9W");
  });

  it("is read with what looks like its letters", () => {
    expect(codeIn("OQIL-ZSG-BUU")).toBe("00112568VV");
  });
});

describe("the codes of a seed", () => {
  const codes = Array.from({ length: 5_000 }, (_, at) => codeAt("a seed", at + 1));

  it("are others for another seed, and the same each time", () => {
    expect(codes.slice(0, 3)).toEqual([codeAt("a seed", 1), codeAt("a seed", 2), codeAt("a seed", 3)]);
    expect(codeAt("another seed", 1)).not.toBe(codes[0]);
  });

  it("differ, and each can be typed as it is printed", () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(codeIn(groupedCode(code))).toBe(code);
  });

  it("use each letter about as often in each place", () => {
    for (const place of [0, 9]) {
      const counts = new Map<string, number>();
      for (const code of codes) counts.set(code.charAt(place), (counts.get(code.charAt(place)) ?? 0) + 1);
      expect(counts.size).toBe(27);
      for (const count of counts.values()) expect(Math.abs(count - 5_000 / 27)).toBeLessThan(70);
    }
  });
});

it("a batch is printed in parts of five hundred", () => {
  expect([1, 500, 501, 50_000].map(partsOf)).toEqual([1, 1, 2, 100]);
});
