import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { JobContext } from "../../../../platform/define/job.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { enqueueBulkMail } from "../../../../platform/mail/enqueue-mail.ts";
import { dayOf } from "../../../trajectories/room.ts";
import { writtenLetter } from "../../letters.ts";
import type { FollowingBindings } from "../bindings.ts";
import type { DueFollower } from "../digest-reader.ts";
import { lockedDue } from "../digest-reader.ts";
import { digestLetter } from "../digest-letter.ts";
import { addSent, deleteOldTold, markLooked, markTold } from "../digest-writer.ts";
import type { Pace } from "../domain.ts";
import { digestKey, paces } from "../domain.ts";
import { mailableNews, newsAbout } from "../mailable-news.ts";
import type { News } from "../news.ts";
import { refusedStill } from "../refused-count.ts";

/**
 * Each morning: a mail to everybody for whom there is news that they were not told, daily or on the first day that it runs in a
 * week. Some followers in each transaction, with the mail and with what they were told then: run twice or killed half-way, it
 * sends nobody the same twice.
 */
export function sendDigestsJob(bindings: FollowingBindings, atOnce = 100) {
  return job({
    name: "engage.send_digests",
    input: z.object({}),
    retryLimit: 5,
    async run(context) {
      const found = await context.inTenant(async (work) => {
        await deleteOldTold(work);
        return ok(await mailableNews(work, bindings));
      });
      if (!found.ok) return;
      while ((await sendSome(context, bindings, found.value, atOnce)) > 0);
    },
  });
}

/** How many were looked at. */
async function sendSome(
  context: JobContext,
  bindings: FollowingBindings,
  news: readonly News[],
  atOnce: number,
): Promise<number> {
  const looked = await context.inTenant(async (work) => {
    const day = dayOf(work.now);
    const due = await lockedDue(work, day, atOnce);
    for (const pace of paces)
      await sendTo(work, bindings, { day, pace, news, due: due.filter((one) => one.pace === pace) });
    return ok(due.length);
  });
  return looked.ok ? looked.value : 0;
}

type Sending = {
  readonly day: string;
  readonly pace: Pace;
  readonly news: readonly News[];
  readonly due: readonly DueFollower[];
};

async function sendTo(work: Work, bindings: FollowingBindings, { day, pace, news, due }: Sending): Promise<void> {
  const mails = [];
  const sent = new Set<News>();
  for (const follower of due) {
    const fresh = newsAbout(news, follower.subjects).filter(({ key }) => !follower.told.includes(key));
    const mail = fresh.length === 0 ? undefined : digestKey(follower.id, day);
    await markLooked(work, { id: follower.id, day, mail, refused: await refusedStill(work, follower) });
    if (mail === undefined) continue;
    await markTold(
      work,
      follower.id,
      fresh.map(({ key }) => key),
    );
    mails.push(await writtenLetter(work, bindings, digestLetter({ work, bindings, follower, fresh, key: mail })));
    for (const one of fresh) sent.add(one);
  }
  if (mails.length === 0) return;
  await enqueueBulkMail(work, mails);
  const told = [...sent].map(({ trajectory, kind }) => ({ trajectoryId: trajectory.id, kind }));
  await addSent(work, { day, pace }, { mails: mails.length, news: told, stopped: 0 });
}
