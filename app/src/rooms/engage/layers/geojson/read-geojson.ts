import { isNestedDeeper } from "../../../../kernel/nested-json.ts";
import type { MessageParams } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { decoded } from "../../imports/reading/decoded.ts";
import type { Shape } from "../domain.ts";
import { limits } from "../domain.ts";
import { declaredMeasure } from "./coordinates.ts";
import { listed, nameFrom, nameProperty, propertiesIn } from "./names.ts";
import { readShapes } from "./read-shapes.ts";

/** What is wrong with a file, or with which property is the name; with the number of the shape where it is one of them. */
export type FileProblem = {
  readonly field: "file" | "nameProperty";
  readonly what: string;
  readonly params?: MessageParams;
};

export type ReadLayer = { readonly nameProperty: string; readonly shapes: readonly Shape[] };

/** A collection with features in which geometries of geometries lie: six deep. What is deeper is no GeoJSON. */
const deepest = 24;

/** One of a file: what it is called and where it is. Neither was looked at yet. */
export type Feature = { readonly geometry: unknown; readonly properties: Readonly<Record<string, unknown>> };

/**
 * A GeoJSON file (RFC 7946) as plain shapes with a name. All or nothing: a plan of which a part is left out says something else.
 * @param wanted the property that is the name of a shape, "" where it has to be found; undefined: none
 */
export function readGeoJson(bytes: Uint8Array, wanted: string | undefined): Result<ReadLayer, readonly FileProblem[]> {
  const text = decoded(bytes);
  if (!text.ok) return wrong(text.refusal);
  if (isNestedDeeper(text.value, deepest)) return wrong("tooDeep");
  const value = parsed(text.value);
  const features = featuresIn(value);
  if (!isObject(value) || !features) return wrong(value === undefined ? "json" : "kind");
  if (features.length === 0) return wrong("empty");
  if (features.length > limits.shapes) return wrong("tooManyShapes", { max: limits.shapes });
  const measure = declaredMeasure(value["crs"]);
  if (measure === "unknown") return wrong("measure");
  const there = propertiesIn(features.map(({ properties }) => properties));
  const property = wanted === undefined ? "" : nameProperty(there, wanted);
  const shapes = readShapes(features, measure, ({ properties }) => (property ? nameFrom(properties[property]) : ""));
  if (!shapes.ok) return shapes;
  if (property === undefined) {
    const what = wanted === "" ? "whichProperty" : "noProperty";
    return refused([{ field: "nameProperty", what, params: { there: listed(there) } }]);
  }
  return ok({ nameProperty: property, shapes: shapes.value });
}

function wrong(what: string, params?: MessageParams) {
  return refused<readonly FileProblem[]>([{ field: "file", what, ...(params && { params }) }]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** A collection, one feature, or a geometry by itself. */
function featuresIn(value: unknown): readonly Feature[] | undefined {
  if (!isObject(value)) return undefined;
  const { type, features } = value;
  if (type === "FeatureCollection") return Array.isArray(features) ? features.map(featureFrom) : undefined;
  if (type === "Feature") return [featureFrom(value)];
  return "coordinates" in value ? [{ geometry: value, properties: {} }] : undefined;
}

function featureFrom(value: unknown): Feature {
  if (!isObject(value)) return { geometry: undefined, properties: {} };
  const { geometry, properties } = value;
  return { geometry, properties: isObject(properties) ? properties : {} };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
