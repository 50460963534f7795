import { suppressCounts, suppressionRules } from "@brink/indicators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corner } from "../../../../../../platform/map/shape.ts";
import { boxOfSquare, squareAt } from "../../../../places/square.ts";
import { shownSquares, squaresTouched } from "./squares.ts";

const tally = (counts: Readonly<Record<string, number>>) => {
  const all = new Map(Object.entries(counts));
  const people = [...all.values()].reduce((sum, one) => sum + one, 0);
  return { people, all, of: (choice: string) => all.get(choice) ?? 0 };
};

describe("the squares that are shown", () => {
  it("are none of fewer than ten people, and do not even say that there is one", () => {
    expect(shownSquares(tally({ "1.1": 9, "1.2": 9, "3.3": 1 }))).toEqual([]);
    expect(shownSquares(tally({ "1.1": 23, "1.2": 9, "3.3": 4 }))).toEqual([{ code: "1.1", people: 25 }]);
  });

  it("leave out a second one where the only small one could be worked out", () => {
    expect(shownSquares(tally({ "1.1": 40, "1.2": 12, "3.3": 4 }))).toEqual([{ code: "1.1", people: 40 }]);
  });

  it.each([false, true])(
    "are found at once among thousands that a few drew, also when more took part (%s)",
    (isSeveral) => {
      const many = Object.fromEntries(Array.from({ length: 5_000 }, (_none, at) => [`${at}.1`, 4]));
      expect(shownSquares({ ...tally(many), people: 4 }, isSeveral)).toEqual([]);
      expect(shownSquares({ ...tally({ ...many, "1.2": 20 }), people: 40 }, isSeveral)).toEqual([
        { code: "1.2", people: 20 },
      ]);
    },
  );

  it("are of points those that a list of all of them would show", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 12 }), (counts) => {
        const all = suppressCounts(counts, suppressionRules.public).counts.filter((one) => one !== "suppressed");
        const shown = shownSquares(tally(Object.fromEntries(counts.map((many, at) => [`${at}.1`, many]))));
        expect(shown.map(({ people }) => Number(people)).toSorted()).toEqual(all.map(Number).toSorted());
      }),
    );
  });

  it("begin with the busiest", () => {
    expect(shownSquares(tally({ a: 10, b: 30, c: 20 })).map(({ code }) => code)).toEqual(["b", "c", "a"]);
  });
});

describe("a square", () => {
  it("holds its places, some five hundred metres wide and high", () => {
    const place = { lon: 6.8937, lat: 52.2206 };
    const { west, south, east, north } = boxOfSquare(squareAt(place));
    expect(west <= place.lon && place.lon < east && south <= place.lat && place.lat < north).toBe(true);
    const metres = [(east - west) * 111_320 * Math.cos((52 * Math.PI) / 180), (north - south) * 111_320];
    for (const size of metres) expect(Math.abs(size - 500)).toBeLessThan(20);
    expect(squareAt({ lon: west - 0.0001, lat: south })).not.toBe(squareAt(place));
  });
});

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
