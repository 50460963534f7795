import { z } from "zod";
import type { Wording } from "../../../../kernel/refusal.ts";
import type { ShapeAsk } from "../../../../platform/define/method-asks.ts";
import type { Area } from "../../../../platform/map/area.ts";
import { isAbout } from "../../../../platform/map/area.ts";
import type { Corner } from "../../../../platform/map/shape.ts";
import { areaM2, crossesItself, lengthM } from "../../../../platform/map/shape.ts";
import { isInTheNetherlands } from "../map-place.ts";

/** The points of a line in their order, or the corners of an area: the first is not said again at the end. */
export type Corners = readonly Corner[];

/** With so few there is none yet, and with more nobody sees what was meant. */
export const cornersAtLeast = { line: 2, area: 3 } as const satisfies Record<ShapeAsk, number>;
export const cornersAtMost = 50;
/** Longer is no route or edge through one municipality, and would lie in more squares than anybody can count (squares.ts). */
const metresAtMost = 40_000;

const shape = z.array(z.tuple([z.number(), z.number()])).max(500);
const textAtMost = 20_000;

/** As one value of a form, and as it is kept: the coordinates of a GeoJSON LineString. "" of no points. */
export function shapeValue(corners: Corners): string {
  return corners.length === 0 ? "" : JSON.stringify(corners);
}

/** The points in the value of a form, to about a metre; none in "", undefined in what is no list of points. */
export function cornersFrom(value: string): Corners | undefined {
  if (value === "") return [];
  const parsed = value.length > textAtMost ? undefined : shape.safeParse(jsonIn(value));
  if (!parsed?.success) return undefined;
  const rounded = parsed.data.map(([lon, lat]): Corner => [Number(lon.toFixed(5)), Number(lat.toFixed(5))]);
  return rounded.filter((corner, at) => !isSame(corner, rounded[at - 1]));
}

function isSame([lon, lat]: Corner, other: Corner | undefined): boolean {
  return other !== undefined && lon === other[0] && lat === other[1];
}

/** As it is drawn: an area whose first corner was said again at the end has that once. */
export function opened(ask: ShapeAsk, corners: Corners): Corners {
  const [first, ...others] = corners;
  const closes = ask === "area" && first !== undefined && others.length > 0 && isSame(first, corners.at(-1));
  return closes ? corners.slice(0, -1) : corners;
}

/** What is wrong with it; `tooFew` goes away by going on. @param within where it has to lie */
export function shapeProblem(ask: ShapeAsk, corners: Corners, within: Area | undefined): Wording | undefined {
  const beyond = corners.findIndex(([lon, lat]) => !isInTheNetherlands({ lon, lat }) || !isAbout(within, { lon, lat }));
  if (beyond !== -1) return { key: "engage.shape.outside", params: { number: beyond + 1 } };
  const least = cornersAtLeast[ask];
  if (corners.length < least) return { key: "engage.shape.tooFew", params: { least } };
  if (corners.length > cornersAtMost) return { key: "engage.shape.tooMany", params: { most: cornersAtMost } };
  if (ask === "area" && crossesItself(corners)) return { key: "engage.shape.crossing" };
  const isTooLong = lengthM(ask === "area" ? closed(corners) : corners) > metresAtMost;
  return isTooLong ? { key: "engage.shape.tooLong", params: { km: metresAtMost / 1000 } } : undefined;
}

/** How long a line, how large an area is: in whole metres. */
export function sizeOf(ask: ShapeAsk, corners: Corners): number {
  return Math.round(ask === "line" ? lengthM(corners) : areaM2(corners));
}

/** As GeoJSON writes it (RFC 7946): an outline ends where it began, and goes round to the left. */
export function geometryOf(ask: ShapeAsk, corners: Corners) {
  if (ask === "line") return { type: "LineString", coordinates: corners } as const;
  return { type: "Polygon", coordinates: [closed(leftward(corners))] } as const;
}

/** As "well-known text" writes it, for programs that read no GeoJSON. */
export function wktOf(ask: ShapeAsk, corners: Corners): string {
  const list = (points: Corners) => `(${points.map(([lon, lat]) => `${lon} ${lat}`).join(", ")})`;
  return ask === "line" ? `LINESTRING ${list(corners)}` : `POLYGON (${list(closed(leftward(corners)))})`;
}

function closed(corners: Corners): Corners {
  return [...corners, ...corners.slice(0, 1)];
}

function leftward(corners: Corners): Corners {
  const doubled = corners.reduce((sum, [lon, lat], at) => {
    const [fromLon, fromLat] = corners.at(at - 1) ?? [lon, lat];
    return sum + fromLon * lat - lon * fromLat;
  }, 0);
  return doubled < 0 ? corners.toReversed() : corners;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
