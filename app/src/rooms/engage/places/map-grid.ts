import type { Box } from "../../../platform/map/area.ts";
import { netherlands } from "./map-place.ts";

// A sign is 44 pixels wide, so that a finger can touch it: two of them stand side by side in their cells.
const cellPixels = 72;
const tilePixels = 256;
/** A large screen with a rim around it. */
const boxPixelsAtMost = 6_000;

/** How many degrees of longitude one pixel is, on a map of the web. */
function degreesPerPixel(zoom: number): number {
  return 360 / 2 ** zoom / tilePixels;
}

/** A cell of the grid at a zoom, in degrees: about square on the map. */
export function cellAt(zoom: number): { readonly lon: number; readonly lat: number } {
  const lon = degreesPerPixel(zoom) * cellPixels;
  const middle = (netherlands.south + netherlands.north) / 2;
  return { lon, lat: lon * Math.cos((middle * Math.PI) / 180) };
}

/** The part of the Netherlands in a box, as `west,south,east,north`; undefined for what fits on no screen at this zoom. */
export function boxFrom(text: string, zoom: number): Box | undefined {
  const sides = text.split(",").map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = sides;
  if (sides.length !== 4 || !(west < east && south < north)) return undefined;
  const box = {
    west: Math.max(west, netherlands.west),
    south: Math.max(south, netherlands.south),
    east: Math.min(east, netherlands.east),
    north: Math.min(north, netherlands.north),
  };
  const atMost = degreesPerPixel(zoom) * boxPixelsAtMost;
  return box.east - box.west <= atMost && box.north - box.south <= atMost ? box : undefined;
}
