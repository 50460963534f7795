import type { Area } from "../../../../platform/map/area.ts";
import { boxOf, isWithin } from "../../../../platform/map/area.ts";
import type { MapPlace } from "../map-place.ts";

/** A neighbourhood (buurt) of CBS: its code is `BU01530000`. */
export type NamedNeighbourhood = { readonly code: string; readonly name: string };
export type Neighbourhood = NamedNeighbourhood & { readonly area: Area };

/** One with how many contributions that anybody may read. */
export type CountedNeighbourhood = NamedNeighbourhood & { readonly many: number };

export const neighbourhoodCode = /^BU\d{8}$/;

/** What says in which neighbourhood a point lies: its code, "" in none. On an edge it is one of both. */
export function placedIn(neighbourhoods: readonly Neighbourhood[]) {
  const boxed = neighbourhoods.map((one) => ({ ...one, box: boxOf(one.area) }));
  return (point: Pick<MapPlace, "lon" | "lat">): string => {
    const { lon, lat } = point;
    const found = boxed.find(
      ({ area, box: { west, south, east, north } }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && isWithin(area, point),
    );
    return found?.code ?? "";
  };
}
