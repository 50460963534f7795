import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicator } from "../fixtures/indicator.ts";
import { emptyResult, shareResult, validResult } from "../result.ts";
import { compareWithPopulation } from "./population-comparison.ts";
import type { ShownCount } from "./rules.ts";
import { suppressionRules, suppressSmallResult } from "./rules.ts";
import type { SuppressedTable } from "./suppress-table.ts";
import { suppressCounts, suppressTable } from "./suppress-table.ts";

const hiding = "suppressed";

describe("a percentage", () => {
  test("of fewer than ten cases is not given, whatever the definition allows", () => {
    const lax = indicator({ minimumN: 1 });
    expect(shareResult(lax, { numerator: 8, denominator: 9 }, "missing")).toMatchObject({
      status: "small_n",
      value: null,
      level: null,
      numerator: 8,
      denominator: 9,
    });
    expect(shareResult(lax, { numerator: 8, denominator: 10 }, "missing")).toMatchObject({
      status: "valid",
      value: 80,
    });
  });
});

describe("a result about people", () => {
  const asked = indicator({ source: ["QP"] });

  test("is hidden from the public below ten answers and from the office below five", () => {
    const nine = validResult(asked, 50, { n: 9, numerator: 5, denominator: 9 });
    expect(suppressSmallResult(nine, asked, "public")).toEqual(emptyResult(asked, "suppressed", { n: 0 }));
    expect(suppressSmallResult(nine, asked, "internal")).toBe(nine);
    const ten = validResult(asked, 50, { n: 10 });
    expect(suppressSmallResult(ten, asked, "public")).toBe(ten);
    const four = emptyResult(asked, "small_n", { n: 4, numerator: 1, denominator: 4 });
    expect(suppressSmallResult(four, asked, "internal")).toEqual(emptyResult(asked, "suppressed", { n: 0 }));
  });

  test("is left alone when it counts documents or contributions, or when nobody answered", () => {
    const counted = indicator({ source: ["AUTO"] });
    const few = validResult(counted, 50, { n: 4 });
    expect(suppressSmallResult(few, counted, "public")).toBe(few);
    const none = emptyResult(asked, "missing", { n: 0 });
    expect(suppressSmallResult(none, asked, "public")).toBe(none);
  });
});

describe("a table of people", () => {
  test("that is not rectangular or not of counts is refused", () => {
    expect(() => suppressTable([[1, 2], [3]], suppressionRules.public)).toThrow(RangeError);
    expect(() => suppressTable([[1.5]], suppressionRules.public)).toThrow(RangeError);
    expect(() => suppressTable([[-1]], suppressionRules.public)).toThrow(RangeError);
  });

  test("without small counts is shown whole, zeros too, rounded to five for the public", () => {
    const table = [
      [12, 0],
      [33, 48],
    ];
    expect(suppressTable(table, suppressionRules.public)).toEqual({
      cells: [
        [10, 0],
        [35, 50],
      ],
      rowTotals: [10, 80],
      columnTotals: [45, 50],
      grandTotal: 95,
    });
    expect(suppressTable(table, suppressionRules.internal).cells).toEqual(table);
  });

  test("hides a small count, the next smallest beside it, and what would still give them away", () => {
    const shown = suppressTable(
      [
        [3, 20, 30],
        [40, 50, 60],
        [70, 80, 90],
      ],
      suppressionRules.internal,
    );
    expect(shown.cells).toEqual([
      [hiding, hiding, 30],
      [hiding, hiding, 60],
      [70, 80, 90],
    ]);
    expect(shown.grandTotal).toBe(443);
  });

  test("does not let two small ones add up to a small number that can be computed", () => {
    expect(suppressCounts([1, 2, 30, 40], { k: 10, roundTo: 1 })).toEqual({
      counts: [hiding, hiding, hiding, 40],
      total: 73,
    });
  });

  test("hides the only count of a list with its total", () => {
    expect(suppressCounts([3, 0, 0], suppressionRules.public)).toEqual({ counts: [hiding, 0, 0], total: hiding });
  });

  test("hides a count that is one more than the lowest possible everywhere around it", () => {
    // Four ones in a square: rows and columns of 2 with counts of at least 1 can only be ones.
    const shown = suppressTable(
      [
        [1, 1, 30],
        [1, 1, 30],
        [30, 30, 30],
      ],
      { k: 2, roundTo: 1 },
    );
    expect(shown.cells.flat().filter((cell) => cell === hiding).length).toBeGreaterThan(4);
  });
});

