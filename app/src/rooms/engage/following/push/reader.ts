import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { Pace } from "../domain.ts";
import { mondayOf } from "../domain.ts";
import type { Subscription } from "./domain.ts";
import type { PushTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<PushTables>();
}

/** Whether this municipality offers messages on devices. */
export async function offersPush(work: Work): Promise<boolean> {
  return (await db(work).selectFrom("engage_push_offer").select("is_on").executeTakeFirst()) !== undefined;
}

/** The same, for who begins: the offer cannot end before their work did. */
export async function holdsOffer(work: Work): Promise<boolean> {
  return (await db(work).selectFrom("engage_push_offer").select("is_on").forShare().executeTakeFirst()) !== undefined;
}

/** How many devices never got a message. */
export async function unreachedDevices(work: Work): Promise<number> {
  const { many } = await db(work)
    .selectFrom("engage_device")
    .select((eb) => eb.fn.countAll<string>().as("many"))
    .where("is_reached", "=", false)
    .executeTakeFirstOrThrow();
  return Number(many);
}

export type Device = { readonly id: string; readonly lang: string; readonly pace: Pace };

export function deviceByToken(work: Work, tokenHash: string): Promise<Device | undefined> {
  return db(work)
    .selectFrom("engage_device")
    .select(["device_id as id", "lang", "pace"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

/** What a device follows, in the order in which it began. */
export async function subjectsOfDevice(work: Work, deviceId: string): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_device_follow")
    .select("subject")
    .where("device_id", "=", deviceId)
    .orderBy("since")
    .orderBy("subject")
    .execute();
  return rows.map((row) => row.subject);
}

/** How many devices there are, and how many follow what. */
export async function deviceCounts(work: Work): Promise<{ total: number; bySubject: ReadonlyMap<string, number> }> {
  const rows = await db(work)
    .selectFrom("engage_device_follow")
    .select((eb) => ["subject", eb.fn.countAll<string>().as("many")])
    .groupBy("subject")
    .execute();
  const { total } = await db(work)
    .selectFrom("engage_device")
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  return { total: Number(total), bySubject: new Map(rows.map((row) => [row.subject, Number(row.many)])) };
}

export type DueDevice = Device & { readonly subjects: readonly string[]; readonly told: readonly string[] };

/** As `lockedDue` for who gets mail: some that were not looked at yet, today or this week. */
export async function lockedDueDevices(work: Work, today: string, most: number): Promise<readonly DueDevice[]> {
  const found = await sql<DueDevice>`
    with due as (
      select * from engage_device where ${isDue(today)} order by device_id limit ${most} for update skip locked
    )
    select device_id as id, lang, pace,
      array(select subject from engage_device_follow f where f.tenant_id = due.tenant_id and f.device_id = due.device_id) as subjects,
      array(select news from engage_device_told n where n.tenant_id = due.tenant_id and n.device_id = due.device_id) as told
    from due order by device_id`.execute(work.db);
  return found.rows;
}

export async function isAnyDue(work: Work, today: string): Promise<boolean> {
  const { rows } = await sql`select 1 from engage_device where ${isDue(today)} limit 1`.execute(work.db);
  return rows.length > 0;
}

function isDue(today: string) {
  return sql`coalesce(looked_on, '-infinity') < case pace when 'daily' then ${today}::date else ${mondayOf(today)}::date end`;
}

/** A device with the message that is tried now. */
export type Trying = Device &
  Subscription & { readonly title: string; readonly body: string; readonly day: string; readonly tries: number };
