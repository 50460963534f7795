import { sql } from "kysely";
import { newId, tokenHash } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { dayOf } from "../../../trajectories/room.ts";
import type { Pace } from "../domain.ts";
import { toldDays } from "../domain.ts";
import type { Subscription } from "./domain.ts";
import { deviceToken } from "./domain.ts";
import { subjectsOfDevice } from "./reader.ts";
import type { PushTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<PushTables>();
}

/** From now on messages on devices are offered. */
export async function beginOffer(work: Work): Promise<void> {
  await db(work)
    .insertInto("engage_push_offer")
    .values({ tenant_id: work.tenantId, is_on: true, since: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** They are not any more, and every device is forgotten. */
export async function endOffer(work: Work): Promise<void> {
  await db(work).deleteFrom("engage_push_offer").execute();
  await db(work).deleteFrom("engage_device").execute();
}

export type NewDevice = Subscription & { readonly lang: string; readonly pace: Pace; readonly senderKey: string };

/** A device that is known keeps what it follows; what was chosen last counts. Held until the end of this work. */
export async function putDevice(work: Work, device: NewDevice): Promise<string> {
  const { endpoint, p256dh, auth, lang, pace, senderKey: sender_key } = device;
  const { id } = await db(work)
    .insertInto("engage_device")
    .values({
      ...{ tenant_id: work.tenantId, device_id: newId(work.now.getTime()), token_hash: tokenHash(deviceToken(device)) },
      ...{ endpoint, p256dh, auth, sender_key, lang, pace, since: work.now, looked_on: dayOf(work.now) },
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "token_hash"]).doUpdateSet({ p256dh, sender_key, lang, pace }),
    )
    .returning("device_id as id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function followOnDevice(work: Work, deviceId: string, subject: string): Promise<void> {
  await db(work)
    .insertInto("engage_device_follow")
    .values({ tenant_id: work.tenantId, device_id: deviceId, subject, since: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function setDevicePace(work: Work, deviceId: string, pace: Pace): Promise<void> {
  await db(work).updateTable("engage_device").set({ pace }).where("device_id", "=", deviceId).execute();
}

/** From now on a device knows this news. */
export async function markDeviceTold(work: Work, deviceId: string, news: readonly string[]): Promise<void> {
  if (news.length === 0) return;
  await db(work)
    .insertInto("engage_device_told")
    .values(news.map((one) => ({ tenant_id: work.tenantId, device_id: deviceId, news: one, told_at: work.now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

export async function deleteOldDeviceTold(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - toldDays * 86_400_000);
  await db(work).deleteFrom("engage_device_told").where("told_at", "<", before).execute();
}

/** Stops one; gives how many are left, undefined when it was not followed. A device that follows nothing is forgotten. */
export async function stopOnDevice(work: Work, deviceId: string, subject: string): Promise<number | undefined> {
  // So that two that stop at once do not each see the other's still there.
  await db(work)
    .selectFrom("engage_device")
    .select("device_id")
    .where("device_id", "=", deviceId)
    .forUpdate()
    .execute();
  const stopped = await db(work)
    .deleteFrom("engage_device_follow")
    .where("device_id", "=", deviceId)
    .where("subject", "=", subject)
    .executeTakeFirst();
  if (stopped.numDeletedRows === 0n) return undefined;
  const left = await subjectsOfDevice(work, deviceId);
  if (left.length === 0) await deleteDevice(work, deviceId);
  // What waits may tell of what was just stopped.
  else await dropWaiting(work, deviceId);
  return left.length;
}

/** With everything about it, also a message that waits. */
export async function deleteDevice(work: Work, deviceId: string): Promise<void> {
  await db(work).deleteFrom("engage_device").where("device_id", "=", deviceId).execute();
}

async function dropWaiting(work: Work, deviceId: string): Promise<void> {
  await db(work)
    .updateTable("engage_device")
    .set({ waiting: null, try_at: null })
    .where("device_id", "=", deviceId)
    .execute();
}

/** No device follows this any more. */
export async function stopOnAllDevices(work: Work, subject: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    select device_id as id from engage_device_follow where subject = ${subject} order by device_id`.execute(work.db);
  for (const { id } of rows) await stopOnDevice(work, id, subject);
}
