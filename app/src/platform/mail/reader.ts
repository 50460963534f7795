import type { Selectable } from "kysely";
import { sql } from "kysely";
import type { Work } from "../define/work.ts";
import type { KeptMail, MailState, MailTables } from "./mail-table.ts";

const shownAtMost = 200;

/** The mails of this municipality in one of these states, newest first. */
export async function mailsInState(work: Work, states: readonly MailState[]): Promise<readonly KeptMail[]> {
  const rows = await work.db
    .$extendTables<MailTables>()
    .selectFrom("platform_mail")
    .selectAll()
    .where("state", "in", states)
    .orderBy("created_at", "desc")
    .orderBy("key", "desc")
    .limit(shownAtMost)
    .execute();
  return rows.map(keptMail);
}

/** One mail in whatever state; what was sent may have lost its recipient and its words. */
export async function mailByKey(work: Work, key: string): Promise<KeptMail | undefined> {
  const row = await work.db
    .$extendTables<MailTables>()
    .selectFrom("platform_mail")
    .selectAll()
    .where("key", "=", key)
    .executeTakeFirst();
  return row && keptMail(row);
}

/** How many of these mails did not leave yet. */
export async function waitingOf(work: Work, keys: readonly string[]): Promise<number> {
  if (keys.length === 0) return 0;
  const { many } = await work.db
    .$extendTables<MailTables>()
    .selectFrom("platform_mail")
    .select(sql<number>`count(*)::int`.as("many"))
    .where(sql<boolean>`key = any(${[...keys]}::text[])`)
    .where("state", "=", "waiting")
    .executeTakeFirstOrThrow();
  return many;
}

export function keptMail(row: Selectable<MailTables["platform_mail"]>): KeptMail {
  return {
    key: row.key,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
    html: row.html,
    lang: row.lang,
    state: row.state,
    attempts: row.attempts,
    lastError: row.last_error,
    createdAt: row.created_at,
    validUntil: row.valid_until,
    erasedAt: row.erased_at,
    stopHref: row.stop_href,
    lane: row.lane,
    returned: row.returned,
  };
}

// After a try in vain a bulk mail waits so long for each try that it had.
const pauseMinutes = 15;

/** The bulk mails that may be tried now: the ones with the fewest tries first, so that one address holds up no other. */
export async function bulkToSend(work: Work, most: number): Promise<readonly KeptMail[]> {
  const rows = await work.db
    .$extendTables<MailTables>()
    .selectFrom("platform_mail")
    .selectAll()
    .where("state", "=", "waiting")
    .where("lane", "=", "bulk")
    .where(
      sql<boolean>`(tried_at is null or tried_at + attempts * interval '${sql.lit(pauseMinutes)} minutes' <= ${work.now})`,
    )
    .where((where) => where.or([where("claimed_until", "is", null), where("claimed_until", "<", work.now)]))
    .orderBy("attempts")
    .orderBy("created_at")
    .orderBy("key")
    .limit(most)
    .execute();
  return rows.map(keptMail);
}
