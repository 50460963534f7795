import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import type { JobContext } from "../../../../platform/define/job.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Mail } from "../../../../platform/define/mailer.ts";
import { enqueueBulkMail } from "../../../../platform/mail/enqueue-mail.ts";
import { isPublic, trajectoryById } from "../../../trajectories/room.ts";
import type { FollowingBindings } from "../../following/bindings.ts";
import { letterPen } from "../../letters.ts";
import { newsFor, stepsLetter } from "./letter.ts";
import { stepReaders, stillReading, trajectoriesWithStepNews } from "./reader.ts";
import type { StepRound } from "./round-writer.ts";
import { beginRound, dropOldRounds, endRound, lockedRound, moveRound } from "./round-writer.ts";

/**
 * Each morning: who took part and left an address reads which steps after the decision are done or got another day. What was
 * put right before the morning is not told. What is told is set down with the first letters, and some leave in each transaction:
 * run twice or killed half-way, everybody reads the same, once.
 */
export function mailStepsJob(bindings: FollowingBindings, atOnce = 100) {
  return job({
    name: "engage.mail_steps",
    input: z.object({}),
    retryLimit: 5,
    async run(context) {
      const found = await context.inTenant(async (work) => {
        await dropOldRounds(work);
        return ok(await trajectoriesWithStepNews(work));
      });
      for (const id of found.ok ? found.value : []) while (await tellSome(context, bindings, id, atOnce));
    },
  });
}

/** Whether there may be more. */
async function tellSome(
  context: JobContext,
  bindings: FollowingBindings,
  trajectoryId: string,
  atOnce: number,
): Promise<boolean> {
  const told = await context.inTenant(async (work) => {
    const trajectory = await trajectoryById(work, trajectoryId);
    // What residents may not see waits until they may.
    if (!trajectory || !isPublic(trajectory)) return ok(false);
    const round = (await lockedRound(work, trajectoryId)) ?? (await beginRound(work, trajectoryId));
    if (!round) return ok(false);
    const readers = await stepReaders(work, trajectoryId, { after: round.after, atMost: atOnce });
    const still = await stillReading(work, readers);
    await enqueueBulkMail(work, await lettersTo(work, bindings, { trajectory, round, readers: still }));
    const last = readers.at(atOnce - 1);
    if (last) await moveRound(work, trajectoryId, last.place);
    else await endRound(work, trajectoryId);
    return ok(true);
  });
  return told.ok && told.value;
}

type Telling = Pick<Parameters<typeof stepsLetter>[2], "trajectory"> & {
  readonly round: StepRound;
  readonly readers: Awaited<ReturnType<typeof stillReading>>;
};

async function lettersTo(work: Work, bindings: FollowingBindings, { trajectory, round, readers }: Telling) {
  const write = await letterPen(work, bindings);
  const mails: Mail[] = [];
  for (const reader of readers) {
    const news = newsFor(reader, round.news);
    if (news.length > 0) mails.push(await write(stepsLetter(work, bindings, { trajectory, reader, news, round })));
  }
  return mails;
}
