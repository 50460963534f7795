import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { inviteInput } from "../inputs.ts";
import type { InviteBindings } from "../invite.ts";
import { inviteParticipants } from "../invite.ts";
import { mayCompute } from "../policy.ts";

/** Mails the questionnaire now, besides the daily job; nobody gets it twice in a wave. */
export function sendQuestionnaire(bindings: InviteBindings) {
  return command({
    name: "measure.send_questionnaire",
    policy: mayCompute,
    input: inviteInput,
    rateLimit: { max: 10, perSeconds: 600 },
    async run(work, { trajectoryId, wave }) {
      const trajectory = await trajectoryById(work, trajectoryId);
      if (!trajectory) return notFound();
      if (trajectory.closedAt === undefined) return refusedBy("measure.refused.notClosed");
      const sent = await inviteParticipants(work, bindings, trajectory, wave);
      return ok({ trajectoryId, sent });
    },
  });
}
