import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import type { Box } from "../../../../platform/map/area.ts";
import { typedPoint } from "../../places/typed-point.ts";
import { writtenPoint } from "../../places/written-point.ts";

/** The corners of a drawing with the north at its top, as somebody types them: degrees, or metres of the Dutch grid. */
export type TypedCorners = { readonly northWest: string; readonly southEast: string };

type Size = { readonly width: number; readonly height: number };

// The Dutch grid is turned against the meridians by at most a good degree, and drawings have a rim.
const wrongAtMost = 0.1;
const metresPerDegree = 111_320;

/** Where a drawing lies; undefined when nothing was typed: then it lies beside the map. */
export function boxFromCorners({
  northWest,
  southEast,
}: TypedCorners): Result<Box | undefined, readonly FieldRefusal[]> {
  if (northWest === "" && southEast === "") return ok(undefined);
  const [high, low] = [typedPoint(northWest), typedPoint(southEast)];
  const problems: FieldRefusal[] = [];
  if (!high) problems.push({ field: "northWest", key: "engage.layer.staff.wrong.corner" });
  if (!low) problems.push({ field: "southEast", key: "engage.layer.staff.wrong.corner" });
  if (!high || !low) return refused(problems);
  if (!(high.lon < low.lon && high.lat > low.lat))
    return refused([{ field: "southEast", key: "engage.layer.staff.wrong.corners" }]);
  return ok({ west: high.lon, north: high.lat, east: low.lon, south: low.lat });
}

/**
 * What is wrong when a drawing is of another shape than the place between its corners: a slip of the pen, or a drawing that
 * is turned. It would lie stretched, and people would point beside what they mean.
 */
export function misfit(box: Box, { width, height }: Size): FieldRefusal | undefined {
  const [drawn, typed] = [width / height, shapeOf(box)];
  if (Math.abs(Math.log(drawn / typed)) <= Math.log(1 + wrongAtMost)) return undefined;
  return {
    field: "southEast",
    key: "engage.layer.staff.wrong.misfit",
    params: { drawn: twoDigits(drawn), typed: twoDigits(typed) },
  };
}

/** How many times as wide as high. */
function shapeOf({ west, south, east, north }: Box): number {
  const middle = ((south + north) / 2) * (Math.PI / 180);
  return ((east - west) * metresPerDegree * Math.cos(middle)) / ((north - south) * metresPerDegree);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

/** As it can be typed again. */
export function typedCorners(box: Box | undefined): TypedCorners {
  if (!box) return { northWest: "", southEast: "" };
  const { west, south, east, north } = box;
  return { northWest: writtenPoint({ lat: north, lon: west }), southEast: writtenPoint({ lat: south, lon: east }) };
}
