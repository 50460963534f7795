import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dropUnsent } from "../../../platform/mail/writer.ts";
import { everything } from "../following/domain.ts";
import type { FollowingTables } from "../following/tables.ts";
import type { Newsletter, NewsletterWords } from "./domain.ts";
import { newsletterKey } from "./domain.ts";
import type { NewsletterTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<NewsletterTables>();
}

type Written = NewsletterWords & { readonly trajectoryId: string | undefined };

function columns({
  subject,
  body,
  sender,
  trajectoryId = null,
}: Omit<Written, "trajectoryId"> & {
  readonly trajectoryId?: string | null | undefined;
}) {
  return { subject: JSON.stringify(subject), body: JSON.stringify(body), sender, trajectory_id: trajectoryId };
}

export async function insertNewsletter(work: Work, written: Written): Promise<string> {
  const id = newId(work.now.getTime());
  await db(work)
    .insertInto("engage_newsletter")
    .values({
      ...{ tenant_id: work.tenantId, newsletter_id: id, ...columns(written), state: "draft", version: 1 },
      made_at: work.now,
    })
    .execute();
  return id;
}

/** Other words, or other readers. */
export async function updateNewsletter(work: Work, { id, version }: Newsletter, written: Written): Promise<void> {
  const changed = { ...columns(written), version: version + 1 };
  await db(work).updateTable("engage_newsletter").set(changed).where("newsletter_id", "=", id).execute();
}

export async function deleteNewsletter(work: Work, id: string): Promise<void> {
  await db(work).deleteFrom("engage_newsletter").where("newsletter_id", "=", id).execute();
}

type Step = Partial<{
  confirmed_by: string | null;
  send_on: string | null;
  sent_at: Date;
  off_at: Date;
  off_reason: string;
}>;

export async function setState(work: Work, id: string, state: Newsletter["state"], step: Step = {}): Promise<void> {
  await db(work)
    .updateTable("engage_newsletter")
    .set({ state, ...step })
    .where("newsletter_id", "=", id)
    .execute();
}

/** From now on these have it. */
export async function markGot(work: Work, id: string, followerIds: readonly string[]): Promise<void> {
  await db(work)
    .insertInto("engage_newsletter_mail")
    .values(followerIds.map((one) => ({ tenant_id: work.tenantId, newsletter_id: id, follower_id: one })))
    .execute();
  await work.db
    .$extendTables<FollowingTables>()
    .updateTable("engage_follower")
    .set({ new_to_newsletters: false })
    .where("follower_id", "in", followerIds)
    .where("new_to_newsletters", "=", true)
    .execute();
  await db(work)
    .updateTable("engage_newsletter")
    .set((set) => ({ mails: set("mails", "+", followerIds.length) }))
    .where("newsletter_id", "=", id)
    .execute();
}

/** The mail to a follower was refused or came back: of one mail that counts once. */
export async function markRefused(work: Work, id: string, followerId: string): Promise<void> {
  const marked = await db(work)
    .updateTable("engage_newsletter_mail")
    .set({ refused_at: work.now })
    .where("newsletter_id", "=", id)
    .where("follower_id", "=", followerId)
    .where("refused_at", "is", null)
    .executeTakeFirst();
  if (marked.numUpdatedRows === 0n) return;
  await db(work)
    .updateTable("engage_newsletter")
    .set((set) => ({ refused: set("refused", "+", 1) }))
    .where("newsletter_id", "=", id)
    .execute();
}

// Mail that did not leave by then is empty (`platform/mail/writer.ts`).
const waitsDays = 8;

/** What somebody who stopped would still get: newsletters that wait for a mail server, about what they follow no more. */
export async function dropWaitingNewsletters(work: Work, followerId: string, left: readonly string[]): Promise<void> {
  if (left.includes(everything)) return;
  const rows = await db(work)
    .selectFrom("engage_newsletter_mail as m")
    .innerJoin("engage_newsletter as n", (join) =>
      join.onRef("n.tenant_id", "=", "m.tenant_id").onRef("n.newsletter_id", "=", "m.newsletter_id"),
    )
    .select(["n.newsletter_id", "n.trajectory_id"])
    .where("m.follower_id", "=", followerId)
    .where((where) =>
      where.or([
        where("n.sent_at", "is", null),
        where("n.sent_at", ">", new Date(work.now.getTime() - waitsDays * 86_400_000)),
      ]),
    )
    .execute();
  for (const { newsletter_id: id, trajectory_id: about } of rows)
    if (about === null || !left.includes(about)) await dropUnsent(work, newsletterKey(id, followerId));
}
