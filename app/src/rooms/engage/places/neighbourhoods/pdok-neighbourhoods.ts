import { z } from "zod";
import type { Area } from "../../../../platform/map/area.ts";
import type { BoundedReader } from "../../../../platform/outbound/bounded-reader.ts";
import type { NeighbourhoodsOutcome } from "../boundary-source.ts";
import type { FeaturePage } from "../pdok-features.ts";
import { featurePage } from "../pdok-features.ts";
import type { Neighbourhood } from "./domain.ts";

// A thousand on a page: no municipality has more than one or two.
const pagesAtMost = 5;
/** CBS publishes the outlines of a year in the course of it, and some years never came to this service. */
const yearsBack = 3;

const properties = z.object({
  buurtcode: z.string().regex(/^BU\d{8}$/),
  buurtnaam: z.string().min(1).max(200),
  gemeentecode: z.string(),
  water: z.string().optional(),
});

/** "Wijken en buurten" of CBS at PDOK: those of the newest year that is there. @param cbsCode `GM0153` */
export async function neighbourhoodsIn(
  reader: BoundedReader,
  url: string,
  cbsCode: string,
  year: number,
): Promise<NeighbourhoodsOutcome> {
  for (let asked = year; asked > year - yearsBack; asked -= 1) {
    const path = `/cbs/wijken-en-buurten-${asked}/ogc/v1/collections/buurten/items`;
    const found = await allPages(reader, `${url}${path}?f=json&gemeentecode=${cbsCode}&limit=1000`, cbsCode);
    if (found.kind !== "none") return found;
  }
  return { kind: "none" };
}

async function allPages(reader: BoundedReader, first: string, cbsCode: string): Promise<NeighbourhoodsOutcome> {
  const all: Neighbourhood[] = [];
  let next: string | undefined = first;
  for (let page = 0; page < pagesAtMost && next !== undefined; page += 1) {
    const given: FeaturePage<z.output<typeof properties>> = await featurePage(reader, next, properties);
    if (given.kind === "missing") return { kind: "none" };
    if (given.kind === "away") return given;
    // A service that does not know the filter leaves it out; what is all water has no neighbours.
    const own = given.features.filter(
      (one) => one.properties.gemeentecode === cbsCode && one.properties.water !== "JA",
    );
    for (const one of own)
      all.push({ code: one.properties.buurtcode, name: one.properties.buurtnaam, area: toTheMetre(one.area) });
    next = given.next;
  }
  return all.length === 0 ? { kind: "none" } : { kind: "found", neighbourhoods: all };
}

/** CBS draws to the millimetre; nobody points more precisely than a metre. */
function toTheMetre(area: Area): Area {
  return area.map((polygon) => polygon.map((ring) => ring.map((point) => point.map((one) => Number(one.toFixed(5))))));
}
