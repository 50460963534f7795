import type { Context, Hono } from "hono";
import type { TileAnswer } from "../map/tiles.ts";
import type { Tile } from "../map/tile.ts";
import { tileFrom } from "../map/tile.ts";
import { contentTypeOf } from "../map/tile-source.ts";
import type { BrinkApp } from "./brink-app.ts";
import { rateKeyOf } from "./network-address.ts";
import { connectionOf } from "./request-context.ts";

/** A map on a large screen is forty tiles, and a library stands behind one address; tiles that we have count for nothing. */
const tilePace = { max: 3_000, perSeconds: 600 } as const;

/** One grey dot (PNG), which a map stretches to a tile; by its size a map sees that there is nothing (app/browser/map). */
const grey = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR42mN4BAAA5ADjyexhBQAAAABJRU5ErkJggg==",
  "base64",
);

/** The base map under every map of ours, from our own address and outside any transaction. */
export function mountTiles(app: BrinkApp, hono: Hono): void {
  hono.get("/kaart/tegels/:layer/:z/:x/:y", async (context) => {
    const { layer, z, x, y } = context.req.param();
    const tile = tileFrom({ layer, z, x, y });
    if (!tile) return context.text("Not found", 404);
    const kept = await app.tiles.kept(tile);
    if (kept) return answered(context, tile, kept);
    const rateKey = rateKeyOf(connectionOf(context), app.proxies);
    const wait = app.limiter.use(`tiles ${rateKey}`, tilePace, app.clock.now().getTime());
    if (wait > 0) return context.text("Too many", 429, { "Retry-After": String(wait) });
    return answered(context, tile, await app.tiles.fetch(tile));
  });
}

function answered(context: Context, { layer }: Tile, { bytes, keepSeconds }: TileAnswer): Response {
  return context.body(new Uint8Array(bytes ?? grey), 200, {
    "Content-Type": bytes ? contentTypeOf(bytes, layer) : "image/png",
    "Cache-Control": `public, max-age=${keepSeconds}`,
  });
}
