import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { dayOf } from "../../../trajectories/room.ts";
import { lockedFollower, refusedFollowers } from "../digest-reader.ts";
import { addSent } from "../digest-writer.ts";
import { refusedAtMost } from "../domain.ts";
import { refusedStill } from "../refused-count.ts";
import { wasRefusedToMany } from "../refused-reader.ts";
import { forgetFollower } from "../writer.ts";

/**
 * Each morning: whoever was refused too often is forgotten, and staff see how many that are. Hours after the refusal, because only
 * then it is clear how many others were refused: nobody is forgotten over a sending of which many were.
 */
export const forgetRefusedJob = job({
  name: "engage.forget_refused",
  input: z.object({}),
  retryLimit: 5,
  async run(context) {
    const found = await context.inTenant(async (work) =>
      ok({ ids: await refusedFollowers(work), toMany: await wasRefusedToMany(work) }),
    );
    if (!found.ok) return;
    for (const id of found.value.ids)
      await context.inTenant(async (work) => {
        const follower = await lockedFollower(work, id);
        if (!follower || found.value.toMany(follower.lastRefused)) return ok(undefined);
        if ((await refusedStill(work, follower)) < refusedAtMost) return ok(undefined);
        await forgetFollower(work, follower);
        await addSent(work, { day: dayOf(work.now), pace: follower.pace }, { mails: 0, news: [], stopped: 1 });
        return ok(undefined);
      });
  },
});
