import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { trajectoryById, trajectoryCrumbs } from "../../../trajectories/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { typedFields } from "../../form-fields.ts";
import { maySetUp } from "../../policy.ts";
import { addLayer } from "../commands/add-layer.ts";
import { raiseLayer } from "../commands/change-layer.ts";
import { geoJsonIn } from "../inputs.ts";
import { layerHref, layersHref, layersPath } from "../paths.ts";
import { layersOf } from "../reader.ts";
import type { LayersShown } from "../views/layers.view.tsx";
import { LayersView } from "../views/layers.view.tsx";

/** What lies under the map of a trajectory, and something new for it. */
export function layersPage({ links = () => [] }: Pick<EngageBindings, "links">) {
  return page({
    path: layersPath,
    layout: "staff",
    policy: maySetUp,
    params: z.object({ id: z.string().max(40) }),
    styles: ["styles/map.css"],
    scripts: ["map/brink-map.ts"],
    async load(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const shown: LayersShown = { trajectory, layers: await layersOf(work, id), links: links() };
      return ok(shown);
    },
    title: (_shown, { t }) => t("engage.layer.title"),
    crumbs: ({ trajectory }, frame) => trajectoryCrumbs(frame, trajectory, { label: frame.t("engage.layer.title") }),
    view: (shown, frame) => <LayersView shown={shown} frame={frame} />,
    actions: {
      add: action({
        command: addLayer,
        input: ({ id }, form) => ({
          ...{ trajectoryId: id, fields: typedFields(form) },
          ...geoJsonIn(form),
        }),
        next: ({ trajectoryId, layerId }) => ({
          to: layerHref(trajectoryId, layerId),
          notice: "engage.layer.staff.notice.added",
        }),
      }),
      raise: action({
        command: raiseLayer,
        input: ({ id }, form) => ({ trajectoryId: id, layerId: form["layerId"] }),
        next: ({ trajectoryId }) => ({ to: layersHref(trajectoryId), notice: "engage.layer.staff.notice.raised" }),
      }),
    },
  });
}
