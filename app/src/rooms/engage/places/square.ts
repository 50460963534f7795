import type { Box } from "../../../platform/map/area.ts";
import type { MapPlace } from "./map-place.ts";
import { middleOf } from "./signs.ts";
import { writtenPoint } from "./written-point.ts";

// A grid that never moves, so that no two results can be laid beside each other to find where in a square somebody was.
export const squareDegrees = { width: 0.0074, height: 0.0045 };
const { width, height } = squareDegrees;

/** The square in which a place lies, about 500 by 500 metres: how many steps of the grid it is to the east and the north. */
export function squareAt({ lon, lat }: Pick<MapPlace, "lon" | "lat">): string {
  return `${Math.floor(lon / width)}.${Math.floor(lat / height)}`;
}

/** Where a square lies, in degrees. */
export function boxOfSquare(square: string) {
  const [column = NaN, row = NaN] = square.split(".").map(Number);
  const [west, south] = [column * width, row * height];
  return { west, south, east: west + width, north: south + height };
}

// About a hundred metres: more would promise what a square does not say.
const decimals = 3;

/** Its middle as it is told. */
export function middleOfSquare(square: string): { readonly lon: number; readonly lat: number } {
  const { lon, lat } = middleOf(boxOfSquare(square));
  return { lon: Number(lon.toFixed(decimals)), lat: Number(lat.toFixed(decimals)) };
}

/** For who reads where a square lies. */
export function writtenSquare(box: Box): string {
  return writtenPoint(middleOf(box), decimals);
}
