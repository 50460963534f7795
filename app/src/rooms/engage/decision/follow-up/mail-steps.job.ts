import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Mail } from "../../../../platform/define/mailer.ts";
import { enqueueBulkMail } from "../../../../platform/mail/enqueue-mail.ts";
import { isPublic, trajectoryById } from "../../../trajectories/room.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { writtenLetter } from "../../letters.ts";
import { newsFor, stepsLetter } from "./letter.ts";
import { lockedStepNews, stepReaders, trajectoriesWithStepNews } from "./reader.ts";
import { markStepsTold } from "./writer.ts";

/**
 * Each morning: who took part and left an address reads which steps after the decision are done or got another day. What was
 * put right before the morning is not told. A trajectory is one transaction, with its letters and with what was told.
 */
export function mailStepsJob(bindings: FollowingBindings) {
  return job({
    name: "engage.mail_steps",
    input: z.object({}),
    retryLimit: 5,
    async run(context) {
      const found = await context.inTenant(async (work) => ok(await trajectoriesWithStepNews(work)));
      if (!found.ok) return;
      for (const id of found.value)
        await context.inTenant(async (work) => {
          await tellSteps(work, bindings, id);
          return ok(undefined);
        });
    },
  });
}

async function tellSteps(work: Work, bindings: FollowingBindings, trajectoryId: string): Promise<void> {
  const trajectory = await trajectoryById(work, trajectoryId);
  // What residents may not see waits until they may.
  if (!trajectory || !isPublic(trajectory)) return;
  const all = await lockedStepNews(work, trajectoryId);
  const mails: Mail[] = [];
  for (const reader of await stepReaders(work, trajectoryId)) {
    const news = newsFor(reader, all);
    if (news.length === 0) continue;
    mails.push(await writtenLetter(work, bindings, stepsLetter(work, bindings, { trajectory, reader, news })));
  }
  await enqueueBulkMail(work, mails);
  await markStepsTold(
    work,
    all.map(({ id }) => id),
  );
}
