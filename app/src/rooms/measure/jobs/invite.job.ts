import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { listTrajectories } from "../../trajectories/room.ts";
import type { InviteBindings } from "../invite.ts";
import { dueWaves, inviteParticipants } from "../invite.ts";
import { deleteOldTickets } from "../response-writer.ts";

const perPage = 100;

/** Every morning: the questionnaire goes to who left an address, at close and three months after the answers. */
export function inviteJob(bindings: InviteBindings) {
  return job({
    name: "measure.invite",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        await deleteOldTickets(work);
        for (let page = 1; ; page += 1) {
          const statuses = ["closed", "answered", "evaluated"] as const;
          const { items, total } = await listTrajectories(work, { page, perPage, statuses });
          for (const trajectory of items)
            for (const wave of dueWaves(trajectory, work.now))
              await inviteParticipants(work, bindings, trajectory, wave);
          if (page * perPage >= total) return ok(undefined);
        }
      });
    },
  });
}
