import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { isWithin } from "../../../../platform/map/area.ts";
import type { Coordinates, Geometry, Position } from "../domain.ts";
import type { PositionProblem } from "./coordinates.ts";

/** `fewPoints`: too few for a line or an area. `open`: an area of which the last point is not the first. */
export type GeometryProblem = PositionProblem | "noGeometry" | "geometryKind" | "fewPoints" | "open";

type Kind = {
  /** How many lists lie around a position. */
  readonly depth: number;
  readonly fewest: number;
  readonly closed?: true;
};

const kinds = new Map<string, Kind>([
  ["Point", { depth: 0, fewest: 1 }],
  ["MultiPoint", { depth: 1, fewest: 1 }],
  ["LineString", { depth: 1, fewest: 2 }],
  ["MultiLineString", { depth: 2, fewest: 2 }],
  ["Polygon", { depth: 2, fewest: 4, closed: true }],
  ["MultiPolygon", { depth: 3, fewest: 4, closed: true }],
]);

type ReadPosition = (value: unknown) => Result<Position, PositionProblem>;

/** A geometry of RFC 7946 with its coordinates as `position` reads them; nothing else of it is kept. */
export function readGeometry(value: unknown, position: ReadPosition): Result<Geometry, GeometryProblem> {
  if (typeof value !== "object" || value === null) return refused("noGeometry");
  const { type, coordinates } = value as { readonly type?: unknown; readonly coordinates?: unknown };
  const kind = typeof type === "string" ? kinds.get(type) : undefined;
  if (!kind || typeof type !== "string") return refused("geometryKind");
  const read = nested(coordinates, kind.depth, kind, position);
  return read.ok ? ok({ type, coordinates: read.value }) : read;
}

function nested(
  value: unknown,
  depth: number,
  kind: Kind,
  position: ReadPosition,
): Result<Coordinates, GeometryProblem> {
  if (depth === 0) return position(value);
  if (!Array.isArray(value) || value.length === 0) return refused("fewPoints");
  const parts: Coordinates[] = [];
  for (const part of value) {
    const read = nested(part, depth - 1, kind, position);
    if (!read.ok) return read;
    parts.push(read.value);
  }
  // @NOTE safe: at this depth each part is a position.
  return depth === 1 ? line(parts as readonly Position[], kind) : ok(parts);
}

/** Points that fell together by rounding are one, as long as a line or an area stays. */
function line(points: readonly Position[], { fewest, closed }: Kind): Result<Coordinates, GeometryProblem> {
  if (points.length < fewest) return refused("fewPoints");
  if (closed && !isSame(points[0], points.at(-1))) return refused("open");
  const fewer = points.filter((one, at) => at === 0 || !isSame(one, points[at - 1]));
  return ok(fewer.length >= fewest ? fewer : points);
}

function isSame(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

/** All its positions, in their order. */
export function positionsOf(coordinates: Coordinates): readonly Position[] {
  // @NOTE safe: what begins with a number is a position.
  if (typeof coordinates[0] === "number") return [coordinates as Position];
  return (coordinates as readonly Coordinates[]).flatMap(positionsOf);
}

/** A point of it: a middle of an area that lies within, else a point of its line. */
export function pointOf({ type, coordinates }: Geometry): { readonly lon: number; readonly lat: number } {
  const all = positionsOf(coordinates);
  const [lons, lats] = [all.map(([lon]) => lon), all.map(([, lat]) => lat)];
  const middle = { lon: middleOf(lons), lat: middleOf(lats) };
  // @NOTE safe: what is in a Polygon are rings, and in a MultiPolygon such polygons.
  const area = (type === "Polygon" ? [coordinates] : type === "MultiPolygon" ? coordinates : undefined) as
    readonly (readonly (readonly Position[])[])[] | undefined;
  const [[outer = []] = []] = area ?? [];
  const mean = { lon: meanOf(outer.map(([lon]) => lon)), lat: meanOf(outer.map(([, lat]) => lat)) };
  const inside = area && [middle, mean].find((one) => isWithin(area, one));
  if (inside) return inside;
  const [lon, lat] = all[Math.floor(all.length / 2)] ?? [middle.lon, middle.lat];
  return { lon, lat };
}

/** Of a ring: its last point is its first, and counts once. */
function meanOf(numbers: readonly number[]): number {
  const once = numbers.slice(1);
  return Number((once.reduce((sum, one) => sum + one, 0) / once.length).toFixed(5));
}

function middleOf(numbers: readonly number[]): number {
  const [low, high] = numbers.reduce(([a, b], one) => [Math.min(a, one), Math.max(b, one)], [Infinity, -Infinity]);
  return Number(((low + high) / 2).toFixed(5));
}
