import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { ofNewsletterKey } from "../../newsletters/domain.ts";
import { markRefused } from "../../newsletters/writer.ts";
import { lockedFollower } from "../digest-reader.ts";
import { addRefused, setRefused } from "../digest-writer.ts";
import { dayOfDigest, followerOfKey, refusedApartDays } from "../domain.ts";

/**
 * A server said that nobody is there at the address of a follower. That counts once for a mail, however often this runs, and a
 * second time only some days later: a server that is being set right may say it all day. What follows from it is decided
 * in the morning (`forget-refused.job.ts`).
 */
export const stopRefusedJob = job({
  name: "engage.stop_refused",
  input: z.object({ key: z.string() }),
  retryLimit: 5,
  async run(context, { key }) {
    const followerId = followerOfKey(key);
    if (followerId === undefined) return;
    await context.inTenant(async (work) => {
      // The follower first, as whoever writes mail does: otherwise two could wait for each other.
      const follower = await lockedFollower(work, followerId);
      const [newsletter, day] = [ofNewsletterKey(key), dayOfDigest(key)];
      if (newsletter) await markRefused(work, newsletter.newsletterId, followerId);
      if (!follower || follower.lastRefused === key) return ok(undefined);
      if (day !== undefined) await addRefused(work, { day, pace: follower.pace });
      const apart = new Date(work.now.getTime() - refusedApartDays * 86_400_000);
      const counts = follower.refused === 0 || follower.refusedAt === null || follower.refusedAt <= apart;
      await setRefused(work, followerId, { key, ...(counts && { refused: follower.refused + 1 }) });
      return ok(undefined);
    });
  },
});
