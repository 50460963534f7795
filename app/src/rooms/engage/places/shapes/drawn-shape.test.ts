import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Corner } from "../../../../platform/map/shape.ts";
import { withDrawing } from "./draw.ts";
import { cornersFrom, geometryOf, opened, shapeProblem, shapeValue, wktOf } from "./drawn-shape.ts";

const square: readonly Corner[] = [
  [6.88, 52.21],
  [6.9, 52.21],
  [6.9, 52.23],
  [6.88, 52.23],
];
const here = [square];

describe("what was drawn, in a form", () => {
  it.each(["hier", "{}", "[6.88,52.21]", "[[6.88]]", '[["6.88",52.21]]', "[[6.88,52.21,0]]", "[[null,52]]"])(
    "is no list of points: %s",
    (value) => {
      expect(cornersFrom(value)).toBeUndefined();
    },
  );

  it("is no list of points when there are thousands", () => {
    expect(cornersFrom(JSON.stringify(Array.from({ length: 501 }, () => [6.1, 52.1])))).toBeUndefined();
    expect(cornersFrom(`[${" ".repeat(20_000)}]`)).toBeUndefined();
  });

  it("keeps about a metre, and no point twice after itself", () => {
    expect(cornersFrom("[[6.8800049,52.21],[6.88,52.21],[6.9,52.21],[6.88,52.21]]")).toEqual([
      [6.88, 52.21],
      [6.9, 52.21],
      [6.88, 52.21],
    ]);
  });

  it("is the same after it was written and read", () => {
    const corner = fc.tuple(fc.integer({ min: 3e5, max: 7e5 }), fc.integer({ min: 50e5, max: 53e5 }));
    fc.assert(
      fc.property(fc.uniqueArray(corner, { maxLength: 50, selector: String }), (points) => {
        const corners = points.map(([lon, lat]): Corner => [lon / 1e5, lat / 1e5]);
        expect(cornersFrom(shapeValue(corners))).toEqual(corners);
      }),
    );
  });
});

describe("what is wrong with a line or an area", () => {
  const far = (many: number): readonly Corner[] =>
    Array.from({ length: many }, (_none, at) => [6.88 + at / 1e4, 52.21]);

  it.each([
    ["a point beyond the municipality", "line", [...square.slice(0, 2), [6.99, 52.21]], "outside"],
    ["a point abroad", "line", [[2.35, 48.85], ...square], "outside"],
    ["a line of one point", "line", square.slice(0, 1), "tooFew"],
    ["an area of two corners", "area", square.slice(0, 2), "tooFew"],
    ["more points than fifty", "line", far(51), "tooMany"],
    ["edges that cross", "area", [0, 2, 1, 3].map((at) => square[at] ?? [0, 0]), "crossing"],
    ["no width at all", "area", far(4), "crossing"],
  ] as const)("%s", (_what, ask, corners, problem) => {
    expect(shapeProblem(ask, corners as readonly Corner[], [here])?.key).toBe(`engage.shape.${problem}`);
  });

  it("is that it is longer than forty kilometres, the way back to the first corner included", () => {
    const line: readonly Corner[] = [
      [6, 52],
      [6.29, 52],
      [6.29, 52.1],
    ];
    expect(shapeProblem("line", line, undefined)).toBeUndefined();
    expect(shapeProblem("area", line, undefined)?.key).toBe("engage.shape.tooLong");
    expect(shapeProblem("line", [...line, [6.29, 52.2]], undefined)?.key).toBe("engage.shape.tooLong");
  });

  it("is nothing of a line that crosses itself, of fifty points, or of an area with a notch", () => {
    expect(
      shapeProblem("line", [0, 2, 1, 3].map((at) => square[at] ?? [0, 0]) as readonly Corner[], [here]),
    ).toBeUndefined();
    expect(shapeProblem("line", far(50), [here])).toBeUndefined();
    expect(shapeProblem("area", [...square, [6.89, 52.22]], [here])).toBeUndefined();
  });
});

describe("a drawing for other programs", () => {
  it("is GeoJSON and WKT: an outline ends where it began and goes round to the left", () => {
    const ring = [...square, square[0]];
    for (const corners of [square, square.toReversed(), opened("area", [...square, [6.88, 52.21]])])
      expect(geometryOf("area", corners)).toEqual({ type: "Polygon", coordinates: [ring] });
    expect(wktOf("area", square.toReversed().slice(0, 3))).toBe(
      "POLYGON ((6.9 52.21, 6.9 52.23, 6.88 52.23, 6.9 52.21))",
    );
    expect(wktOf("line", square.slice(0, 2))).toBe("LINESTRING (6.88 52.21, 6.9 52.21)");
    expect(geometryOf("line", square.toReversed())).toEqual({ type: "LineString", coordinates: square.toReversed() });
  });
});

describe("drawing point by point", () => {
  const asks = [
    { control: "v1", words: "v1.next", shape: "line" as const },
    { control: "v2", words: "v2_words" },
  ];
  const drawn = { v1: [shapeValue(square.slice(0, 3))], "v1.found": ["6.89370 52.22060 Langestraat 24"] };
  const press = (way: "add" | "look" | "drop" | "earlier", at?: number, control = "v1") =>
    withDrawing(asks, drawn, { way, control, ...(at === undefined ? {} : { at }) });

  it("changes nothing for a point that is not there, or where nothing is drawn", () => {
    for (const fields of [
      press("add", 1),
      press("drop", 3),
      press("earlier", 0),
      press("earlier", 3),
      press("drop", 0, "v2"),
    ])
      expect(cornersFrom(fields["v1"]?.[0] ?? "")).toEqual(square.slice(0, 3));
    expect(withDrawing(asks, drawn, undefined)).toBe(drawn);
  });

  it("adds what was found at the end, takes one away, and moves one up", () => {
    const [a, b, c] = square;
    expect(cornersFrom(press("add", 0)["v1"]?.[0] ?? "")).toEqual([a, b, c, [6.8937, 52.2206]]);
    expect(press("look")["v1.found"]).toEqual([]);
    expect(cornersFrom(press("drop", 1)["v1"]?.[0] ?? "")).toEqual([a, c]);
    expect(cornersFrom(press("earlier", 2)["v1"]?.[0] ?? "")).toEqual([a, c, b]);
  });
});
