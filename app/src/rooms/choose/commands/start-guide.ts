import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { challengeById, trajectoryById } from "../../trajectories/room.ts";
import { startGuideInput } from "../inputs.ts";
import { mayGuide } from "../policy.ts";
import { insertGuide } from "../writer.ts";
import { staffPace } from "./pace.ts";

/** Starts a run of the decision guide. Everything starts from a challenge; a trajectory may be there already. */
export const startGuide = command({
  name: "choose.start_guide",
  policy: mayGuide,
  input: startGuideInput,
  rateLimit: staffPace,
  async run(work, { challengeId, trajectoryId }) {
    const challenge = await challengeById(work, challengeId);
    if (!challenge) return invalidField("challengeId", "choose.refused.challengeGone");
    const trajectory = trajectoryId === undefined ? undefined : await trajectoryById(work, trajectoryId);
    if (trajectoryId !== undefined && trajectory?.challengeId !== challengeId) {
      return invalidField("challengeId", "choose.refused.otherTrajectory");
    }
    const id = await insertGuide(work, { challengeId, trajectoryId });
    work.emit({ name: "choose.guide_started", payload: { guideId: id, challengeId } });
    return ok({ id });
  },
});
