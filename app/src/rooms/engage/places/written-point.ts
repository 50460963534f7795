import type { MapPlace } from "./map-place.ts";

/**
 * Coordinates for people, the same wherever they stand and in every language, and as they can be typed again (typed-point.ts):
 * degrees with the latitude first, as maps on the web say them. Five decimals are about a metre; of what is a part of the map fewer.
 */
export function writtenPoint({ lat, lon }: Pick<MapPlace, "lat" | "lon">, decimals = 5): string {
  return written(lat.toFixed(decimals), lon.toFixed(decimals));
}

/** The same with holes, for the map to fill in. */
export const pointTemplate = written("{lat}", "{lon}");

function written(lat: string, lon: string): string {
  return `${lat}, ${lon}`;
}
