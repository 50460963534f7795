import { z } from "zod";
import { areaShape, polygonShape } from "../../../platform/map/area.ts";
import type { Area } from "../../../platform/map/area.ts";
import type { BoundedReader } from "../../../platform/outbound/bounded-reader.ts";

/** `missing`: there is no such collection. `away`: nobody could be asked; `detail` is for the log and the operator. */
export type FeaturePage<Properties> =
  | {
      readonly kind: "page";
      readonly features: readonly { readonly properties: Properties; readonly area: Area }[];
      readonly next: string | undefined;
    }
  | { readonly kind: "missing" }
  | { readonly kind: "away"; readonly detail: string };

const geometry = z.discriminatedUnion("type", [
  z.object({ type: z.literal("Polygon"), coordinates: polygonShape }).transform((one) => [one.coordinates]),
  z.object({ type: z.literal("MultiPolygon"), coordinates: areaShape }).transform((one) => one.coordinates),
]);
const links = z.array(z.object({ rel: z.string(), href: z.string() })).default([]);

/** One page of areas of an OGC API Features of PDOK; the next one of the same service only. */
export async function featurePage<Properties>(
  reader: BoundedReader,
  address: string,
  properties: z.ZodType<Properties>,
): Promise<FeaturePage<Properties>> {
  const given = await reader.read(address);
  if (given.kind !== "answer") return { kind: "away", detail: given.detail };
  const { host } = new URL(address);
  if (given.status === 404) return { kind: "missing" };
  if (given.status !== 200) return { kind: "away", detail: `${host} answered with status ${given.status}` };
  const parsed = z
    .object({ features: z.array(z.object({ properties, geometry })), links })
    .safeParse(jsonIn(given.text));
  if (!parsed.success) return { kind: "away", detail: `${host} answered something else than expected` };
  return {
    kind: "page",
    features: parsed.data.features.map((one) => ({ properties: one.properties, area: one.geometry })),
    next: nextOf(parsed.data.links, address),
  };
}

function nextOf(all: z.output<typeof links>, here: string): string | undefined {
  const href = all.find(({ rel }) => rel === "next")?.href;
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
