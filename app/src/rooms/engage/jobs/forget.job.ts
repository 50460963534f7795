import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { acceptsInput, activityPlace, dayOf, trajectoryById } from "../../trajectories/room.ts";
import { retentionOf } from "../../tenancy/room.ts";
import { trajectoriesWithContacts } from "../contact-reader.ts";
import { deleteContactsBefore, setDeleteAfter } from "../contact-writer.ts";
import { forgetCodes } from "../codes/writer.ts";
import { batchesWithCodes } from "../codes/reader.ts";
import { forgetLeftTests } from "./forget-tests.job.ts";
import { monthsLater } from "../domain.ts";
import { deleteOldDrafts } from "../draft-writer.ts";
import { activitiesWithKeptTurns, forgetKeptTurns } from "../mine/account/kept-turn-writer.ts";
import { forgetModerated } from "../moderation/moderation-writer.ts";
import { erasableContributions, trajectoriesWithWords } from "../forget-reader.ts";
import { thingOf } from "../following/followed-thing.ts";
import { subjectsFollowed } from "../following/reader.ts";
import { deleteFollowsOf, deleteOldRequests } from "../following/writer.ts";
import { forgetSupporters } from "../support/writer.ts";
import { trajectoriesWithQuestions } from "../questions/reader.ts";
import { deleteOldDeliveries } from "../webhooks/webhook-writer.ts";
import { eraseQuestionAddresses, eraseQuestions } from "../questions/writer.ts";
import { trajectoriesWithImports } from "../imports/reader.ts";
import { deleteUnaskedImports, forgetImports, stopOldImports } from "../imports/writer.ts";
import { activitiesSignedInFor, forgetSignedIn } from "../sign-in/writer.ts";
import { forgetRecipients } from "../newsletters/step-writer.ts";
import { deleteOldTaken } from "../uploads/taken/writer.ts";
import { deleteLostUploads } from "../uploads/upload-writer.ts";
import { updateContributions } from "../contribution-writer.ts";
import { erasedWords, separateParticipants } from "../forget-writer.ts";

/**
 * Deletes on time: drafts with their photos after a week, addresses that nobody confirmed after some days, other addresses and words so many months after the trajectory closed as the municipality
 * chose. Runs every night; a reopened trajectory counts from its next close.
 */
export function forgetJob(methods: readonly Method[]) {
  return job({
    name: "engage.forget",
    input: z.object({}),
    retryLimit: 3,
    async run(context) {
      await context.inTenant(async (work) => {
        await deleteOldDrafts(work);
        await deleteLostUploads(work);
        await deleteOldTaken(work);
        await deleteOldRequests(work);
        await deleteOldDeliveries(work);
        await deleteUnaskedImports(work);
        await stopOldImports(work);
        await forgetRecipients(work);
        await endFollowing(work);
        await forgetContacts(work, methods);
        await forgetLetters(work);
        await forgetTurns(work);
        await forgetWords(work, methods);
        await forgetImported(work);
        await forgetQuestions(work);
        await forgetLeftTests(work, methods);
        return ok(undefined);
      });
    },
  });
}

/** Nothing more is said about a trajectory that closed so long ago, or a theme that is gone: following it ends, and with the last one the address. */
async function endFollowing(work: Work): Promise<void> {
  const { contactDetailsMonths } = await retentionOf(work);
  for (const subject of await subjectsFollowed(work)) {
    const thing = await thingOf(work, subject);
    const isGone = thing === undefined;
    const trajectory = thing && "trajectory" in thing ? thing.trajectory : undefined;
    const lastDay = lastDayOf(trajectory, contactDetailsMonths);
    if (isGone || (lastDay !== undefined && lastDay < dayOf(work.now))) await deleteFollowsOf(work, subject);
  }
}

async function forgetContacts(work: Work, methods: readonly Method[]): Promise<void> {
  const { contactDetailsMonths } = await retentionOf(work);
  for (const trajectoryId of await trajectoriesWithContacts(work)) {
    await setDeleteAfter(work, trajectoryId, lastDayOf(await trajectoryById(work, trajectoryId), contactDetailsMonths));
  }
  await deleteContactsBefore(work, dayOf(work.now));
  for (const { contacts } of methods) {
    for (const trajectoryId of (await contacts?.trajectories(work)) ?? []) {
      const lastDay = lastDayOf(await trajectoryById(work, trajectoryId), contactDetailsMonths);
      if (lastDay !== undefined && lastDay < dayOf(work.now)) await contacts?.forget(work, trajectoryId);
    }
  }
}

