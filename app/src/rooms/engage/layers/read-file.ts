import type { FieldRefusal, Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Area } from "../../../platform/map/area.ts";
import { about, boxOf } from "../../../platform/map/area.ts";
import type { Shape } from "./domain.ts";
import { limits } from "./domain.ts";
import { positionsOf } from "./geojson/geometry.ts";
import { readGeoJson } from "./geojson/read-geojson.ts";
import { suspectNames, suspectsAtMost } from "./suspect-names.ts";
import type { LayerContents } from "./writer.ts";

export type ReadFile = { readonly contents: LayerContents; readonly shapes: readonly Shape[] };

/** A file, and what its shapes are called. */
export type GivenFile = {
  readonly file: File;
  /** The property that is the name, or "". */
  readonly nameProperty: string;
  readonly unnamed: boolean;
  /** Names that look like data of people: which were shown to who uploads, and which of those may stay. */
  readonly shownNames: readonly string[];
  readonly keptNames: readonly string[];
};

/** What is in a file, or all that is wrong with it, shape by shape. */
export async function readFile(given: GivenFile, municipality: Area | undefined): Promise<Result<ReadFile, Refusal>> {
  const { file, unnamed } = given;
  if (file.size > limits.bytes)
    return invalidField("file", "engage.layer.staff.wrong.tooBig", { megabytes: limits.bytes / 1024 / 1024 });
  const read = readGeoJson(new Uint8Array(await file.arrayBuffer()), unnamed ? undefined : given.nameProperty);
  if (!read.ok) {
    const fields = read.refusal.map(({ field, what, params }) => {
      const key = `engage.layer.staff.wrong.${what}`;
      return params === undefined ? { field, key } : { field, key, params };
    });
    return refused({ kind: "invalid", fields });
  }
  const { nameProperty } = read.value;
  const shapes = namedAsChosen(read.value.shapes, given);
  if (!shapes.ok) return shapes;
  const isNear = about(municipality);
  const outside = shapes.value.filter(({ at }) => !isNear(at)).length;
  const all = shapes.value.flatMap(({ geometry }) => positionsOf(geometry.coordinates));
  const contents = { nameProperty, shapes: shapes.value.length, outside, box: boxOf([[all]]) };
  return ok({ shapes: shapes.value, contents });
}

/** Without the names that look like data of people, unless somebody saw them and keeps them; refused as long as nobody saw them. */
function namedAsChosen(
  shapes: readonly Shape[],
  { shownNames, keptNames }: GivenFile,
): Result<readonly Shape[], Refusal> {
  const suspects = suspectNames(shapes);
  if (suspects.length > suspectsAtMost)
    return invalidField("nameProperty", "engage.layer.staff.wrong.personalMany", { count: suspects.length });
  if (suspects.some(({ name }) => !shownNames.includes(name))) {
    const one = suspects.map((suspect): FieldRefusal => ({
      ...{ field: "keptNames", key: "engage.layer.staff.wrong.personalOne", params: suspect },
    }));
    return refused({
      kind: "invalid",
      fields: [{ field: "keptNames", key: "engage.layer.staff.wrong.personal" }, ...one],
    });
  }
  const leftOut = new Set(suspects.flatMap(({ name }) => (keptNames.includes(name) ? [] : [name])));
  return ok(shapes.map((shape) => (leftOut.has(shape.name) ? { ...shape, name: "" } : shape)));
}
