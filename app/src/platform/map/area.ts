import { z } from "zod";

type Point = { readonly lon: number; readonly lat: number };

/** A part of the earth between two meridians and two parallels, in degrees. */
export type Box = { readonly west: number; readonly south: number; readonly east: number; readonly north: number };

/** Part of the earth, as the coordinates of a GeoJSON MultiPolygon (RFC 7946): longitude before latitude, in degrees. */
export type Area = readonly (readonly (readonly (readonly number[])[])[])[];

const ring = z.array(z.array(z.number()).min(2)).min(4);
export const polygonShape = z.array(ring).min(1);
export const areaShape = z.array(polygonShape).min(1);

// Outlines of municipalities are drawn with few points: some hundred metres beside the real one.
const margin = { lon: 0.0044, lat: 0.0027 } as const;
// The point itself first: most lie in it.
const steps = [0, -1, 1];

/** Whether a point lies in it or within some 300 metres of it; everything lies in an area that nobody knows. */
export function isAbout(area: Area | undefined, point: Point): boolean {
  return about(area)(point);
}

/** The same for many points. What lies beyond the box around it, as most of what lies elsewhere does, is not held against its edges. */
export function about(area: Area | undefined): (point: Point) => boolean {
  if (area === undefined) return () => true;
  const { west, south, east, north } = boxOf(area);
  return ({ lon, lat }) => {
    if (lon < west - margin.lon || lon > east + margin.lon) return false;
    if (lat < south - margin.lat || lat > north + margin.lat) return false;
    return steps.some((x) =>
      steps.some((y) => isWithin(area, { lon: lon + x * margin.lon, lat: lat + y * margin.lat })),
    );
  };
}

/** Whether a point lies in it; everything lies in an area that nobody knows. */
export function isWithin(area: Area | undefined, point: Point): boolean {
  if (area === undefined) return true;
  return area.some(([outer = [], ...holes]) => isInRing(outer, point) && !holes.some((hole) => isInRing(hole, point)));
}

/** A line from the point to the east crosses the edge of what it lies in an odd number of times (Jordan). */
function isInRing(edge: readonly (readonly number[])[], { lon, lat }: Point): boolean {
  let isIn = false;
  for (const [at, [x = NaN, y = NaN]] of edge.entries()) {
    const [fromX = NaN, fromY = NaN] = edge.at(at - 1) ?? [];
    if (y > lat !== fromY > lat && lon < ((fromX - x) * (lat - y)) / (fromY - y) + x) isIn = !isIn;
  }
  return isIn;
}

/** The smallest box around it. */
export function boxOf(area: Area): Box {
  const points = area.flat(2);
  const [lons, lats] = [points.map(([lon = NaN]) => lon), points.map(([, lat = NaN]) => lat)];
  return { west: Math.min(...lons), south: Math.min(...lats), east: Math.max(...lons), north: Math.max(...lats) };
}
