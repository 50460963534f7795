import { z } from "zod";
import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";
import { boundedReader } from "../../../platform/outbound/bounded-reader.ts";
import type { BoundaryOutcome, BoundarySource } from "./boundary-source.ts";
import { neighbourhoodsIn } from "./neighbourhoods/pdok-neighbourhoods.ts";
import type { FeaturePage } from "./pdok-features.ts";
import { featurePage } from "./pdok-features.ts";
import type { PdokSettings } from "./pdok-reader.ts";

// All municipalities together, generalised: a few megabytes, once in half a year.
const maxBytes = 40_000_000;
const pagesAtMost = 10;

const properties = z.object({ statcode: z.string() });

/** The "gebiedsindelingen" of CBS at PDOK (OGC API Features). Which filters it knows differs; the year is one of them. */
export function pdokBoundaries({ url, timeoutMs = 60_000, send = fetch }: PdokSettings): BoundarySource {
  const reader = () => boundedReader({ timeoutMs, maxBytes }, send);
  return {
    async boundary(cbsCode, year) {
      const one = reader();
      for (const asked of [year, year - 1]) {
        const found = await boundaryIn(one, `${url}${path}?f=json&limit=1000&jaarcode=${asked}`, cbsCode);
        if (found.kind !== "none") return found;
      }
      return { kind: "none" };
    },
    neighbourhoods: (cbsCode, year) => neighbourhoodsIn(reader, url, cbsCode, year),
  };
}

const path = "/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items";

async function boundaryIn(reader: BoundedReader, first: string, cbsCode: string): Promise<BoundaryOutcome> {
  let next: string | undefined = first;
  for (let page = 0; page < pagesAtMost && next !== undefined; page += 1) {
    const given: FeaturePage<z.output<typeof properties>> = await featurePage(reader, next, properties);
    if (given.kind === "missing") return { kind: "away", detail: `${new URL(next).host} answered with status 404` };
    if (given.kind === "away") return given;
    const found = given.features.find((one) => one.properties.statcode === cbsCode);
    if (found) return { kind: "found", area: found.area };
    next = given.next;
  }
  return { kind: "none" };
}
