import { z } from "zod";
import { ok } from "../../../../../kernel/result.ts";
import type { JobContext } from "../../../../../platform/define/job.ts";
import { job } from "../../../../../platform/define/job.ts";
import type { Work } from "../../../../../platform/define/work.ts";
import { translator } from "../../../../../platform/i18n/translator.ts";
import { municipalityOf, ownWordsIn } from "../../../../tenancy/room.ts";
import { dayOf } from "../../../../trajectories/room.ts";
import { addSent } from "../../digest-writer.ts";
import type { Pace } from "../../domain.ts";
import { paces } from "../../domain.ts";
import { mailableNews, newsAbout } from "../../mailable-news.ts";
import type { News } from "../../news.ts";
import type { PushBindings } from "../bindings.ts";
import { nextTry, senderKeys, triesAtMost, waitsThere } from "../domain.ts";
import { messageOf, payloadOf } from "../message.ts";
import type { PushOutcome, PushService } from "../push-service.ts";
import type { Silence } from "../silence.ts";
import { silence } from "../silence.ts";
import type { DueDevice, Trying } from "../reader.ts";
import { isAnyDue, lockedDueDevices, offersPush } from "../reader.ts";
import {
  claimMessage,
  countDevice,
  dropOldMessages,
  forgetUnreached,
  markArrived,
  markDeviceLooked,
  markMissed,
  tryAgain,
} from "../waiting-writer.ts";
import { webPushService } from "../web-push.ts";
import { deleteOldDeviceTold, deleteDevice, markDeviceTold } from "../writer.ts";

// Each waits for an answer most of its time.
const lanes = 5;

/**
 * During the day: one short message to each device for which there is news that it was not told, daily or once a week. What a
 * device is told and the message that waits are written in one transaction; each is claimed before it is sent. Run twice or killed
 * half-way it sends nothing twice; what was on its way just then may be lost, and stands on the page of the device.
 */
export function sendPushesJob(bindings: PushBindings, atOnce = 100) {
  const service = webPushService(bindings);
  return job({
    name: "engage.send_pushes",
    input: z.object({}),
    retryLimit: 2,
    async run(context) {
      const news = await begun(context, bindings);
      if (!news) return;
      while ((await prepareSome(context, bindings, news, atOnce)) > 0);
      const silent = silence();
      await Promise.all(Array.from({ length: lanes }, () => sendAll(context, service, silent)));
    },
  });
}

/** Clears what is over; gives what may be told, nothing when nobody is due, undefined where it is not offered. */
async function begun(context: JobContext, bindings: PushBindings): Promise<readonly News[] | undefined> {
  const found = await context.inTenant(async (work) => {
    if (!(await offersPush(work))) return ok(undefined);
    const today = dayOf(work.now);
    for (const missed of await dropOldMessages(work, today)) await countDevice(work, missed, "missed");
    await forgetUnreached(work, today, senderKeys(bindings.tokenOf).publicKey);
    await deleteOldDeviceTold(work);
    return ok((await isAnyDue(work, today)) ? await mailableNews(work, bindings) : []);
  });
  return found.ok ? found.value : undefined;
}

/** How many were looked at. */
async function prepareSome(
  context: JobContext,
  bindings: PushBindings,
  news: readonly News[],
  atOnce: number,
): Promise<number> {
  const looked = await context.inTenant(async (work) => {
    const due = await lockedDueDevices(work, dayOf(work.now), atOnce);
    const municipality = (await municipalityOf(work))?.name ?? "";
    const told: Told[] = [];
    for (const [lang, devices] of Map.groupBy(due, (one) => one.lang)) {
      const words = bindings.words();
      const t = translator(words, lang, await ownWordsIn(work, words, lang));
      for (const device of devices)
        told.push({ pace: device.pace, fresh: await prepareOne(work, device, news, { t, municipality }) });
    }
    await noteTold(work, told);
    return ok(due.length);
  });
  return looked.ok ? looked.value : 0;
}

type Told = { readonly pace: Pace; readonly fresh: readonly News[] };

/** Gives what a device is told. */
async function prepareOne(
  work: Work,
  device: DueDevice,
  news: readonly News[],
  words: Parameters<typeof messageOf>[0],
): Promise<readonly News[]> {
  const day = dayOf(work.now);
  const fresh = newsAbout(news, device.subjects).filter(({ key }) => !device.told.includes(key));
  const message = fresh.length === 0 ? undefined : messageOf(words, device, fresh, day);
  await markDeviceLooked(work, { id: device.id, day, message });
  await markDeviceTold(
    work,
    device.id,
    fresh.map(({ key }) => key),
  );
  return fresh;
}

/** In one order, so that two that do this at once do not wait for each other. */
async function noteTold(work: Work, told: readonly Told[]): Promise<void> {
  const day = dayOf(work.now);
  for (const pace of paces) {
    const fresh = new Set(told.filter((one) => one.pace === pace).flatMap((one) => one.fresh));
    const news = [...fresh].map(({ trajectory, kind }) => ({ trajectoryId: trajectory.id, kind }));
    if (news.length > 0) await addSent(work, { day, pace }, { mails: 0, news, stopped: 0 });
  }
}

/** One after the other, until nothing is left. A service that is away is left alone until the next time. */
async function sendAll(context: JobContext, service: PushService, silent: Silence): Promise<void> {
  for (;;) {
    const claimed = await context.inTenant(async (work) => ok(await claimMessage(work, silent.hosts())));
    if (!claimed.ok || !claimed.value) return;
    const one = claimed.value;
    const outcome = await service.send({ to: one, payload: payloadOf(one), waitsSeconds: waitsThere[one.pace] });
    silent.heard(one.endpoint, outcome);
    await context.inTenant(async (work) => ok(await note(work, one, outcome)));
  }
}

async function note(work: Work, one: Trying, outcome: PushOutcome): Promise<void> {
  if (outcome.kind === "gone") return deleteDevice(work, one.id);
  if (outcome.kind === "arrived") {
    await markArrived(work, one);
    return countDevice(work, one, "arrived");
  }
  if (outcome.kind === "later" && one.tries < triesAtMost)
    return tryAgain(work, one, nextTry(one.tries, work.now, outcome.waitSeconds));
  await markMissed(work, one);
  await countDevice(work, one, "missed");
}
