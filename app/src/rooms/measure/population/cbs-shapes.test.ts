import { describe, expect, test } from "vitest";
import { sameHost } from "../../../platform/outbound/bounded-reader.ts";
import { areasOf, figureOf, resolveKey, resolveMeasure } from "./cbs-shapes.ts";

describe("a figure", () => {
  test.each([
    [null, "None"],
    [undefined, undefined],
    [-99997, "None"],
    [-99999999, undefined],
    [-1, "None"],
    [12, "Confidential"],
    [Number.NaN, "None"],
    ["12", undefined],
  ])("%s with status %s is not known", (value, attribute) => {
    expect(figureOf(value, attribute)).toBeNull();
  });

  test("is taken as it is, zero too", () => {
    expect(figureOf(372, "None")).toBe(372);
    expect(figureOf(0, undefined)).toBe(0);
  });
});

describe("a measure", () => {
  test("is not guessed: two candidates, or none, is no measure", () => {
    expect(resolveMeasure("households", ["1050010_3", "1050010_4"])).toBeUndefined();
    expect(resolveMeasure("inhabitants", ["T001037", "3000"])).toBeUndefined();
    expect(resolveKey("inhabitants", ["AantalInwoners", "AantalInwonersVorigJaar_9"])).toBeUndefined();
    expect(resolveKey("men", ["Mannen_6", "Mannen_77"])).toBeUndefined();
  });

  test("is found by its code, else by the only one of its stem", () => {
    expect(resolveMeasure("households", ["1050010_1", "1050010_2"])).toBe("1050010_2");
    expect(resolveMeasure("households", ["1050015", "1050010_3"])).toBe("1050010_3");
    expect(resolveKey("0-15", ["k_0Tot15Jaar_8", "k_15Tot25Jaar_9"])).toBe("k_0Tot15Jaar_8");
  });
});

test("codes with letters are areas too; what only resembles a code is not", () => {
  const names = new Map([
    ["BU0363AF08", "Landlust"],
    ["WK0363AF", "De Kolenkit"],
    ["GM0363", "Amsterdam"],
    ["BU0599AF08", "elders"],
    ["BU0363", "te kort"],
  ]);
  expect(areasOf("GM0363", names, new Map()).map((area) => area.code)).toEqual(["GM0363", "WK0363AF", "BU0363AF08"]);
});

test("a pointer is followed on the same host only, and over the same protocol", () => {
  const from = new URL("https://opendata.cbs.nl/ODataFeed/odata/x");
  expect(sameHost("http://opendata.cbs.nl/next", from)?.href).toBe("https://opendata.cbs.nl/next");
  expect(sameHost("?$skip=2", from)?.pathname).toBe("/ODataFeed/odata/x");
  expect(sameHost("https://opendata.cbs.nl.example.org/next", from)).toBeUndefined();
  expect(sameHost("//169.254.169.254/", from)).toBeUndefined();
  expect(sameHost("https://opendata.cbs.nl:8443/next", from)).toBeUndefined();
});
