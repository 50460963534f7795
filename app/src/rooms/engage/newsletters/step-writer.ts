import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dropUnsentOf } from "../../../platform/mail/writer.ts";
import type { NewsletterStep } from "./domain.ts";
import { newsletterKey, ofNewsletterKey, recipientsKeptDays } from "./domain.ts";
import type { NewsletterTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<NewsletterTables>();
}

/** Writes down who did what, and to how many people. */
export async function addStep(work: Work, id: string, what: NewsletterStep["what"], people?: number): Promise<void> {
  await db(work)
    .insertInto("engage_newsletter_step")
    .values({
      ...{ tenant_id: work.tenantId, step_id: newId(work.now.getTime()), newsletter_id: id, what },
      ...{ by_name: nameUnder(work.actor).name, at: work.now, people: people ?? null },
    })
    .execute();
}

/** Its mails that wait or failed never leave; gives how many, who are counted among its people no more. One that is at a mail server now may arrive. */
export async function dropUnsentMails(work: Work, id: string): Promise<number> {
  // First who has it, then their mail: as whoever forgets a follower does, so that two cannot wait for each other.
  const rows = await db(work)
    .selectFrom("engage_newsletter_mail")
    .select("follower_id")
    .where("newsletter_id", "=", id)
    .orderBy("follower_id")
    .forUpdate()
    .execute();
  const dropped = await dropUnsentOf(
    work,
    rows.map((row) => newsletterKey(id, row.follower_id)),
  );
  const without = dropped.flatMap((key) => ofNewsletterKey(key)?.followerId ?? []);
  if (without.length === 0) return 0;
  await db(work)
    .deleteFrom("engage_newsletter_mail")
    .where("newsletter_id", "=", id)
    .where("follower_id", "in", without)
    .execute();
  await db(work)
    .updateTable("engage_newsletter")
    .set((set) => ({ mails: set("mails", "-", without.length) }))
    .where("newsletter_id", "=", id)
    .execute();
  return without.length;
}

/** Who got what went out so long ago that no mail of it can still wait or come back. How many it were stays. */
export async function forgetRecipients(work: Work): Promise<void> {
  const before = new Date(work.now.getTime() - recipientsKeptDays * 86_400_000);
  await db(work)
    .deleteFrom("engage_newsletter_mail")
    .where("newsletter_id", "in", (select) =>
      select
        .selectFrom("engage_newsletter")
        .select("newsletter_id")
        .where((where) => where(where.fn.coalesce("off_at", "sent_at"), "<", before)),
    )
    .execute();
}
