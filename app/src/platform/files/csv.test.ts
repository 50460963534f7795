import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, csvLine } from "./csv.ts";

describe("a cell of an export", () => {
  it.each(["=1+1", "+31 6", "-2", "@SUM(A1)", " =1", "\t=1", "\n=cmd", "\u00a0=1", "\uFF1D1"])(
    "never becomes a formula: %j",
    (text) => expect(csvCell(text)).toBe(`"'${text}"`),
  );

  it("keeps quotes, semicolons and line ends inside", () => {
    expect(csvCell('Zij zei: "meer; bomen"\nen groen')).toBe('"Zij zei: ""meer; bomen""\nen groen"');
  });

  it("can be read back, whatever somebody typed", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 }), (cells) => {
        const line = csvLine(cells);
        const found = [...line.matchAll(/"((?:[^"]|"")*)"(?:;|\r\n)/g)].map((match) =>
          (match[1] ?? "").replaceAll('""', '"'),
        );
        expect(found.map((cell) => cell.replace(/^'/, ""))).toEqual(cells.map((cell) => cell.replace(/^'/, "")));
      }),
    );
  });
});
