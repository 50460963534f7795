import { describe, expect, it } from "vitest";
import type { Area } from "./area.ts";
import { about, areaShape, boxOf, isAbout, isWithin } from "./area.ts";

const square = (west: number, south: number, size: number) => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
  [west, south],
];
/** A square with a hole in it, and an island east of it. */
const area: Area = [[square(5, 52, 1), square(5.4, 52.4, 0.2)], [square(6.5, 52, 0.1)]];

describe("an area", () => {
  it.each([
    ["left of it", 4.9, 52.5, false],
    ["between the land and its island", 6.3, 52.05, false],
    ["in its hole", 5.5, 52.5, false],
    ["north of it", 5.5, 53.1, false],
    ["beside its hole", 5.2, 52.5, true],
    ["on its island", 6.55, 52.05, true],
    ["as high as its corners, outside", 7, 52, false],
  ])("has a point in it or not: %s", (_where, lon, lat, isIn) => {
    expect(isWithin(area, { lon, lat })).toBe(isIn);
  });

  it("reaches a little further than its outline, and no more than that", () => {
    expect(isAbout(area, { lon: 4.997, lat: 52.5 })).toBe(true);
    expect(isAbout(area, { lon: 4.99, lat: 52.5 })).toBe(false);
    expect(isAbout(area, { lon: 5.5, lat: 53.002 })).toBe(true);
  });

  it("is told at once from thousands of points elsewhere, however many corners it has", () => {
    const corners = Array.from({ length: 5_000 }, (_none, at) => {
      const turn = (at / 5_000) * 2 * Math.PI;
      return [5 + Math.cos(turn), 52 + Math.sin(turn)];
    });
    const isNear = about([[corners]]);
    const elsewhere = Array.from({ length: 20_000 }, (_none, at) => ({ lon: 4 + at / 10_000, lat: 50.9 }));
    expect(elsewhere.filter(isNear)).toEqual([]);
    expect([isNear({ lon: 5, lat: 53.002 }), isNear({ lon: 5, lat: 53.004 }), isNear({ lon: 3.996, lat: 52 })]).toEqual(
      [...[true, false, true]],
    );
  }, 5_000);

  it("that nobody knows holds everything", () => {
    expect(isWithin(undefined, { lon: 4, lat: 51 })).toBe(true);
  });

  it("is not half a ring", () => {
    expect(areaShape.safeParse([[[[5, 52]]]]).success).toBe(false);
    expect(areaShape.safeParse(area).success).toBe(true);
  });

  it("fits in a box", () => {
    expect(boxOf(area)).toEqual({ west: 5, south: 52, east: 6.6, north: 53 });
  });
});
