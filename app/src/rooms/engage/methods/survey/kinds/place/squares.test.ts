import { suppressCounts, suppressionRules } from "@brink/indicators";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boxOfSquare, squareAt } from "../../../../places/square.ts";
import { shownSquares } from "./squares.ts";

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
