import type { z } from "zod";
import { boundedReader } from "../../../platform/outbound/bounded-reader.ts";
import type { AddressOutcome } from "./address-search.ts";
import { addressesAtMost } from "./address-search.ts";
import type { MapPlace } from "./map-place.ts";
import { addressLength, isInTheNetherlands } from "./map-place.ts";

/** A service of Kadaster/PDOK for addresses; its answers are open data. */
export type PdokSettings = {
  /** Without a slash at the end. */
  readonly url: string;
  /** Somebody waits for it. */
  readonly timeoutMs?: number;
  readonly send?: typeof fetch;
};

const maxBytes = 500_000;

/** Asks the addresses one after the other, within one time and size, until one knows anything. */
export async function askPdok<Shape>(
  { timeoutMs = 4_000, send = fetch }: PdokSettings,
  addresses: readonly string[],
  shape: z.ZodType<Shape>,
  placesIn: (answer: Shape) => readonly MapPlace[],
): Promise<AddressOutcome> {
  const reader = boundedReader({ timeoutMs, maxBytes }, send);
  for (const address of addresses) {
    const answer = await reader.read(address);
    if (answer.kind !== "answer") return { kind: "away", detail: answer.detail };
    const { host } = new URL(address);
    if (answer.status !== 200) return { kind: "away", detail: `${host} answered with status ${answer.status}` };
    const parsed = shape.safeParse(jsonIn(answer.text));
    if (!parsed.success) return { kind: "away", detail: `${host} answered something else than expected` };
    const places = placesIn(parsed.data).filter(isUsable);
    if (places.length > 0) return { kind: "found", places: places.slice(0, addressesAtMost) };
  }
  return { kind: "found", places: [] };
}

function isUsable(place: MapPlace): boolean {
  return place.address !== "" && place.address.length <= addressLength && isInTheNetherlands(place);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
