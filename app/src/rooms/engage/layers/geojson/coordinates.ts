import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { isInTheNetherlands } from "../../places/map-place.ts";
import { fromGrid } from "../../places/typed-point.ts";
import type { Position } from "../domain.ts";

/** In what the numbers of a file are: degrees (WGS84, as RFC 7946 §4 asks), or metres of the Dutch grid (RD, EPSG:28992). */
export type Measure = "degrees" | "grid";

export type PositionProblem = "point" | "swapped" | "elsewhere";

// Where the Dutch grid is made for, in metres. Beyond it the conversion gives anything.
const grid = { west: -7_000, south: 289_000, east: 300_000, north: 629_000 } as const;
const decimals = 5;

/** What the file says of its own numbers (`crs`, of GeoJSON before 2016); undefined when it says nothing. */
export function declaredMeasure(crs: unknown): Measure | "unknown" | undefined {
  if (crs === undefined || crs === null) return undefined;
  const said = JSON.stringify(crs);
  if (/28992/.test(said)) return "grid";
  return /CRS:?:?84|4326/.test(said) ? "degrees" : "unknown";
}

/** Nothing on earth has more than 180 degrees. */
export function measureOf([x = 0, y = 0]: readonly number[]): Measure {
  return Math.abs(x) > 180 || Math.abs(y) > 180 ? "grid" : "degrees";
}

/** A position on our maps; `swapped` for what would lie in the Netherlands the other way round. */
export function positionIn(value: unknown, measure: Measure): Result<Position, PositionProblem> {
  if (!isPair(value)) return refused("point");
  const found = placed(value, measure);
  if (found) return ok(found);
  const [x, y] = value;
  return refused(placed([y, x], measure) ? "swapped" : "elsewhere");
}

/** A height, or more, may stand behind the two and is left out. */
function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && value.length >= 2 && value.slice(0, 2).every((one) => Number.isFinite(one));
}

function placed([x, y]: readonly [number, number], measure: Measure): Position | undefined {
  if (measure === "grid" && !(x >= grid.west && x <= grid.east && y >= grid.south && y <= grid.north)) return undefined;
  const { lon, lat } = measure === "grid" ? fromGrid(x, y) : { lon: x, lat: y };
  return isInTheNetherlands({ lon, lat }) ? [rounded(lon), rounded(lat)] : undefined;
}

function rounded(degrees: number): number {
  return Number(degrees.toFixed(decimals));
}
