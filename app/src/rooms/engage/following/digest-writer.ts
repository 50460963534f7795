import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import { toldDays } from "./domain.ts";
import type { Pace, ToldNews } from "./domain.ts";
import type { FollowingTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<FollowingTables>();
}

/** From now on a follower knows this news. */
export async function markTold(work: Work, followerId: string, news: readonly string[]): Promise<void> {
  if (news.length === 0) return;
  await db(work)
    .insertInto("engage_told")
    .values(news.map((one) => ({ tenant_id: work.tenantId, follower_id: followerId, news: one, told_at: work.now })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

type Looked = {
  readonly id: string;
  readonly day: string;
  /** The key of what they got. */
  readonly mail: string | undefined;
  readonly refused: number;
};

/** It was looked today whether there was news for them. */
export async function markLooked(work: Work, { id, day, mail, refused }: Looked): Promise<void> {
  await db(work)
    .updateTable("engage_follower")
    .set({ looked_on: day, refused, ...(mail === undefined ? {} : { last_mail: mail }) })
    .where("follower_id", "=", id)
    .execute();
}

/** The key of what they got last, with how many before it were refused in a row. */
export async function setLastMail(work: Work, { id, mail, refused }: Omit<Looked, "day">): Promise<void> {
  const columns = { refused, last_mail: mail ?? null };
  await db(work).updateTable("engage_follower").set(columns).where("follower_id", "=", id).execute();
}

/** The mail with this key was refused; so many in a row when it counts. */
export async function setRefused(
  work: Work,
  id: string,
  { key, refused }: { readonly key: string; readonly refused?: number },
): Promise<void> {
  const columns = { last_refused: key, ...(refused !== undefined && { refused, refused_at: work.now }) };
  await db(work).updateTable("engage_follower").set(columns).where("follower_id", "=", id).execute();
}

/** One more of the mails of a day was refused. */
export async function addRefused(work: Work, { day, pace }: Sending): Promise<void> {
  await sql`update engage_digest set refused = refused + 1 where sent_on = ${day}::date and pace = ${pace}`.execute(
    work.db,
  );
}

type Sending = { readonly day: string; readonly pace: Pace };
type Sent = { readonly mails: number; readonly news: readonly ToldNews[]; readonly stopped: number };

/** Adds to what was sent on a day. */
export async function addSent(work: Work, { day, pace }: Sending, { mails, news, stopped }: Sent): Promise<void> {
  await sql`
    insert into engage_digest as d (tenant_id, sent_on, pace, mails, news, stopped)
    values (${work.tenantId}::uuid, ${day}::date, ${pace}, ${mails}, ${JSON.stringify(news)}::jsonb, ${stopped})
    on conflict (tenant_id, sent_on, pace) do update set mails = d.mails + excluded.mails,
      stopped = d.stopped + excluded.stopped,
      news = (select coalesce(jsonb_agg(distinct one), '[]') from jsonb_array_elements(d.news || excluded.news) one)
  `.execute(work.db);
}

/** News that is so old that nobody would be told it again. */
export async function deleteOldTold(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - toldDays * 86_400_000);
  await db(work).deleteFrom("engage_told").where("told_at", "<", before).execute();
}
