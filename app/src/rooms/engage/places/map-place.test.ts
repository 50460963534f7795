import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { netherlands, placeFrom, placeValue } from "./map-place.ts";

describe("a place in a form", () => {
  it.each([
    "",
    "hier",
    "5.1 52.1x",
    "5 52 Zonder decimalen",
    "2.35222 48.85661 Parijs",
    "52.09073 5.12142 Omgekeerd",
    "NaN NaN",
    "5.12142  52.09073 Twee spaties",
    `5.12142 52.09073 ${"x".repeat(201)}`,
    "5.12142 52.09073 Regel\neen",
  ])("is none: %j", (value) => {
    expect(placeFrom(value)).toBeUndefined();
  });

  it("keeps no more than a metre", () => {
    expect(placeFrom("5.123456789 52.987654321 Dorpsstraat 1")).toEqual({
      ...{ lon: 5.12346, lat: 52.98765, address: "Dorpsstraat 1" },
    });
  });

  it("is the same after it was written and read", () => {
    const { west, south, east, north } = netherlands;
    const place = fc.record({
      lon: fc.integer({ min: west * 1e5, max: east * 1e5 }).map((one) => one / 1e5),
      lat: fc.integer({ min: south * 1e5, max: north * 1e5 }).map((one) => one / 1e5),
      address: fc.constantFrom("", "Langestraat 24, 7511HC Enschede", "’s-Gravelandseweg 1 bis"),
    });
    fc.assert(
      fc.property(place, (one) => {
        expect(placeFrom(placeValue(one))).toEqual(one);
      }),
    );
  });
});
