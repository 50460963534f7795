import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limits } from "../domain.ts";
import { pointOf, positionsOf } from "./geometry.ts";
import { readGeoJson } from "./read-geojson.ts";

const read = (value: unknown, wanted: string | undefined = "") =>
  readGeoJson(new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value)), wanted);
const collection = (features: readonly unknown[], more: object = {}) => ({
  ...{ type: "FeatureCollection", features },
  ...more,
});
const feature = (type: string, coordinates: unknown, properties: unknown = { naam: "Boom" }) => ({
  ...{ type: "Feature", geometry: { type, coordinates }, properties },
});
const here = [5.1, 52.1];
const point = (properties?: unknown) => feature("Point", here, properties);
const wrong = (value: unknown, wanted?: string) => {
  const found = read(value, wanted);
  return found.ok ? found.value : found.refusal.map(({ what }) => what);
};
const shapesOf = (value: unknown, wanted?: string) => {
  const found = read(value, wanted);
  if (!found.ok) throw new Error(JSON.stringify(found.refusal));
  return found.value.shapes;
};

describe("a file that is no GeoJSON", () => {
  it.each([
    ["json", "{"],
    ["json", "<svg/>"],
    ["empty", "  "],
    ["zip", "PK\u0003\u0004…percelen.shp"],
    ["spreadsheet", "PK\u0003\u0004…xl/workbook.xml"],
    ["kind", "[]"],
    ["kind", "null"],
    ["kind", '{"type":"Topology","objects":{}}'],
    ["kind", '{"type":"FeatureCollection","features":{}}'],
    ["empty", '{"type":"FeatureCollection","features":[]}'],
    ["tooDeep", "[".repeat(100_000)],
    ["tooDeep", `{"type":"FeatureCollection","x":${'{"a":'.repeat(50)}1${"}".repeat(50)}}`],
  ])("is refused: %s", (what, text) => {
    expect(wrong(text)).toEqual([what]);
  });

  it("is refused in letters that nobody can read", () => {
    const found = readGeoJson(new Uint8Array([0x7b, 0xe9, 0x7d]), "");
    expect(found).toMatchObject({ refusal: [{ what: "encoding" }] });
  });

  it("is refused when it is too much", () => {
    expect(wrong(collection(Array.from({ length: limits.shapes + 1 }, () => point())))).toEqual(["tooManyShapes"]);
    const line = Array.from({ length: limits.points }, (_, at) => [5 + at / 1e5, 52]);
    expect(wrong(collection([point(), feature("LineString", line)]))).toEqual(["tooManyPoints"]);
    expect(shapesOf(collection([feature("LineString", line)]))).toHaveLength(1);
  });
});

describe("what is wrong with one of its parts", () => {
  const ring = [here, [5.2, 52.1], [5.2, 52.2], here];

  it.each([
    ["noGeometry", { type: "Feature", geometry: null, properties: {} }],
    ["noGeometry", "Boom"],
    ["geometryKind", { type: "Feature", geometry: { type: "GeometryCollection", geometries: [] }, properties: {} }],
    ["geometryKind", feature("Circle", here)],
    ["point", feature("Point", ["5.1", "52.1"])],
    ["point", feature("Point", [5.1])],
    ["point", feature("Point", undefined)],
    ["point", feature("LineString", here)],
    ["elsewhere", feature("Point", [-0.1, 51.5])],
    ["elsewhere", feature("Point", [0, 0])],
    ["fewPoints", feature("LineString", [here])],
    ["fewPoints", feature("Polygon", [])],
    ["fewPoints", feature("Polygon", [[here, here, here]])],
    ["fewPoints", feature("MultiPolygon", [[ring], []])],
    ["open", feature("Polygon", [[...ring.slice(0, 3), [5.1, 52.15]]])],
  ])("is told of that part: %s", (what, part) => {
    const found = read(collection([point(), part]), "");
    expect(found).toMatchObject({ refusal: [{ field: "file", what: `shape.${what}`, params: { number: 2 } }] });
  });

  it("is told by name, ten at a time", () => {
    const far = collection(Array.from({ length: 12 }, (_, at) => feature("Point", [9, 52], { naam: `Boom ${at}` })));
    const found = read(far);
    if (found.ok) throw new Error("It was read.");
    expect(found.refusal).toHaveLength(11);
    expect(found.refusal[1]).toMatchObject({ params: { number: 2, name: "Boom 1" } });
    expect(found.refusal[10]).toMatchObject({ what: "more", params: { count: 2 } });
  });

  it("is told once when all of it is turned around", () => {
    expect(wrong(collection([feature("Point", [52.1, 5.1]), feature("Point", [52.2, 5.2])]))).toEqual(["swapped"]);
    expect(wrong(collection([feature("Point", [463_000, 155_000])]))).toEqual(["swapped"]);
  });
});

