import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { download } from "../../../platform/define/page.ts";
import { mapPace } from "../commands/paces.ts";
import { mayTakePart } from "../policy.ts";
import { layerShapesPath } from "./paths.ts";
import { drawnShapes } from "./reader.ts";
import { shownLayer } from "./shown-layer.ts";

/** A layer for the map itself: GeoJSON with nothing but names. Whoever has it asks whether it changed. */
export const layerShapesDownload = download({
  path: layerShapesPath,
  side: "resident",
  policy: mayTakePart,
  rateLimit: mapPace,
  params: z.object({ slug: z.string().max(80), layer: z.string().max(40) }),
  async load(work, { slug, layer: layerId }) {
    const shown = await shownLayer(work, slug, layerId);
    if (!shown) return notFound();
    const features = (await drawnShapes(work, layerId)).map(({ number, name, lon, lat, geometry }) => ({
      type: "Feature",
      id: number,
      geometry,
      properties: { name, at: [lon, lat] },
    }));
    const body = JSON.stringify({ type: "FeatureCollection", features });
    return ok({ contentType: "application/geo+json; charset=utf-8", body, changedAt: shown.layer.changedAt });
  },
});
