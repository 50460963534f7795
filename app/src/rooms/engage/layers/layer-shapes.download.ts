import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import type { ReadMore } from "../../../platform/define/page.ts";
import { download } from "../../../platform/define/page.ts";
import { mapPace } from "../commands/paces.ts";
import { mayTakePart } from "../policy.ts";
import { layerShapesPath } from "./paths.ts";
import { drawnShapes } from "./reader.ts";
import { shownLayer } from "./shown-layer.ts";

/** One more whenever the same shapes are written in another way. */
const written = 1;

/** A layer for the map itself: GeoJSON with nothing but names. Whoever has it asks whether it changed, before a shape is read. */
export const layerShapesDownload = download({
  path: layerShapesPath,
  side: "resident",
  policy: mayTakePart,
  rateLimit: mapPace,
  params: z.object({ slug: z.string().max(80), layer: z.string().max(40) }),
  async load(work, { slug, layer: layerId }) {
    const shown = await shownLayer(work, slug, layerId);
    if (!shown) return notFound();
    const { changedAt } = shown.layer;
    const version = `${written} ${layerId} ${changedAt.toISOString()}`;
    return ok({
      ...{ contentType: "application/geo+json; charset=utf-8", changedAt, version },
      body: (read) => collectionOf(read, layerId),
    });
  },
});

async function* collectionOf(read: ReadMore, layerId: string) {
  const shapes = await read((work) => drawnShapes(work, layerId));
  const features = shapes.map(({ number, name, lon, lat, geometry }) => ({
    type: "Feature",
    id: number,
    geometry,
    properties: { name, at: [lon, lat] },
  }));
  yield Buffer.from(JSON.stringify({ type: "FeatureCollection", features }));
}
