import type { Refusal } from "../../../kernel/refusal.ts";
import { invalidField } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import type { Area } from "../../../platform/map/area.ts";
import { about, boxOf } from "../../../platform/map/area.ts";
import type { Shape } from "./domain.ts";
import { limits } from "./domain.ts";
import { positionsOf } from "./geojson/geometry.ts";
import { readGeoJson } from "./geojson/read-geojson.ts";
import type { LayerContents } from "./writer.ts";

export type ReadFile = { readonly contents: LayerContents; readonly shapes: readonly Shape[] };

/** What is in a file, or all that is wrong with it, shape by shape. */
export async function readFile(
  file: File,
  wanted: string,
  municipality: Area | undefined,
): Promise<Result<ReadFile, Refusal>> {
  if (file.size > limits.bytes)
    return invalidField("file", "engage.layer.staff.wrong.tooBig", { megabytes: limits.bytes / 1024 / 1024 });
  const read = readGeoJson(new Uint8Array(await file.arrayBuffer()), wanted);
  if (!read.ok) {
    const fields = read.refusal.map(({ field, what, params }) => {
      const key = `engage.layer.staff.wrong.${what}`;
      return params === undefined ? { field, key } : { field, key, params };
    });
    return refused({ kind: "invalid", fields });
  }
  const { shapes, nameProperty } = read.value;
  const isNear = about(municipality);
  const outside = shapes.filter(({ at }) => !isNear(at)).length;
  const all = shapes.flatMap(({ geometry }) => positionsOf(geometry.coordinates));
  return ok({ shapes, contents: { nameProperty, shapes: shapes.length, outside, box: boxOf([[all]]) } });
}
