import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corner } from "./shape.ts";
import { areaM2, crossesItself, lengthM } from "./shape.ts";

// What PROJ 9.5 says of them (pyproj 3.7.2, Geod on WGS84; edges of areas in 2000 pieces), in metres and square metres.
const waterdam: readonly Corner[] = [
  [5.03, 52.84],
  [5.0412, 52.8391],
  [5.06003, 52.85007],
  [5.05, 52.87],
];
const lines: readonly (readonly [readonly Corner[], number])[] = [
  [
    [
      [6.8937, 52.2206],
      [6.9011, 52.2251],
    ],
    711.65,
  ],
  [waterdam, 4840.5],
  [
    [
      [3.6, 51.45],
      [3.85, 51.5],
    ],
    18_238.67,
  ],
  [
    [
      [6, 53],
      [6, 53.3],
    ],
    33_386.73,
  ],
];
const areas: readonly (readonly [readonly Corner[], number])[] = [
  [
    [
      [6.88, 52.21],
      [6.9, 52.21],
      [6.9, 52.23],
      [6.88, 52.23],
    ],
    3_041_756,
  ],
  [waterdam, 3_146_094],
  [
    [
      [5.7, 50.8],
      [5.95, 50.82],
      [5.9, 51],
    ],
    180_100_150,
  ],
  [
    [
      [4.8, 52.3],
      [4.9, 52.3],
      [4.9, 52.4],
      [4.85, 52.35],
      [4.8, 52.4],
    ],
    56_881_653,
  ],
];

// Drawn at random on a grid; what GEOS 3.13 says of them (shapely 2, is_valid).
const simple =
  "11 25 13;50 02 42;45 32 40;51 30 04;41 00 45;54 23 10 32;03 20 40;20 50 41 52;24 11 40;10 01 22;55 05 40 52";
const crossing =
  "14 03 51 21 30 20 04;11 32 53 14 52;44 00 42 12 20 15 32;50 30 13 15 00 20;21 30 14 03 04 45 22;31 42 44 41 13 34;" +
  "14 52 10 30 00;12 31 33 02 22 05 41;54 23 52 30;51 14 30 35;21 40 45 20 04 10 05;34 30 55 41";

function onGrid(text: string): readonly Corner[] {
  return text.split(" ").map(([x, y]) => [5 + Number(x) / 1000, 52 + Number(y) / 1000]);
}

describe("a line", () => {
  it.each(lines)("is as long as others say: %#", (line, metres) => {
    expect(Math.abs(lengthM(line) / metres - 1)).toBeLessThan(1e-5);
    expect(lengthM(line.toReversed())).toBeCloseTo(lengthM(line), 6);
  });

  it("of one point has no length, nor an area", () => {
    expect([lengthM([]), lengthM([[5, 52]]), areaM2([]), areaM2([[5, 52]])]).toEqual([0, 0, 0, 0]);
  });
});

describe("an area", () => {
  it.each(areas)("is as large as others say, from whichever corner: %#", (outline, metres) => {
    expect(Math.abs(areaM2(outline) / metres - 1)).toBeLessThan(1e-5);
    expect(areaM2([...outline.slice(1), ...outline.slice(0, 1)]) / areaM2(outline)).toBeCloseTo(1, 9);
    expect(areaM2(outline.toReversed()) / areaM2(outline)).toBeCloseTo(1, 9);
  });

  it.each(crossing.split(";"))("crosses or touches itself: %s", (text) => {
    expect(crossesItself(onGrid(text))).toBe(true);
  });

  it.each(simple.split(";"))("does not cross itself: %s", (text) => {
    expect(crossesItself(onGrid(text))).toBe(false);
  });

  it("without any width crosses itself", () => {
    expect(crossesItself(onGrid("00 11 22"))).toBe(true);
    expect(crossesItself(onGrid("00 22 11"))).toBe(true);
    expect(crossesItself(onGrid("00 20 40 22"))).toBe(false);
  });

  it("says the same whichever corner comes first, and which way round it goes", () => {
    const digit = fc.integer({ min: 0, max: 6 });
    const drawn = fc.uniqueArray(fc.tuple(digit, digit), { minLength: 3, maxLength: 8, selector: String });
    fc.assert(
      fc.property(drawn, fc.nat(7), (points, by) => {
        const outline = onGrid(points.map((point) => point.join("")).join(" "));
        const turned = [...outline.slice(by % outline.length), ...outline.slice(0, by % outline.length)];
        expect(crossesItself(turned)).toBe(crossesItself(outline));
        expect(crossesItself(outline.toReversed())).toBe(crossesItself(outline));
      }),
    );
  });

  it("with its corners in order around a middle never crosses itself; with two of them swapped it does", () => {
    const angles = fc.uniqueArray(fc.integer({ min: 0, max: 35 }), { minLength: 4, maxLength: 12 });
    fc.assert(
      fc.property(angles, (tens) => {
        const round = tens
          .toSorted((one, other) => one - other)
          .map((ten): Corner => [5 + Math.cos((ten * Math.PI) / 18) / 50, 52 + Math.sin((ten * Math.PI) / 18) / 50]);
        expect(crossesItself(round)).toBe(false);
        const [first, second, third, ...others] = round;
        if (first && second && third) expect(crossesItself([first, third, second, ...others])).toBe(true);
      }),
    );
  });
});
