import { z } from "zod";
import type { AddressSearch } from "./address-search.ts";
import { addressesAtMost } from "./address-search.ts";
import type { MapPlace } from "./map-place.ts";
import type { PdokSettings } from "./pdok-reader.ts";
import { askPdok } from "./pdok-reader.ts";

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const feature = z.object({
  // The service writes snake_case, the test data of its source camelCase (PDOK/gomagpie): either may come.
  properties: z.union([
    z.object({ display_name: z.string() }).transform((one) => one.display_name),
    z.object({ displayName: z.string() }).transform((one) => one.displayName),
  ]),
  geometry: z.object({ type: z.literal("Polygon"), coordinates: z.array(z.array(position).min(4)).min(1) }),
});
const answer = z.object({ type: z.literal("FeatureCollection"), features: z.array(feature) });

/**
 * The Location API of PDOK (OGC style). It has no way to put one municipality first, so that is asked for by name, and
 * without the name when that finds nothing.
 */
export function locationApi(settings: PdokSettings): AddressSearch {
  const addressOf = (words: string) => {
    const asked = new URLSearchParams({ q: words, "adres[version]": "1", limit: String(addressesAtMost), f: "json" });
    return `${settings.url}/kadaster/location-api/v1/search?${asked.toString()}`;
  };
  return {
    search(words, municipality) {
      const near = words.toLowerCase().includes(municipality.toLowerCase())
        ? []
        : [addressOf(`${words} ${municipality}`)];
      return askPdok(settings, [...near, addressOf(words)], answer, ({ features }) => features.map(placeOf));
    },
  };
}

/** Of an address the geometry is a box with the point in its middle. */
function placeOf({ properties, geometry }: z.output<typeof feature>): MapPlace {
  const ring = geometry.coordinates.flat();
  const [lon, lat] = [ring.map(([x]) => x), ring.map(([, y]) => y)].map(
    (values) => (Math.min(...values) + Math.max(...values)) / 2,
  );
  return { lon: lon ?? NaN, lat: lat ?? NaN, address: properties };
}
