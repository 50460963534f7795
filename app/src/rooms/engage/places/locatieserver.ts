import { z } from "zod";
import type { AddressSearch } from "./address-search.ts";
import { addressesAtMost } from "./address-search.ts";
import type { MapPlace } from "./map-place.ts";
import type { PdokSettings } from "./pdok-reader.ts";
import { askPdok } from "./pdok-reader.ts";

const answer = z.object({
  response: z.object({ docs: z.array(z.object({ weergavenaam: z.string(), centroide_ll: z.string() })) }),
});

/** The Locatieserver v3_1 of PDOK: a Solr that refuses parameters it does not know. */
export function locatieserver(settings: PdokSettings): AddressSearch {
  return {
    search(words, municipality) {
      const asked = new URLSearchParams({
        q: words,
        fq: "type:(adres OR weg OR postcode OR woonplaats)",
        bq: `gemeentenaam:"${municipality.replaceAll(/["\\]/g, "")}"^10`,
        fl: "weergavenaam,centroide_ll",
        rows: String(addressesAtMost),
      });
      const address = `${settings.url}/bzk/locatieserver/search/v3_1/free?${asked.toString()}`;
      return askPdok(settings, [address], answer, ({ response }) => response.docs.flatMap(placeOf));
    },
  };
}

/** The point is written as WKT: `POINT(6.89 52.22)`. */
function placeOf({ weergavenaam, centroide_ll }: { weergavenaam: string; centroide_ll: string }): readonly MapPlace[] {
  const [, lon, lat] = /^POINT\((\S+) (\S+)\)$/.exec(centroide_ll) ?? [];
  return lon === undefined ? [] : [{ lon: Number(lon), lat: Number(lat), address: weergavenaam }];
}
