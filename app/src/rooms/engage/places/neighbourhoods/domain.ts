import type { Area } from "../../../../platform/map/area.ts";
import { boxOf, isWithin } from "../../../../platform/map/area.ts";
import type { MapPlace } from "../map-place.ts";

/** A district (wijk) of CBS, in which neighbourhoods lie: its code is `WK015300`. */
export type District = { readonly code: string; readonly name: string };

/** A neighbourhood (buurt) of CBS: its code is `BU01530000`. */
export type NamedNeighbourhood = {
  readonly code: string;
  readonly name: string;
  readonly district?: District | undefined;
};
export type Neighbourhood = NamedNeighbourhood & { readonly area: Area };

/** One with how many contributions that anybody may read. */
export type CountedNeighbourhood = NamedNeighbourhood & { readonly many: number };

// Amsterdam has letters in them: BU0363AF08, WK0363AF.
export const neighbourhoodCode = /^BU\d{4}[0-9A-Z]{4}$/;
export const districtCode = /^WK\d{4}[0-9A-Z]{2}$/;

/** A place says more by its district only where there are several, and neighbourhoods within them; else nobody has to choose twice. */
export function withUsefulDistricts(all: readonly Neighbourhood[]): readonly Neighbourhood[] {
  const districts = new Set(all.flatMap(({ district }) => district?.code ?? []));
  const isUseful = districts.size > 1 && districts.size < all.length;
  return isUseful ? all : all.map(({ district: _none, ...one }) => one);
}

/** By district, in the order in which the first of each comes; those without one by themselves. */
export function byDistrict<One extends NamedNeighbourhood>(
  all: readonly One[],
): readonly { readonly district: District | undefined; readonly within: readonly One[] }[] {
  return [...Map.groupBy(all, ({ district }) => district?.code)].map(([, within]) => ({
    district: within[0]?.district,
    within,
  }));
}

/** What says in which neighbourhood a point lies: undefined in none. On an edge it is one of both. */
export function placedIn<One extends Pick<Neighbourhood, "area">>(neighbourhoods: readonly One[]) {
  const boxed = neighbourhoods.map((one) => ({ one, box: boxOf(one.area) }));
  return (point: Pick<MapPlace, "lon" | "lat">): One | undefined => {
    const { lon, lat } = point;
    return boxed.find(
      ({ one, box: { west, south, east, north } }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && isWithin(one.area, point),
    )?.one;
  };
}
