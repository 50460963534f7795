import type { TrajectoryLink } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { maySetUp } from "../policy.ts";
import type { Part } from "../part.ts";
import { addLayer } from "./commands/add-layer.ts";
import { changeLayer, raiseLayer, removeLayer, replaceShapes } from "./commands/change-layer.ts";
import { layerShapesDownload } from "./layer-shapes.download.ts";
import { layerPage } from "./pages/layer.page.tsx";
import { layersPage } from "./pages/layers.page.tsx";
import { newPlanPage } from "./pages/new-plan.page.tsx";
import { publicLayerPage } from "./pages/public-layer.page.tsx";
import { layersHref } from "./paths.ts";
import { addPlan, changePlan } from "./plan/commands.ts";
import { planDownload } from "./plan/plan.download.ts";

/** What lies under the places on the map of a trajectory, as a part of this room. */
export function layers(bindings: Pick<EngageBindings, "links">): Part {
  return {
    commands: [addLayer, addPlan, changeLayer, changePlan, replaceShapes, raiseLayer, removeLayer],
    pages: [layersPage(bindings), newPlanPage, layerPage, publicLayerPage],
    downloads: [layerShapesDownload, planDownload],
  };
}

/** In the row of links above the staff pages of a trajectory. */
export const layersLink: TrajectoryLink = {
  ...{ labelKey: "engage.layer.title", step: "engage", order: 8, policy: maySetUp },
  href: ({ id }) => layersHref(id),
};
