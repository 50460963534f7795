import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corner } from "../../../../platform/map/shape.ts";
import { squareAt } from "../square.ts";
import { isTooWide, squaresCounted, squaresTouched } from "./squares-touched.ts";

describe("the squares that a line or an area touches", () => {
  // How many of the grid GEOS 3.13 says it meets (shapely 2, intersects).
  const waterdam: readonly Corner[] = [
    [5.03, 52.84],
    [5.0412, 52.8391],
    [5.06003, 52.85007],
    [5.05, 52.87],
  ];
  const notched: readonly Corner[] = [
    [4.8, 52.3],
    [4.9, 52.3],
    [4.9, 52.4],
    [4.85, 52.35],
    [4.8, 52.4],
  ];
  const straight: readonly Corner[] = [
    [3.6, 51.45],
    [3.85, 51.5],
  ];

  it.each([
    ["a bent line", waterdam, false, 12],
    ["a long line", straight, false, 46],
    ["an area", waterdam, true, 23],
    ["an area with a notch", notched, true, 279],
  ] as const)("are as many as others say: %s", (_what, corners, isArea, many) => {
    const touched = squaresTouched(corners, isArea);
    expect(touched.length).toBe(many);
    expect(new Set(touched).size).toBe(many);
  });

  it("are the one in which a point lies, and those of every point on the way, either way round", () => {
    const corner = fc.tuple(
      fc.integer({ min: 500_000, max: 506_000 }).map((one) => one / 1e5),
      fc.integer({ min: 5_200_000, max: 5_206_000 }).map((one) => one / 1e5),
    );
    fc.assert(
      fc.property(
        fc.array(corner, { minLength: 1, maxLength: 6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (line, share) => {
          const touched = squaresTouched(line, false);
          for (const [at, [lon, lat]] of line.entries()) {
            expect(touched).toContain(squareAt({ lon, lat }));
            const [toLon, toLat] = line[at + 1] ?? [lon, lat];
            expect(touched).toContain(squareAt({ lon: lon + share * (toLon - lon), lat: lat + share * (toLat - lat) }));
          }
          expect(squaresTouched(line.toReversed(), false).toSorted()).toEqual(touched.toSorted());
          expect(squaresTouched(line, true)).toEqual(expect.arrayContaining([...touched]));
        },
      ),
    );
  });
});

describe("a drawing of the whole town", () => {
  const box = (east: number): readonly Corner[] => [
    [6.8, 52.2],
    [6.8 + east, 52.2],
    [6.8 + east, 52.23],
    [6.8, 52.23],
  ];

  it("counts for no square, and a neighbourhood for all of its squares", () => {
    expect(squaresTouched(box(0.04), true).length).toBe(49);
    expect(squaresCounted("area", box(0.04))).toEqual([]);
    expect(isTooWide("area", box(0.04))).toBe(true);
    expect(squaresCounted("area", box(0.02)).length).toBe(28);
    expect(isTooWide("area", box(0.02))).toBe(false);
  });

  it("is told only of what is drawn well: no town is looked at whose corners are nowhere", () => {
    expect(isTooWide("area", [])).toBe(false);
    expect(
      isTooWide("line", [
        [1e300, 1],
        [-1e300, 1],
      ]),
    ).toBe(false);
  });
});
