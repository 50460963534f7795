import type { Layer, Point } from "leaflet/dist/leaflet-src.esm.js";
import { circleMarker, polygon, polyline } from "leaflet/dist/leaflet-src.esm.js";

export type Corner = readonly [lon: number, lat: number];

type Geometry =
  | { readonly type: "LineString"; readonly coordinates: readonly Corner[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly [readonly Corner[]] };

const className = "brink-map__shape";

/** What the server wrote into the page, to look at: nothing happens at a click. */
export function shapesIn(text: string): readonly Layer[] {
  // @NOTE safe: our own server wrote it, in this shape.
  const shapes = JSON.parse(text) as readonly Geometry[];
  return shapes.map((one) => (one.type === "Polygon" ? areaLayer(one.coordinates[0]) : lineLayer(one.coordinates)));
}

/** What somebody draws, with each of its points. */
export function drawnLayers(corners: readonly Corner[], isArea: boolean): readonly Layer[] {
  const whole = isArea && corners.length > 2 ? areaLayer(corners) : lineLayer(corners);
  const points = corners.map((corner) =>
    circleMarker(pointOf(corner), { className: "brink-map__corner", radius: 7, interactive: false }),
  );
  return [whole, ...points];
}

function lineLayer(corners: readonly Corner[]): Layer {
  return polyline(corners.map(pointOf), { className, fill: false, interactive: false });
}

function areaLayer(corners: readonly Corner[]): Layer {
  return polygon(corners.map(pointOf), { className, interactive: false });
}

function pointOf([lon, lat]: Corner): Point {
  return [lat, lon];
}
