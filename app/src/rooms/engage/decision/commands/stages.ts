import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { dayOf, trajectoryById } from "../../../trajectories/room.ts";
import { nameOf } from "../../commands/moderate.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayFollowUp } from "../../policy.ts";
import { readStage, removeStageInput, saveStageInput } from "../inputs.ts";
import { deleteStage, putStage } from "../writer.ts";

/** Who decides, when, and what; saved again once it is decided. */
export const saveStage = command({
  name: "engage.save_stage",
  policy: mayFollowUp,
  input: saveStageInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, kind, fields }) {
    if (!(await trajectoryById(work, trajectoryId))) return notFound();
    const stage = readStage(kind, fields, dayOf(work.now));
    if (!stage.ok) return refused({ kind: "invalid", fields: stage.refusal });
    await putStage(work, trajectoryId, stage.value, nameOf(work.actor));
    return ok({ trajectoryId });
  },
});

/** They do not decide about this after all. */
export const removeStage = command({
  name: "engage.remove_stage",
  policy: mayFollowUp,
  input: removeStageInput,
  rateLimit: staffPace,
  async run(work, { trajectoryId, kind }) {
    if (!(await trajectoryById(work, trajectoryId))) return notFound();
    const found = await deleteStage(work, trajectoryId, kind);
    return found ? ok({ trajectoryId }) : refusedBy("engage.decision.staff.refused.noStage");
  },
});
