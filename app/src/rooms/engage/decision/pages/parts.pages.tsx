import { z } from "zod";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import type { Frame } from "../../../../platform/define/frame.ts";
import { action, page } from "../../../../platform/define/page.ts";
import { Heading } from "../../../../platform/web/components/heading/heading.view.tsx";
import type { Trajectory } from "../../../trajectories/room.ts";
import { trajectoryById, trajectoryCrumbs, trajectoryTitle } from "../../../trajectories/room.ts";
import { typedFields } from "../../form-fields.ts";
import { mayFollowUp } from "../../policy.ts";
import { addMilestone, changeMilestone, removeMilestone } from "../commands/milestones.ts";
import { removeStage, saveStage } from "../commands/stages.ts";
import { stageKinds } from "../domain.ts";
import { decisionHref, milestonePath, newMilestonePath, stagePath } from "../paths.ts";
import { milestoneById, stagesOf } from "../reader.ts";
import { MilestoneForm, StageForm } from "../views/decision-forms.view.tsx";

const id = z.string().max(40);

function crumbsOf(trajectory: Trajectory, frame: Frame, label: string) {
  const decision = { label: frame.t("engage.decision.staff.title"), href: decisionHref(trajectory.id) };
  return trajectoryCrumbs(frame, trajectory, decision, { label });
}

type OfTrajectory = { readonly id: string };
type OfStage = OfTrajectory & { readonly kind: string };
type OfMilestone = OfTrajectory & { readonly milestone: string };

const back = (notice: string) => (_output: unknown, params: OfTrajectory) => ({ to: decisionHref(params.id), notice });
const saved = back("engage.decision.staff.notice.saved");
const removed = back("engage.decision.staff.notice.removed");

/** One stage of the decision. */
export const stagePage = page({
  path: stagePath,
  layout: "staff",
  policy: mayFollowUp,
  params: z.object({ id, kind: z.string().max(20) }),
  async load(work, params) {
    const trajectory = await trajectoryById(work, params.id);
    const kind = stageKinds.find((one) => one === params.kind);
    if (!trajectory || !kind) return notFound();
    const stage = (await stagesOf(work, trajectory.id)).find((one) => one.kind === kind);
    return ok({ trajectory, kind, stage });
  },
  title: ({ kind }, { t }) => t(`engage.decision.stage.${kind}`),
  crumbs: ({ trajectory, kind }, frame) => crumbsOf(trajectory, frame, frame.t(`engage.decision.stage.${kind}`)),
  view: ({ trajectory, kind, stage }, frame) => (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {frame.t(`engage.decision.stage.${kind}`)}
      </Heading>
      <StageForm stage={stage} trajectoryId={trajectory.id} frame={frame} />
    </div>
  ),
  actions: {
    saveStage: action({
      command: saveStage,
      input: (params: OfStage, form) => ({ trajectoryId: params.id, kind: params.kind, fields: typedFields(form) }),
      next: saved,
    }),
    removeStage: action({
      command: removeStage,
      input: (params: OfStage) => ({ trajectoryId: params.id, kind: params.kind }),
      next: removed,
    }),
  },
});

/** A new milestone. */
export const newMilestonePage = page({
  path: newMilestonePath,
  layout: "staff",
  policy: mayFollowUp,
  params: z.object({ id }),
  async load(work, params) {
    const trajectory = await trajectoryById(work, params.id);
    return trajectory ? ok({ trajectory }) : notFound();
  },
  title: (_shown, { t }) => t("engage.decision.staff.newMilestone"),
  crumbs: ({ trajectory }, frame) => crumbsOf(trajectory, frame, frame.t("engage.decision.staff.newMilestone")),
  view: ({ trajectory }, frame) => (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {frame.t("engage.decision.staff.newMilestone")}
      </Heading>
      <MilestoneForm milestone={undefined} trajectoryId={trajectory.id} frame={frame} />
    </div>
  ),
  actions: {
    saveMilestone: action({
      command: addMilestone,
      input: (params: OfTrajectory, form) => ({ trajectoryId: params.id, fields: typedFields(form) }),
      next: saved,
    }),
  },
});

/** One milestone: another day, other words, or that it is done. */
export const milestonePage = page({
  path: milestonePath,
  layout: "staff",
  policy: mayFollowUp,
  params: z.object({ id, milestone: id }),
  async load(work, params) {
    const trajectory = await trajectoryById(work, params.id);
    const milestone = await milestoneById(work, params.milestone);
    if (!trajectory || milestone?.trajectoryId !== trajectory.id) return notFound();
    return ok({ trajectory, milestone });
  },
  title: (_shown, { t }) => t("engage.decision.staff.milestone"),
  crumbs: ({ trajectory }, frame) => crumbsOf(trajectory, frame, frame.t("engage.decision.staff.milestone")),
  view: ({ trajectory, milestone }, frame) => (
    <div className="narrow stack stack--loose">
      <Heading level={1} kicker={trajectoryTitle(frame, trajectory)}>
        {frame.t("engage.decision.staff.milestone")}
      </Heading>
      <MilestoneForm milestone={milestone} trajectoryId={trajectory.id} frame={frame} />
    </div>
  ),
  actions: {
    saveMilestone: action({
      command: changeMilestone,
      input: (params: OfMilestone, form) => ({ milestoneId: params.milestone, fields: typedFields(form) }),
      next: saved,
    }),
    removeMilestone: action({
      command: removeMilestone,
      input: (params: OfMilestone) => ({ milestoneId: params.milestone }),
      next: removed,
    }),
  },
});