async function forgetWords(work: Work, methods: readonly Method[]): Promise<void> {
  const { contributionsMonths } = await retentionOf(work);
  for (const trajectoryId of await trajectoriesWithWords(work)) {
    const lastDay = lastDayOf(await trajectoryById(work, trajectoryId), contributionsMonths);
    if (lastDay === undefined || lastDay >= dayOf(work.now)) continue;
    for (const method of methods) {
      const ids = await erasableContributions(work, trajectoryId, method.id);
      await method.erase(work, ids, { keepNumbers: true });
      await forgetModerated(work, ids);
      await forgetSupporters(work, ids);

      await updateContributions(work, ids, { ...erasedWords, erased_at: work.now });
    }
    await separateParticipants(work, trajectoryId);
  }
}

/** Also where nothing is left that anybody wrote, or nothing was ever taken over. */
async function forgetImported(work: Work): Promise<void> {
  const { contributionsMonths } = await retentionOf(work);
  for (const trajectoryId of await trajectoriesWithImports(work)) {
    const lastDay = lastDayOf(await trajectoryById(work, trajectoryId), contributionsMonths);
    if (lastDay !== undefined && lastDay < dayOf(work.now)) await forgetImports(work, trajectoryId);
  }
}

/** Of questions to the team only the times stay: how fast it answered is made of these. */
async function forgetQuestions(work: Work): Promise<void> {
  const { contactDetailsMonths, contributionsMonths } = await retentionOf(work);
  for (const trajectoryId of await trajectoriesWithQuestions(work)) {
    const trajectory = await trajectoryById(work, trajectoryId);
    const isOver = (months: number) => (lastDayOf(trajectory, months) ?? dayOf(work.now)) < dayOf(work.now);
    if (isOver(contactDetailsMonths)) await eraseQuestionAddresses(work, trajectoryId);
    if (isOver(contributionsMonths)) await eraseQuestions(work, trajectoryId);
  }
}

/** Whose letter had which code stands outside Brink: so long after the close nobody can ask any more who used theirs. */
async function forgetLetters(work: Work): Promise<void> {
  const { contactDetailsMonths } = await retentionOf(work);
  for (const { batchId, activityId } of await batchesWithCodes(work)) {
    const place = await activityPlace(work, activityId);
    const trajectory = place && (await trajectoryById(work, place.trajectory.id));
    const lastDay = lastDayOf(trajectory, contactDetailsMonths);
    // Without the activity there is nothing left to take part in.
    if (!trajectory || (lastDay !== undefined && lastDay < dayOf(work.now))) await forgetCodes(work, batchId);
  }
}

/** Who left their account, or signed in to send, took their turn as long as one can take part there; after that nothing has to be known again. */
async function forgetTurns(work: Work): Promise<void> {
  for (const activityId of await activitiesWithKeptTurns(work)) {
    const place = await activityPlace(work, activityId);
    if (!place || !acceptsInput(place.trajectory, place.activity, work.now)) await forgetKeptTurns(work, activityId);
  }
  for (const activityId of await activitiesSignedInFor(work)) {
    if (await isLongOver(work, activityId)) await forgetSignedIn(work, activityId);
  }
}

/** What was closed by mistake, or gets more days, is opened again: who signed in took their turn there as well. */
const reopenedWithinDays = 30;

async function isLongOver(work: Work, activityId: string): Promise<boolean> {
  const place = await activityPlace(work, activityId);
  if (!place) return true;
  if (acceptsInput(place.trajectory, place.activity, work.now)) return false;
  const { closedAt, notNowAt } = (await trajectoryById(work, place.trajectory.id)) ?? {};
  const ended = [place.activity.endsOn, closedAt && dayOf(closedAt), notNowAt && dayOf(notNowAt)];
  const [first] = ended.filter((day) => day !== undefined).sort();
  return first !== undefined && first < dayOf(new Date(work.now.getTime() - reopenedWithinDays * 86_400_000));
}

/** A trajectory that is open keeps what it needs to answer. */
function lastDayOf(trajectory: Trajectory | undefined, months: number): string | undefined {
  const closedAt = trajectory?.closedAt ?? trajectory?.notNowAt;
  return closedAt === undefined ? undefined : monthsLater(dayOf(closedAt), months);
}
