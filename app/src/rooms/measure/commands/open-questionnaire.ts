import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { openQuestionnaireInput } from "../inputs.ts";
import { mayCompute } from "../policy.ts";
import { setOpenQuestionnaire } from "../response-writer.ts";

/** Puts the questionnaire on the trajectory's public page, for whoever took part, or takes it off. */
export const openQuestionnaire = command({
  name: "measure.open_questionnaire",
  policy: mayCompute,
  input: openQuestionnaireInput,
  rateLimit: { max: 30, perSeconds: 60 },
  async run(work, { trajectoryId, isOpen }) {
    const trajectory = await trajectoryById(work, trajectoryId);
    if (!trajectory) return notFound();
    if (trajectory.status === "preparing" || trajectory.status === "not_now")
      return refusedBy("measure.refused.notStarted");
    await setOpenQuestionnaire(work, trajectoryId, isOpen === "yes");
    work.emit({ name: "measure.questionnaire_opened", payload: { trajectoryId, isOpen: isOpen === "yes" } });
    return ok({ trajectoryId, isOpen: isOpen === "yes" });
  },
});
