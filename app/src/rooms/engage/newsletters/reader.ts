import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { waitingOf } from "../../../platform/mail/reader.ts";
import type { RefusedCount } from "../following/refused-count.ts";
import type { Follower } from "../following/domain.ts";
import { everything } from "../following/domain.ts";
import type { Newsletter, NewsletterStep } from "./domain.ts";
import { newsletterKey, planTime } from "./domain.ts";
import type { NewsletterTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<NewsletterTables>();
}

function select(work: Work) {
  return db(work)
    .selectFrom("engage_newsletter")
    .select(["newsletter_id", "trajectory_id", "subject", "body", "sender", "state", "version", "made_at", "sent_at"])
    .select(["mails", "refused", "off_at", "off_reason", sql<string | null>`send_on::text`.as("send_on")]);
}

type Row = Awaited<ReturnType<ReturnType<typeof select>["executeTakeFirstOrThrow"]>>;

function newsletterOf(row: Row): Newsletter {
  return {
    ...{ id: row.newsletter_id, trajectoryId: row.trajectory_id ?? undefined, state: row.state, version: row.version },
    ...{ subject: row.subject, body: row.body, sender: row.sender, madeAt: row.made_at },
    off: row.off_at && row.off_reason !== null ? { at: row.off_at, reason: row.off_reason } : undefined,
    ...{ sendOn: row.send_on ?? undefined, sentAt: row.sent_at ?? undefined, mails: row.mails, refused: row.refused },
  };
}

/** One, whatever became of it; locked for who will change it. */
export async function newsletterById(work: Work, id: string, locked = false): Promise<Newsletter | undefined> {
  if (!isId(id)) return undefined;
  const found = select(work).where("newsletter_id", "=", id);
  const row = await (locked ? found.forUpdate() : found).executeTakeFirst();
  return row && newsletterOf(row);
}

/** All of them, the newest first. */
export async function newsletters(work: Work, most: number): Promise<readonly Newsletter[]> {
  const rows = await select(work).orderBy("made_at", "desc").orderBy("newsletter_id").limit(most).execute();
  return rows.map(newsletterOf);
}

/** What was sent and not taken off the site, the newest first: about one trajectory, or all of them. Whether those are public is asked elsewhere. */
export async function sentNewsletters(
  work: Work,
  { trajectoryId, most }: { readonly trajectoryId?: string | undefined; readonly most: number },
): Promise<readonly Newsletter[]> {
  let found = select(work).where("state", "=", "sent").where("off_at", "is", null);
  if (trajectoryId !== undefined) found = found.where("trajectory_id", "=", trajectoryId);
  const rows = await found.orderBy("sent_at", "desc").orderBy("newsletter_id").limit(most).execute();
  return rows.map(newsletterOf);
}

/** What was sent to anybody, the newest first; also what was taken off the site since. */
export async function outNewsletters(work: Work, most: number): Promise<readonly Newsletter[]> {
  const rows = await select(work)
    .where((where) =>
      where.or([where("state", "=", "sent"), where.and([where("state", "=", "stopped"), where("mails", ">", 0)])]),
    )
    .orderBy((row) => row.fn.coalesce("sent_at", "off_at"), "desc")
    .orderBy("newsletter_id")
    .limit(most)
    .execute();
  return rows.map(newsletterOf);
}

/** Who did what with it, in that order. */
export async function stepsOf(work: Work, id: string): Promise<readonly NewsletterStep[]> {
  const rows = await db(work)
    .selectFrom("engage_newsletter_step")
    .select(["what", "by_name as by", "at", "people"])
    .where("newsletter_id", "=", id)
    .orderBy("step_id")
    .execute();
  return rows.map((row) => ({ ...row, people: row.people ?? undefined }));
}

/** How many of its mails did not leave yet. */
export async function waitingMails(work: Work, id: string): Promise<number> {
  const rows = await db(work)
    .selectFrom("engage_newsletter_mail")
    .select("follower_id")
    .where("newsletter_id", "=", id)
    .execute();
  return waitingOf(
    work,
    rows.map((row) => newsletterKey(id, row.follower_id)),
  );
}

/** Those that have to go now: confirmed, or planned for a moment that has come. */
export async function dueNewsletters(work: Work, timeZone: string): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_newsletter")
    .select("newsletter_id")
    .where((where) =>
      where.or([
        where("state", "=", "sending"),
        where.and([
          where("state", "=", "planned"),
          sql<boolean>`(send_on + ${planTime}::time) at time zone ${timeZone} <= ${work.now}`,
        ]),
      ]),
    )
    .orderBy("made_at")
    .execute();
  return rows.map((row) => row.newsletter_id);
}

/** Whoever follows the trajectory or everything; of a newsletter to all, whoever follows everything. Each once. */
function following(trajectoryId: string | undefined) {
  const subjects = trajectoryId === undefined ? [everything] : [everything, trajectoryId];
  return sql<boolean>`exists (select from engage_follow o where o.tenant_id = f.tenant_id
    and o.follower_id = f.follower_id and o.subject = any(${subjects}))`;
}

/** How many people would get it now. */
export async function audienceOf(work: Work, trajectoryId: string | undefined): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many from engage_follower f where ${following(trajectoryId)}`.execute(work.db);
  return rows[0]?.many ?? 0;
}

/** The same for every trajectory and for everything, by what is followed; undefined: nobody. */
export async function audiences(work: Work): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ subject: string; many: number }>`
    select o.subject, count(*)::int as many from engage_follow o
    where o.subject = ${everything} or not exists (select from engage_follow a
      where a.tenant_id = o.tenant_id and a.follower_id = o.follower_id and a.subject = ${everything})
    group by o.subject`.execute(work.db);
  const own = new Map(rows.map(({ subject, many }) => [subject, many]));
  const ofEverything = own.get(everything) ?? 0;
  return new Map([...own].map(([subject, many]) => [subject, subject === everything ? many : many + ofEverything]));
}

export type Recipient = Follower & RefusedCount & { readonly isNew: boolean };

/** Some of those who do not have it yet, locked. */
export async function lockedRecipients(work: Work, { id, trajectoryId }: Newsletter, most: number) {
  // First locked, then asked what they follow: who stopped while this waited for them gets none.
  const locked = await sql<{ id: string }>`
    select follower_id as id from engage_follower f
    where ${following(trajectoryId)} and not exists (select from engage_newsletter_mail m
      where m.tenant_id = f.tenant_id and m.follower_id = f.follower_id and m.newsletter_id = ${id}::uuid)
    order by follower_id limit ${most} for update`.execute(work.db);
  const ids = locked.rows.map((row) => row.id);
  const found = await sql<Recipient>`
    select follower_id as id, email, lang, pace, refused, last_mail as "lastMail", new_to_newsletters as "isNew"
    from engage_follower f where follower_id = any(${ids}::uuid[]) and ${following(trajectoryId)} order by follower_id`.execute(
    work.db,
  );
  return { some: found.rows, more: ids.length > 0 };
}
