import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedPoint } from "./typed-point.ts";
import { writtenPoint } from "./written-point.ts";

describe("coordinates that people read", () => {
  it("are degrees with the latitude first, and can be typed again as they stand there", () => {
    expect(writtenPoint({ lat: 52.0908, lon: 5.1222249 })).toBe("52.09080, 5.12222");
    fc.assert(
      fc.property(
        fc.integer({ min: 5_070_000, max: 5_370_000 }),
        fc.integer({ min: 320_000, max: 730_000 }),
        (lat, lon) => {
          const point = { lat: lat / 1e5, lon: lon / 1e5 };
          expect(typedPoint(writtenPoint(point))).toEqual({ ...point, address: "" });
        },
      ),
    );
  });
});

describe("coordinates that somebody types", () => {
  it.each([
    "Kerkstraat 14",
    "52 6",
    "52,6",
    "48.85661, 2.35222",
    "52.2206",
    "1234 567890",
    "52.22 noord",
    "0612345678",
    "7511HC 24",
  ])("are no place of ours: %s", (text) => {
    expect(typedPoint(text)).toBeUndefined();
  });

  // A draft may keep a text of any length that its form takes.
  it("are not looked for in a long text, however many blanks it has", () => {
    expect(typedPoint(`52.2206${" ".repeat(20_000)}x`)).toBeUndefined();
    expect(typedPoint(`52.2206${" ".repeat(100)}6.8937`)).toBeUndefined();
  });

  it.each([
    "52.2206, 6.8937",
    "52.2206 ° n , 6.8937 ° o",
    "52,2206 6,8937",
    " 6.8937 52.2206 ",
    "52.2206° N, 6.8937° E",
    "52.2206 noord, 6.8937 oost",
    "٥٢٫٢٢٠٦ ٦٫٨٩٣٧",
  ])("are one point however they are written: %s", (text) => {
    expect(typedPoint(text)).toEqual({ lon: 6.8937, lat: 52.2206, address: "" });
  });

  // The point of the grid, and the Westertoren in Amsterdam: both as the article of 2001 gives them.
  it.each([
    ["155000 463000", 5.38721, 52.15517],
    ["x: 120701, y: 487526", 4.88353, 52.37453],
    ["RD 120700,723 487525,502", 4.88353, 52.37453],
    ["120701,487526", 4.88353, 52.37453],
  ])("of the Dutch grid lie where they should: %s", (text, lon, lat) => {
    const point = typedPoint(text);
    expect(point?.lon).toBeCloseTo(lon, 4);
    expect(point?.lat).toBeCloseTo(lat, 4);
  });
});
