import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { dayOf, trajectoryById } from "../../../trajectories/room.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayFollowUp } from "../../policy.ts";
import { addMilestoneInput, milestoneInput, readMilestone, saveMilestoneInput } from "../inputs.ts";
import { milestoneById, milestonesOf } from "../reader.ts";
import { deleteMilestone, insertMilestone, updateMilestone } from "../writer.ts";

/** More than anybody reads. */
const milestonesAtMost = 40;

/** Something that will be done after the decision, with its day. */
export const addMilestone = command({
  name: "engage.add_milestone",
  policy: mayFollowUp,
  input: addMilestoneInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, fields }) {
    if (!(await trajectoryById(work, trajectoryId))) return notFound();
    const milestone = readMilestone(fields, dayOf(work.now));
    if (!milestone.ok) return refused({ kind: "invalid", fields: milestone.refusal });
    if ((await milestonesOf(work, trajectoryId)).length >= milestonesAtMost)
      return refusedBy("engage.decision.staff.refused.tooMany", { max: milestonesAtMost });
    return ok({ milestoneId: await insertMilestone(work, trajectoryId, milestone.value, nameOf(work.actor)) });
  },
});

/** Another day or other words for it, or that it is done. */
export const changeMilestone = command({
  name: "engage.change_milestone",
  policy: mayFollowUp,
  input: saveMilestoneInput,
  rateLimit: staffPace,
  async run(work, { milestoneId, fields }) {
    if (!(await milestoneById(work, milestoneId))) return notFound();
    const milestone = readMilestone(fields, dayOf(work.now));
    if (!milestone.ok) return refused({ kind: "invalid", fields: milestone.refusal });
    await updateMilestone(work, milestoneId, milestone.value, nameOf(work.actor));
    return ok({ milestoneId });
  },
});

export const removeMilestone = command({
  name: "engage.remove_milestone",
  policy: mayFollowUp,
  input: milestoneInput,
  rateLimit: staffPace,
  async run(work, { milestoneId }) {
    if (!(await milestoneById(work, milestoneId))) return notFound();
    await deleteMilestone(work, milestoneId);
    return ok({ milestoneId });
  },
});
