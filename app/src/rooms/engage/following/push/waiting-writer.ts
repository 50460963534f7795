import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { Pace } from "../domain.ts";
import type { Message } from "./domain.ts";
import { failingDays } from "./domain.ts";
import type { Trying } from "./reader.ts";

/** It was looked today whether there was news for a device. A message of before that never left gives way. */
export async function markDeviceLooked(
  work: Work,
  { id, day, message }: { readonly id: string; readonly day: string; readonly message: Message | undefined },
): Promise<void> {
  if (message === undefined)
    await sql`update engage_device set looked_on = ${day}::date where device_id = ${id}::uuid`.execute(work.db);
  else
    await sql`update engage_device set looked_on = ${day}::date, waiting = ${JSON.stringify(message)}::jsonb,
      try_at = ${work.now}, tries = 0 where device_id = ${id}::uuid`.execute(work.db);
}

/**
 * Takes one message to try, of no service that is `silent`. From then on nobody else tries it: whoever dies half-way has sent it
 * or not, and it is not sent again.
 */
export async function claimMessage(work: Work, silent: readonly string[]): Promise<Trying | undefined> {
  const { rows } = await sql<Trying>`
    with next as (
      select tenant_id, device_id from engage_device
      where try_at <= ${work.now} and split_part(endpoint, '/', 3) <> all(${[...silent]}::text[])
      order by try_at, device_id limit 1 for update skip locked
    )
    update engage_device d set try_at = null, tries = d.tries + 1
    from next where d.tenant_id = next.tenant_id and d.device_id = next.device_id
    returning d.device_id as id, d.lang, d.pace, d.endpoint, d.p256dh, d.auth, d.tries,
      d.waiting->>'title' as title, d.waiting->>'body' as body, d.waiting->>'day' as day`.execute(work.db);
  return rows[0];
}

export async function markArrived(work: Work, { id, day }: Pick<Trying, "id" | "day">): Promise<void> {
  await sql`update engage_device set waiting = null, failing_since = null, is_reached = true
    where device_id = ${id}::uuid and waiting->>'day' = ${day}`.execute(work.db);
}

export async function tryAgain(work: Work, { id, day }: Pick<Trying, "id" | "day">, at: Date): Promise<void> {
  await sql`update engage_device set try_at = ${at}
    where device_id = ${id}::uuid and waiting->>'day' = ${day}`.execute(work.db);
}

/** It is not tried any more. */
export async function markMissed(work: Work, { id, day }: Pick<Trying, "id" | "day">): Promise<void> {
  await sql`update engage_device set waiting = null, try_at = null, failing_since = coalesce(failing_since, ${day}::date)
    where device_id = ${id}::uuid and waiting->>'day' = ${day}`.execute(work.db);
}

/** Yesterday's messages that still wait, by the day and the pace that they were for. */
export async function dropOldMessages(work: Work, today: string): Promise<readonly { day: string; pace: Pace }[]> {
  const { rows } = await sql<{ day: string; pace: Pace }>`
    with old as (
      select tenant_id, device_id, waiting->>'day' as day from engage_device
      where waiting->>'day' < ${today} for update skip locked
    )
    update engage_device d set waiting = null, try_at = null,
      -- What nobody tried says nothing of the device.
      failing_since = case when d.tries > 0 then coalesce(d.failing_since, old.day::date) else d.failing_since end
    from old where d.tenant_id = old.tenant_id and d.device_id = old.device_id
    returning old.day, d.pace`.execute(work.db);
  return rows;
}

/**
 * Devices that nothing gets to: for a month, for a day when nothing ever did (whoever invents addresses would have us knock at them),
 * or because their browser was asked for another key of ours.
 */
export async function forgetUnreached(work: Work, today: string, senderKey: string): Promise<void> {
  await sql`delete from engage_device
    where sender_key <> ${senderKey} or failing_since < ${today}::date - ${failingDays}::int
      or (failing_since < ${today}::date and not is_reached)`.execute(work.db);
}

/** Adds to what was sent on a day. */
export async function countDevice(
  work: Work,
  { day, pace }: { readonly day: string; readonly pace: Pace },
  outcome: "arrived" | "missed",
): Promise<void> {
  const [arrived, missed] = outcome === "arrived" ? [1, 0] : [0, 1];
  await sql`
    insert into engage_digest as d (tenant_id, sent_on, pace, mails, devices, devices_missed)
    values (${work.tenantId}::uuid, ${day}::date, ${pace}, 0, ${arrived}, ${missed})
    on conflict (tenant_id, sent_on, pace) do update set devices = d.devices + excluded.devices,
      devices_missed = d.devices_missed + excluded.devices_missed`.execute(work.db);
}
