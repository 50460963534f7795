import { z } from "zod";
import type { Area } from "../../../../platform/map/area.ts";
import type { BoundedReader } from "../../../../platform/outbound/bounded-reader.ts";
import type { BoundaryOutcome, NeighbourhoodsOutcome } from "../boundary-source.ts";
import type { FeaturePage } from "../pdok-features.ts";
import { featurePage } from "../pdok-features.ts";
import { districtCode, neighbourhoodCode, withUsefulDistricts } from "./domain.ts";

// A thousand on a page: no municipality has more than one or two.
const pagesAtMost = 5;
/** CBS publishes the outlines of a year in the course of it, and some years never came to this service. */
const yearsBack = 3;

const name = z.string().min(1).max(200);
const shared = { gemeentecode: z.string(), water: z.string().optional() };
const neighbourhood = z.object({
  ...{ buurtcode: z.string().regex(neighbourhoodCode), buurtnaam: name, wijkcode: z.string().optional() },
  ...shared,
});
const district = z.object({ wijkcode: z.string().regex(districtCode), wijknaam: name, ...shared });

type OfCbs = { readonly gemeentecode: string; readonly water?: string | undefined };
type Found<Properties> = { readonly properties: Properties; readonly area: Area };
type AllFound<Properties> =
  | { readonly kind: "found"; readonly all: readonly Found<Properties>[] }
  | Exclude<BoundaryOutcome, { readonly kind: "found" }>;

/** "Wijken en buurten" of CBS at PDOK: those of the newest year that is there. @param cbsCode `GM0153` */
export async function neighbourhoodsIn(
  reader: () => BoundedReader,
  url: string,
  cbsCode: string,
  year: number,
): Promise<NeighbourhoodsOutcome> {
  for (let asked = year; asked > year - yearsBack; asked -= 1) {
    const first = (collection: string) =>
      `${url}/cbs/wijken-en-buurten-${asked}/ogc/v1/collections/${collection}/items?f=json&gemeentecode=${cbsCode}&limit=1000`;
    const found = await allPages(reader(), first("buurten"), cbsCode, neighbourhood);
    if (found.kind === "none") continue;
    if (found.kind === "away") return found;
    const districts = await allPages(reader(), first("wijken"), cbsCode, district);
    if (districts.kind === "away") return districts;
    return { kind: "found", neighbourhoods: joined(found.all, districts.kind === "found" ? districts.all : []) };
  }
  return { kind: "none" };
}

function joined(
  neighbourhoods: readonly Found<z.output<typeof neighbourhood>>[],
  districts: readonly Found<z.output<typeof district>>[],
) {
  // CBS numbers most of them, which says nothing to who lives there: "Wijk 00 Binnensingelgebied".
  const names = new Map(
    districts.map(({ properties: { wijkcode, wijknaam } }) => [wijkcode, wijknaam.replace(/^Wijk \d\d (?=\S)/, "")]),
  );
  return withUsefulDistricts(
    neighbourhoods.map(({ properties: { buurtcode, buurtnaam, wijkcode = "" }, area }) => {
      const wijknaam = names.get(wijkcode);
      return {
        ...{ code: buurtcode, name: buurtnaam, area: toTheMetre(area) },
        district: wijknaam === undefined ? undefined : { code: wijkcode, name: wijknaam },
      };
    }),
  );
}

/** Of this municipality alone: a service that does not know the filter leaves it out. What is all water has no neighbours. */
async function allPages<Properties extends OfCbs>(
  reader: BoundedReader,
  first: string,
  cbsCode: string,
  properties: z.ZodType<Properties>,
): Promise<AllFound<Properties>> {
  const all: Found<Properties>[] = [];
  let next: string | undefined = first;
  for (let page = 0; page < pagesAtMost && next !== undefined; page += 1) {
    const given: FeaturePage<Properties> = await featurePage(reader, next, properties);
    if (given.kind === "missing") return { kind: "none" };
    if (given.kind === "away") return given;
    all.push(
      ...given.features.filter((one) => one.properties.gemeentecode === cbsCode && one.properties.water !== "JA"),
    );
    next = given.next;
  }
  return all.length === 0 ? { kind: "none" } : { kind: "found", all };
}

/** CBS draws to the millimetre; nobody points more precisely than a metre. */
function toTheMetre(area: Area): Area {
  return area.map((polygon) => polygon.map((ring) => ring.map((point) => point.map((one) => Number(one.toFixed(5))))));
}
