import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { dayOf } from "../../../trajectories/room.ts";
import { lockedFollower } from "../digest-reader.ts";
import { addSent, setRefused } from "../digest-writer.ts";
import { followerOfKey, refusedAtMost } from "../domain.ts";
import { ofNewsletterKey } from "../../newsletters/domain.ts";
import { markRefused } from "../../newsletters/writer.ts";
import { forgetFollower } from "../writer.ts";

/**
 * The server of a follower refused a mail for good: the second in a row ends the following, and staff see how many that are. Of
 * one mail it counts once, however often this runs.
 */
export const stopRefusedJob = job({
  name: "engage.stop_refused",
  input: z.object({ key: z.string() }),
  retryLimit: 5,
  async run(context, { key }) {
    const followerId = followerOfKey(key);
    if (followerId === undefined) return;
    await context.inTenant(async (work) => {
      const newsletter = ofNewsletterKey(key);
      if (newsletter) await markRefused(work, newsletter.newsletterId, followerId);
      const follower = await lockedFollower(work, followerId);
      if (!follower || follower.lastRefused === key) return ok(undefined);
      const refused = follower.refused + 1;
      if (refused < refusedAtMost) await setRefused(work, followerId, refused, key);
      else {
        await forgetFollower(work, follower);
        await addSent(work, { day: dayOf(work.now), pace: follower.pace }, { mails: 0, news: [], stopped: 1 });
      }
      return ok(undefined);
    });
  },
});
