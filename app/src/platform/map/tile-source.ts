import { boundedReader } from "../outbound/bounded-reader.ts";
import type { Layer, Tile } from "./tile.ts";
import { layers } from "./tile.ts";

/** `none`: there is no map of that place. `refused`: this one tile is not given. `away`: the service could not be asked. */
export type FetchedTile =
  | { readonly kind: "tile"; readonly bytes: Buffer }
  | { readonly kind: "none" }
  | { readonly kind: "refused" | "away"; readonly detail: string };

/** Where tiles come from. */
export interface TileSource {
  fetch(tile: Tile): Promise<FetchedTile>;
}

export type PdokTilesSettings = {
  /** Without a slash at the end. */
  readonly url: string;
  readonly timeoutMs?: number;
  readonly send?: typeof fetch;
};

// The heaviest of PDOK's tiles are aerial photos of some 40 kB.
const maxBytes = 500_000;

/** The base maps of PDOK (BRT-A and aerial photos, CC BY 4.0 Kadaster) over WMTS. */
export function pdokTiles({ url, timeoutMs = 5_000, send = fetch }: PdokTilesSettings): TileSource {
  return {
    async fetch({ layer, z, x, y }) {
      const { path, kind } = layers[layer];
      const answer = await boundedReader({ timeoutMs, maxBytes }, send).readFile(
        `${url}${path}/${z}/${x}/${y}.${kind}`,
      );
      if (answer.kind !== "answer") return { kind: "away", detail: answer.detail };
      if (answer.status === 404) return { kind: "none" };
      if (answer.status !== 200) return { kind: troubleOf(answer.status), detail: `status ${answer.status}` };
      if (!isPicture(answer.bytes)) return { kind: "away", detail: "something else than a picture" };
      return { kind: "tile", bytes: answer.bytes };
    },
  };
}

/** A service that says no to one tile is there; one that is asked too much is to be left alone. */
function troubleOf(status: number): "refused" | "away" {
  return status >= 400 && status < 500 && status !== 429 ? "refused" : "away";
}

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);

function isPicture(bytes: Buffer): boolean {
  return [png, jpeg].some((head) => bytes.subarray(0, head.length).equals(head));
}

/** By what it is, whatever it is called. */
export function contentTypeOf(bytes: Buffer, layer: Layer): string {
  return bytes.subarray(0, png.length).equals(png) ? "image/png" : `image/${layers[layer].kind}`;
}
