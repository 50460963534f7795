import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { download } from "../../../../platform/define/page.ts";
import { mapPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { planPath } from "../paths.ts";
import { shownLayer } from "../shown-layer.ts";
import { planBytes } from "./plan-reader.ts";

/** The drawing of a layer. Whoever has it asks whether it changed. */
export const planDownload = download({
  path: planPath,
  side: "resident",
  policy: mayTakePart,
  rateLimit: mapPace,
  params: z.object({ slug: z.string().max(80), layer: z.string().max(40), file: z.enum(["kaart.jpg", "groot.jpg"]) }),
  async load(work, { slug, layer: layerId, file }) {
    const shown = await shownLayer(work, slug, layerId);
    const body = shown && (await planBytes(work, layerId, file === "groot.jpg" ? "whole" : "shown"));
    return body ? ok({ contentType: "image/jpeg", body, changedAt: shown.layer.changedAt }) : notFound();
  },
});
