import { z } from "zod";
import { pickText } from "../../../../kernel/localized.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { said } from "../../../../platform/i18n/said.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import { typedFields } from "../../form-fields.ts";
import { maySetUp } from "../../policy.ts";
import { changeLayer, removeLayer, replaceShapes } from "../commands/change-layer.ts";
import { geoJsonIn } from "../inputs.ts";
import { shapesOnMap } from "../page-sizes.ts";
import { layerHref, layerPath, layersHref } from "../paths.ts";
import { layersOf, namedShapes } from "../reader.ts";
import { changePlan } from "../plan/commands.ts";
import type { LayerShown } from "../views/layer.view.tsx";
import { LayerView } from "../views/layer.view.tsx";

type Params = { readonly id: string; readonly layer: string };

const params: z.ZodType<Params> = z.object({ id: z.string().max(40), layer: z.string().max(40) });

const back =
  (notice: string) =>
  (_output: unknown, { id, layer }: Params) => ({ to: layerHref(id, layer), notice });

/** One layer for the team: how it is shown, its words, another file, and taking it away. */
export const layerPage = page({
  path: layerPath,
  layout: "staff",
  policy: maySetUp,
  params,
  styles: ["styles/map.css"],
  scripts: ["map/brink-map.ts"],
  async load(work, { id, layer: layerId }) {
    const trajectory = await trajectoryById(work, id);
    const layer = trajectory && (await layersOf(work, trajectory.id)).find((one) => one.id === layerId);
    if (!trajectory || !layer) return notFound();
    const first = await namedShapes(work, layerId, { page: 1, perPage: shapesOnMap });
    const shown: LayerShown = { trajectory, layer, first };
    return ok(shown);
  },
  title: ({ layer }, frame) => said(frame, pickText(layer.name, frame.lang)),
  crumbs: ({ trajectory, layer }, frame) =>
    trajectoryCrumbs(
      frame,
      trajectory,
      { label: frame.t("engage.layer.title"), href: layersHref(trajectory.id) },
      { label: said(frame, pickText(layer.name, frame.lang)) },
    ),
  view: (shown, frame) => <LayerView shown={shown} frame={frame} />,
  actions: {
    change: action({
      command: changeLayer,
      input: ({ layer }: Params, form) => ({ layerId: layer, fields: typedFields(form) }),
      next: back("engage.layer.staff.notice.changed"),
    }),
    replace: action({
      command: replaceShapes,
      input: ({ layer }: Params, form) => ({ layerId: layer, ...geoJsonIn(form) }),
      next: back("engage.layer.staff.notice.replaced"),
    }),
    changePlan: action({
      command: changePlan,
      input: ({ layer }: Params, form) => ({ ...form, layerId: layer }),
      next: ({ isOnMap }, { id, layer }) => ({
        to: layerHref(id, layer),
        notice: `engage.layer.staff.notice.${isOnMap ? "changedPlan" : "changedBeside"}`,
      }),
    }),
    remove: action({
      command: removeLayer,
      input: ({ layer }: Params) => ({ layerId: layer }),
      next: (_output, { id }) => ({ to: layersHref(id), notice: "engage.layer.staff.notice.removed" }),
    }),
  },
});
