import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import type { Trajectory } from "../../../trajectories/room.ts";
import { publicCrumb } from "../../trajectory-crumbs.ts";
import { mapHref } from "../../paths.ts";
import { mayTakePart } from "../../policy.ts";
import type { LetteredLayer } from "../domain.ts";
import { shapesPerPage } from "../page-sizes.ts";
import { publicLayerPath } from "../paths.ts";
import type { NamedShape } from "../reader.ts";
import { namedShapes } from "../reader.ts";
import { shownLayer } from "../shown-layer.ts";
import { PublicLayerView } from "../views/public-layer.view.tsx";

export type PublicLayerShown = {
  readonly trajectory: Trajectory;
  readonly layer: LetteredLayer;
  readonly shapes: readonly NamedShape[];
  readonly page: number;
};

/** One layer of a map: all that lies in it by name, with a map of it alone where there is JavaScript. */
export const publicLayerPage = page({
  path: publicLayerPath,
  layout: "resident",
  policy: mayTakePart,
  params: z.object({
    ...{ slug: z.string().max(80), layer: z.string().max(40) },
    pagina: z.coerce.number().int().min(1).max(1_000).catch(1).default(1),
  }),
  cacheable: true,
  styles: ["styles/map.css"],
  scripts: ["map/brink-map.ts"],
  async load(work, { slug, layer: layerId, pagina }) {
    const found = await shownLayer(work, slug, layerId);
    if (!found) return notFound();
    const shapes = await namedShapes(work, layerId, { page: pagina, perPage: shapesPerPage });
    const shown: PublicLayerShown = { ...found, shapes, page: pagina };
    return ok(shown);
  },
  title: ({ layer }, frame) => said(frame, pickText(layer.name, frame.lang)),
  crumbs: ({ trajectory, layer }, frame) => [
    publicCrumb(frame, trajectory),
    { label: frame.t("engage.map.title"), href: mapHref(trajectory.slug) },
    { label: said(frame, pickText(layer.name, frame.lang)) },
  ],
  view: (shown, frame) => <PublicLayerView shown={shown} frame={frame} />,
});
