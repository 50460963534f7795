import { sql } from "kysely";
import type { Mail } from "../define/mailer.ts";
import type { Work } from "../define/work.ts";
import type { KeptMail, MailTables } from "./mail-table.ts";
import { keptMail } from "./reader.ts";

// Longer than a mail may take, so that nobody else begins with it meanwhile.
const claimMs = 120_000;

/**
 * Puts a mail among the waiting; false when its key is there already, in whatever state. Titles stand in subjects, and
 * people paste them with tabs and line separators: a subject is one line.
 */
export async function putWaiting(work: Work, mail: Mail): Promise<boolean> {
  const { key, to, subject, text, html = null, lang, validUntil = null, stopHref = null, lane = "first" } = mail;
  const put = await work.db
    .$extendTables<MailTables>()
    .insertInto("platform_mail")
    .values({
      tenant_id: work.tenantId,
      key,
      recipient: to,
      subject: subject.replaceAll(/\s+/g, " ").trim(),
      body: text,
      html,
      lang,
      state: "waiting",
      created_at: work.now,
      valid_until: validUntil,
      stop_href: stopHref,
      lane,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return put.numInsertedOrUpdatedRows === 1n;
}

/** Takes a waiting mail for one try; undefined when it is not waiting, or somebody else is trying. */
export async function claim(work: Work, key: string): Promise<KeptMail | undefined> {
  const row = await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set({ attempts: sql`attempts + 1`, claimed_until: new Date(work.now.getTime() + claimMs) })
    .where("key", "=", key)
    .where("state", "=", "waiting")
    .where((where) => where.or([where("claimed_until", "is", null), where("claimed_until", "<", work.now)]))
    .returningAll()
    .executeTakeFirst();
  return row && keptMail(row);
}

type Sent = {
  /** The mailbox page shows it. */
  readonly keep: boolean;
  /** Of the token in the address that it comes back to. */
  readonly returnHash?: string | undefined;
};

/** What was sent is not ours to keep: recipient, subject and text go, unless the mailbox page shows them. */
export async function markSent(work: Work, key: string, { keep, returnHash }: Sent): Promise<void> {
  const at = { sent_at: work.now, claimed_until: null, last_error: null, return_hash: returnHash ?? null };
  const sent = { state: "sent", ...at } as const;
  await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set(keep ? sent : { ...sent, recipient: "", subject: "", body: "", html: null, stop_href: null })
    .where("key", "=", key)
    .execute();
}

// Mail servers give up after some days (RFC 5321 §4.5.4.1); what comes later is not about this any more.
const returnDays = 14;

/** A mail that was taken came back for good; gives its key the first time, and undefined for a token that is old or not ours. */
export async function markReturned(work: Work, returnHash: string, code: string): Promise<string | undefined> {
  const row = await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set({ returned: code })
    .where("return_hash", "=", returnHash)
    .where("returned", "is", null)
    .where("sent_at", ">", new Date(work.now.getTime() - returnDays * 86_400_000))
    .returning("key")
    .executeTakeFirst();
  return row?.key;
}

/** A try that failed, with the code that a person may see: it waits for the next, or after the last has failed for good. */
export async function markTried(work: Work, key: string, tried: { code: string; final: boolean }): Promise<void> {
  await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set({ state: tried.final ? "failed" : "waiting", last_error: tried.code, claimed_until: null, tried_at: work.now })
    .where("key", "=", key)
    .execute();
}

/** Gives a failed or waiting mail all its tries again; false when there is none with this key, or its text is gone. */
export async function putBack(work: Work, key: string): Promise<boolean> {
  const put = await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set({ state: "waiting", attempts: 0 })
    .where("key", "=", key)
    .where("state", "in", ["failed", "waiting"])
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return put.numUpdatedRows > 0n;
}

// Long enough to set a mail server right after a weekend, and to try again.
const unsentDays = 7;

/**
 * Empties mail that was not sent: when nobody can do anything with it any more, or a week after the last try. To whom,
 * when, about what and why it failed stay visible. What somebody is sending now waits for the next time.
 */
export async function eraseUnsent(work: Work): Promise<void> {
  const triedBefore = new Date(work.now.getTime() - unsentDays * 86_400_000);
  await work.db
    .$extendTables<MailTables>()
    .updateTable("platform_mail")
    .set({ state: "failed", body: "", html: null, stop_href: null, erased_at: work.now, claimed_until: null })
    .where("state", "in", ["failed", "waiting"])
    .where("erased_at", "is", null)
    .where((where) => where.or([where("claimed_until", "is", null), where("claimed_until", "<", work.now)]))
    .where((where) =>
      where.or([
        where("valid_until", "<=", work.now),
        where(sql<Date>`coalesce(tried_at, created_at)`, "<", triedBefore),
      ]),
    )
    .execute();
}

/** As `dropUnsent`, of every key that begins like one of these. */
export async function dropUnsentUnder(work: Work, ...beginnings: readonly string[]): Promise<void> {
  await work.db
    .$extendTables<MailTables>()
    .deleteFrom("platform_mail")
    .where("state", "in", ["failed", "waiting"])
    .where(sql<boolean>`exists (select from unnest(${[...beginnings]}::text[]) one where starts_with(key, one))`)
    .execute();
}

/** A mail that did not leave, whoever has its key does not want any more: not even its address stays. */
export async function dropUnsent(work: Work, key: string): Promise<void> {
  await work.db
    .$extendTables<MailTables>()
    .deleteFrom("platform_mail")
    .where("key", "=", key)
    .where("state", "in", ["failed", "waiting"])
    .execute();
}

/**
 * As `dropUnsent`, of these mails; gives the keys of those that went. One that failed goes as well: a person could send it again.
 */
export async function dropUnsentOf(work: Work, keys: readonly string[]): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const rows = await work.db
    .$extendTables<MailTables>()
    .deleteFrom("platform_mail")
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .where("state", "in", ["failed", "waiting"])
    .returning("key")
    .execute();
  return rows.map((row) => row.key);
}
