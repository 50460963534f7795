import type { MapPlace } from "./map-place.ts";

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

/** Its middle, to about a hundred metres. */
export function middleOfSquare(square: string): { readonly lon: string; readonly lat: string } {
  const { west, south, east, north } = boxOfSquare(square);
  return { lon: ((west + east) / 2).toFixed(3), lat: ((south + north) / 2).toFixed(3) };
}
