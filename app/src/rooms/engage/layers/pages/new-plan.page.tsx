import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { ActionGroup } from "../../../../platform/web/components/action-group/action-group.view.tsx";
import { Button } from "../../../../platform/web/components/button/button.view.tsx";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import { ActionForm } from "../../../../platform/web/form.view.tsx";
import { trajectoryById, trajectoryCrumbs, trajectoryTitle } from "../../../trajectories/room.ts";
import { typedFields } from "../../form-fields.ts";
import { maySetUp } from "../../policy.ts";
import { layerHref, layersHref, newPlanPath } from "../paths.ts";
import { addPlan } from "../plan/commands.ts";
import { PlanFields } from "../plan/plan-fields.view.tsx";
import { LayerWordFields } from "../views/layer-fields.view.tsx";

/** A drawing or a plan for the map of a trajectory. */
export const newPlanPage = page({
  path: newPlanPath,
  layout: "staff",
  policy: maySetUp,
  params: z.object({ id: z.string().max(40) }),
  async load(work, { id }) {
    const trajectory = await trajectoryById(work, id);
    return trajectory ? ok({ trajectory }) : notFound();
  },
  title: (_shown, { t }) => t("engage.layer.staff.addPlan"),
  crumbs: ({ trajectory }, frame) =>
    trajectoryCrumbs(
      frame,
      trajectory,
      { label: frame.t("engage.layer.title"), href: layersHref(trajectory.id) },
      { label: frame.t("engage.layer.staff.addPlan") },
    ),
  view: ({ trajectory }, frame) => (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {frame.t("engage.layer.staff.addPlan")}
      </Heading>
      <ActionForm frame={frame} action="add" withFiles>
        <LayerWordFields frame={frame} />
        <PlanFields frame={frame} />
        <p>{frame.t("engage.layer.staff.public")}</p>
        <ActionGroup>
          <Button>{frame.t("engage.layer.staff.addPlanNow")}</Button>
        </ActionGroup>
      </ActionForm>
    </div>
  ),
  actions: {
    add: action({
      command: addPlan,
      input: ({ id }, form) => ({ ...form, trajectoryId: id, fields: typedFields(form) }),
      next: ({ trajectoryId, layerId, isOnMap }) => ({
        to: layerHref(trajectoryId, layerId),
        notice: isOnMap ? "engage.layer.staff.notice.addedPlan" : "engage.layer.staff.notice.planBeside",
      }),
    }),
  },
});
