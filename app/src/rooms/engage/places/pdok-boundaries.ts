import { z } from "zod";
import { areaShape, polygonShape } from "../../../platform/map/area.ts";
import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";
import { boundedReader } from "../../../platform/outbound/bounded-reader.ts";
import type { BoundaryOutcome, BoundarySource } from "./boundary-source.ts";
import type { PdokSettings } from "./pdok-reader.ts";

// All municipalities together, generalised: a few megabytes, once in half a year.
const maxBytes = 40_000_000;
const pagesAtMost = 10;

const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygonShape }).transform((one) => [one.coordinates]),
  z.object({ type: z.literal("MultiPolygon"), coordinates: areaShape }).transform((one) => one.coordinates),
]);
const answer = z.object({
  features: z.array(z.object({ properties: z.object({ statcode: z.string() }), geometry })),
  links: z.array(z.object({ rel: z.string(), href: z.string() })).default([]),
});

/** The "gebiedsindelingen" of CBS at PDOK (OGC API Features). Which filters it knows differs; the year is one of them. */
export function pdokBoundaries({ url, timeoutMs = 60_000, send = fetch }: PdokSettings): BoundarySource {
  return {
    async boundary(cbsCode, year) {
      const reader = boundedReader({ timeoutMs, maxBytes }, send);
      for (const one of [year, year - 1]) {
        const found = await boundaryIn(reader, `${url}${path}?f=json&limit=1000&jaarcode=${one}`, cbsCode);
        if (found.kind !== "none") return found;
      }
      return { kind: "none" };
    },
  };
}

const path = "/cbs/gebiedsindelingen/ogc/v1/collections/gemeente_gegeneraliseerd/items";

async function boundaryIn(reader: BoundedReader, first: string, cbsCode: string): Promise<BoundaryOutcome> {
  let next: string | undefined = first;
  for (let page = 0; page < pagesAtMost && next !== undefined; page += 1) {
    const given = await reader.read(next);
    if (given.kind !== "answer") return { kind: "away", detail: given.detail };
    const { host } = new URL(next);
    if (given.status !== 200) return { kind: "away", detail: `${host} answered with status ${given.status}` };
    const parsed = answer.safeParse(jsonIn(given.text));
    if (!parsed.success) return { kind: "away", detail: `${host} answered something else than expected` };
    const found = parsed.data.features.find(({ properties }) => properties.statcode === cbsCode);
    if (found) return { kind: "found", area: found.geometry };
    next = nextOf(parsed.data.links, next);
  }
  return { kind: "none" };
}

/** The next page, of the same service only. */
function nextOf(links: z.output<typeof answer>["links"], here: string): string | undefined {
  const href = links.find(({ rel }) => rel === "next")?.href;
  const next = href === undefined ? undefined : new URL(href, here);
  return next?.origin === new URL(here).origin ? next.href : undefined;
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