describe("in what the numbers are", () => {
  const rd = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::28992" } };

  it("is told by the file, and refused when we do not know it", () => {
    const mercator = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::3857" } };
    expect(wrong(collection([point()], { crs: mercator }))).toEqual(["measure"]);
    expect(wrong(collection([point()], { crs: rd })), "degrees that are called metres").toEqual(["shape.elsewhere"]);
  });

  // The answers of RDNAPTRANS 2018 and of PROJ, to the metre (as in typed-point.test.ts).
  it.each([
    ["Amersfoort", [155_000, 463_000], [5.38721, 52.15517]],
    ["Westertoren", [120_700.723, 487_525.502], [4.88352, 52.37453]],
  ])("is known by their size: %s", (_name, metres, degrees) => {
    for (const more of [{}, { crs: rd }]) {
      const [shape] = shapesOf(collection([feature("Point", metres)], more));
      const [position] = positionsOf(shape?.geometry.coordinates ?? []);
      expect(position?.[0]).toBeCloseTo(degrees[0] ?? 0, 4);
      expect(position?.[1]).toBeCloseTo(degrees[1] ?? 0, 4);
    }
  });
});

describe("which property is the name", () => {
  it("is none when nobody wants names, also where there are many or one without a name of its own", () => {
    const bytes = new TextEncoder().encode(JSON.stringify(collection([point({ OBJ: "Eik", "": "Jansen" })])));
    const found = readGeoJson(bytes, undefined);
    expect(found).toMatchObject({ value: { nameProperty: "", shapes: [{ name: "" }] } });
  });

  it("has to be said when nobody can know, and has to be there", () => {
    const found = read(collection([point({ OBJ: "Eik", ID: 1 })]));
    expect(found).toMatchObject({
      refusal: [{ field: "nameProperty", what: "whichProperty", params: { there: "OBJ, ID" } }],
    });
    expect(wrong(collection([point()]), "soort")).toEqual(["noProperty"]);
    expect(wrong(collection([point()]), "__proto__")).toEqual(["noProperty"]);
  });

  it("is what it is mostly called, or what was asked for, in any letters", () => {
    expect(shapesOf(collection([point({ id: 7, Naam: "Eik" })]))[0]?.name).toBe("Eik");
    expect(shapesOf(collection([point({ naam: "Eik", SOORT: 12 })]), "soort")[0]?.name).toBe("12");
    expect(shapesOf(feature("Point", here, null))[0]?.name).toBe("");
    expect(shapesOf({ type: "Point", coordinates: here })[0]?.name).toBe("");
  });

  it("is one line of plain text, however it came", () => {
    const nameOf = (naam: unknown) => shapesOf(collection([point({ naam })]))[0]?.name;
    expect(nameOf("<img src=x onerror=alert(1)>")).toBe("<img src=x onerror=alert(1)>");
    expect(nameOf(" Eik\u0000\n\u202Eaan  de\tkade ")).toBe("Eik aan de kade");
    expect(nameOf({ diep: true })).toBe("");
    expect(nameOf("é".repeat(500))).toHaveLength(120);
  });

  it("takes nothing else of the file along", () => {
    const found = shapesOf(collection([{ ...point({ naam: "Eik", eigenaar: "J. Jansen" }), bbox: [1, 2, 3, 4] }]));
    expect(JSON.stringify(found)).not.toMatch(/Jansen|bbox/);
  });
});

describe("a shape", () => {
  it("loses its height, what a metre cannot tell apart, and no line or area by that", () => {
    const line = feature("LineString", [
      [5.123456789, 52.1, 3.5],
      [5.123457, 52.1],
      [5.2, 52.1],
    ]);
    expect(shapesOf(line)[0]?.geometry.coordinates).toEqual([
      [5.12346, 52.1],
      [5.2, 52.1],
    ]);
    const tiny = [here, [5.1000001, 52.1], [5.1, 52.1000001], here];
    expect(shapesOf(feature("Polygon", [tiny]))[0]?.geometry.coordinates).toEqual([[here, here, here, here]]);
  });

  it("is shown at a point of its own", () => {
    const place = fc.tuple(fc.double({ min: 4, max: 6, noNaN: true }), fc.double({ min: 51, max: 53, noNaN: true }));
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 20 }), (line) => {
        const [shape] = shapesOf(feature("LineString", line));
        if (!shape) throw new Error("It is gone.");
        expect(positionsOf(shape.geometry.coordinates)).toContainEqual([shape.at.lon, shape.at.lat]);
      }),
    );
    const horseshoe = [
      ...[here, [5.4, 52.1], [5.4, 52.4], [5.3, 52.4], [5.3, 52.2], [5.2, 52.2], [5.2, 52.4], [5.1, 52.4], here],
    ] as [number, number][];
    expect(pointOf({ type: "Polygon", coordinates: [horseshoe] })).toEqual({ lon: 5.3, lat: 52.2 });
    expect(pointOf({ type: "Polygon", coordinates: [[...horseshoe.slice(0, 3), [5.1, 52.4], [5.1, 52.1]]] })).toEqual({
      ...{ lon: 5.25, lat: 52.25 },
    });
  });
});