describe("an attack on a published table", () => {
  const k = 4;
  const small = fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 6 }) }, { weight: 1, arbitrary: fc.nat({ max: 12 }) });
  const anyTable = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(small, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    );

  test("never recovers a hidden count, by looking for another table that agrees with what is shown", () => {
    fc.assert(
      fc.property(anyTable, (counts) => {
        const shown = suppressTable(counts, { k, roundTo: 1 });
        shown.cells.forEach((row, r) =>
          row.forEach((cell, c) => {
            if (cell === hiding) expect(otherValues(shown, r, c, counts).length).toBeGreaterThan(0);
            else expect(cell === counts[r]?.[c] && (cell === 0 || cell >= k)).toBe(true);
          }),
        );
        for (const total of [...shown.rowTotals, ...shown.columnTotals, shown.grandTotal]) {
          expect(total === hiding || total === 0 || total >= k).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test("succeeds when only the small count itself is hidden", () => {
    const naive: SuppressedTable = {
      cells: [[hiding, 20]],
      rowTotals: [23],
      columnTotals: [hiding, 20],
      grandTotal: 23,
    };
    expect(otherValues(naive, 0, 0, [[3, 20]])).toEqual([]);
    expect(agreeingTable(naive, new Map([["0,0", 3]]), [[3, 20]])).toEqual([[3, 20]]);
  });
});

/** Values other than the true one that a hidden cell has in some table that agrees with all that is shown. */
function otherValues(shown: SuppressedTable, row: number, column: number, counts: number[][]): number[] {
  const truth = counts[row]?.[column] ?? 0;
  const tries = [truth + 1, truth - 1, ...Array.from({ length: 12 }, (_, i) => i + 1)].filter((value) => value > 0);
  const found = tries.find(
    (value) => value !== truth && agreeingTable(shown, new Map([[`${row},${column}`, value]]), counts) !== undefined,
  );
  return found === undefined ? [] : [found];
}

/**
 * Cell by cell, every value that what is shown still allows: brute force on purpose, to share nothing with the code.
 * Values near the true ones are tried first, only because that finds a table sooner.
 */
function agreeingTable(
  shown: SuppressedTable,
  given: ReadonlyMap<string, number>,
  counts: readonly (readonly number[])[],
): number[][] | undefined {
  const columns = shown.columnTotals.length;
  const search = (cells: readonly number[]): readonly number[] | undefined => {
    const r = Math.floor(cells.length / columns);
    const c = cells.length % columns;
    if (r === shown.cells.length) return agrees(shown.grandTotal, sum(cells)) ? cells : undefined;
    const fixed = given.get(`${r},${c}`) ?? shown.cells[r]?.[c];
    const truth = counts[r]?.[c] ?? 0;
    const near = (a: number, b: number) => Math.abs(a - truth) - Math.abs(b - truth);
    const options = typeof fixed === "number" ? [fixed] : Array.from({ length: 14 }, (_, i) => i + 1).toSorted(near);
    for (const option of options) {
      const next = [...cells, option];
      const rowSum = sum(next.slice(r * columns));
      const columnSum = sum(next.filter((_, i) => i % columns === c));
      const rowFits = c < columns - 1 ? atMost(rowSum, shown.rowTotals[r]) : agrees(shown.rowTotals[r], rowSum);
      const isLastRow = r === shown.cells.length - 1;
      const columnFits = isLastRow
        ? agrees(shown.columnTotals[c], columnSum)
        : atMost(columnSum, shown.columnTotals[c]);
      const found = rowFits && columnFits && atMost(sum(next), shown.grandTotal) ? search(next) : undefined;
      if (found) return found;
    }
    return undefined;
  };
  const cells = search([]);
  return cells && shown.cells.map((_, r) => cells.slice(r * columns, (r + 1) * columns));
}

function atMost(value: number, shown: ShownCount | undefined): boolean {
  return shown === hiding || shown === undefined || value <= shown;
}

function agrees(shown: ShownCount | undefined, value: number): boolean {
  return shown === hiding || shown === value;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe("who took part and who did not", () => {
  const exact = { k: 5, roundTo: 1 };

  test("gives no share while the population of one area is unknown", () => {
    const { strata } = compareWithPopulation(
      [
        { stratum: "Noord", participants: 40, population: 1000 },
        { stratum: "Zuid", participants: 20, population: null },
      ],
      0,
      exact,
    );
    expect(strata.map((area) => area.index)).toEqual([null, null]);
    expect(strata[0]?.participantShareRatio).toBeCloseTo(2 / 3);
  });

  test("gives no share of a hidden count, and none from which it could be worked back", () => {
    const { strata, unknown } = compareWithPopulation(
      [
        { stratum: "Noord", participants: 43, population: 1000 },
        { stratum: "Midden", participants: 21, population: 1000 },
        { stratum: "Zuid", participants: 2, population: 2000 },
      ],
      3,
      suppressionRules.public,
    );
    expect(strata.map((area) => area.participants)).toEqual([45, hiding, hiding]);
    expect(strata.map((area) => area.participantShareRatio)).toEqual([45 / 65, null, null]);
    expect(unknown).toBe(hiding);
  });

  test("says one for an area that took part as its size would have it, and zero for one that stayed away", () => {
    const { strata, participants } = compareWithPopulation(
      [
        { stratum: "Noord", participants: 60, population: 6000 },
        { stratum: "Zuid", participants: 0, population: 2000 },
        { stratum: "West", participants: 20, population: 2000 },
      ],
      0,
      exact,
    );
    expect(strata.map((area) => area.index)).toEqual([0.75 / 0.6, 0, 0.25 / 0.2]);
    expect(participants).toBe(80);
  });
});
