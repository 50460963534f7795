import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId, newToken, tokenHash } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Said } from "./domain/said.ts";
import type { Reply, Share } from "./domain/sharing.ts";
import type { StoredWeighing } from "./domain/weighing.ts";
import type { ChooseTables } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

type NewShare = Omit<Share, "id" | "madeAt" | "madeBy" | "revokedAt">;

/** The token of a new link: it is not kept, and cannot be found again. */
export async function insertShare(
  work: Work,
  made: NewShare,
): Promise<{ readonly id: string; readonly token: string }> {
  const [id, token] = [newId(), newToken()];
  await db(work)
    .insertInto("choose_share")
    .values({
      tenant_id: work.tenantId,
      id,
      guide_id: made.guideId,
      token_hash: tokenHash(token),
      part: made.part,
      question: made.question,
      closes_on: made.closesOn,
      shows_others: made.showsOthers,
      shows_advice: made.showsAdvice,
      made_at: work.now,
      made_by: writerName(work),
    })
    .execute();
  return { id, token };
}

/** False when it was revoked before, or is of another guide. */
export async function setRevoked(work: Work, guideId: string, shareId: string): Promise<boolean> {
  const answer = await db(work)
    .updateTable("choose_share")
    .set({ revoked_at: work.now, revoked_by: writerName(work) })
    .where("id", "=", shareId)
    .where("guide_id", "=", guideId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows === 1n;
}

type NewReply = Pick<Reply, "name" | "role"> & { readonly share: Share; readonly personId: string | undefined };

/** Who has no account gets a link of their own; who is signed in is known by that. Beginning twice is beginning once. */
export async function insertReply(
  work: Work,
  { share, personId, name, role }: NewReply,
): Promise<{ readonly id: string; readonly token: string | undefined }> {
  const id = newId();
  const token = personId === undefined ? newToken() : undefined;
  await db(work)
    .insertInto("choose_reply")
    .values({
      tenant_id: work.tenantId,
      id,
      share_id: share.id,
      guide_id: share.guideId,
      token_hash: token === undefined ? null : tokenHash(token),
      person_id: personId ?? null,
      name,
      role,
      begun_at: work.now,
      changed_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "share_id", "person_id"]).doNothing())
    .execute();
  return { id, token };
}

export async function updateReply(work: Work, id: string, said: Said): Promise<void> {
  await db(work)
    .updateTable("choose_reply")
    .set({ said: JSON.stringify(said), changed_at: work.now })
    .where("id", "=", id)
    .execute();
}

export async function setSent(work: Work, id: string): Promise<void> {
  await db(work)
    .updateTable("choose_reply")
    .set({ sent_at: work.now, changed_at: work.now })
    .where("id", "=", id)
    .execute();
}

/**
 * Takes everything out of a reply: name, role, account and answers, and what was computed with them. The row stays, because
 * answers that were taken over point at it. @param by an adviser; undefined is whoever answered
 */
export async function eraseReplyWords(
  work: Work,
  { id, guideId, sentAt }: Pick<Reply, "id" | "guideId" | "sentAt">,
  by: string | undefined,
): Promise<void> {
  await db(work)
    .updateTable("choose_reply")
    .set({ name: "", role: "", person_id: null, said: "{}", erased_at: work.now, erased_by: by ?? null })
    .where("id", "=", id)
    .execute();
  if (sentAt !== undefined) await db(work).deleteFrom("choose_weighing").where("guide_id", "=", guideId).execute();
}

export type Forgetting = {
  /** 2026-11-22. */
  readonly today: string;
  readonly tokenDays: number;
  readonly nameMonths: number;
};

/**
 * Takes away what has served. So many days after a link closed: its keys, and what was never sent. So many months after:
 * names and roles; what was answered stays, of nobody in particular.
 */
export async function forgetReplies(work: Work, { today, tokenDays, nameMonths }: Forgetting): Promise<void> {
  const closedLongAgo = sql<boolean>`${lastDay} < ${today}::date - ${tokenDays}::int`;
  const namesLongAgo = sql<boolean>`${lastDay} < ${today}::date - make_interval(months => ${nameMonths}::int)`;
  const closed = db(work).selectFrom("choose_share").select("id").where(closedLongAgo);
  const forgotten = db(work).selectFrom("choose_share").select("id").where(namesLongAgo);
  await db(work).deleteFrom("choose_reply").where("sent_at", "is", null).where("share_id", "in", closed).execute();
  await db(work).updateTable("choose_reply").set({ token_hash: null }).where("share_id", "in", closed).execute();
  await db(work).updateTable("choose_share").set({ token_hash: null }).where(closedLongAgo).execute();
  await db(work)
    .updateTable("choose_reply")
    .set({ name: "", role: "", person_id: null, forgotten_at: work.now })
    .where("share_id", "in", forgotten)
    .where("forgotten_at", "is", null)
    .execute();
}

/** The day on which a link closed, or will. */
const lastDay = sql`least(closes_on, (revoked_at at time zone 'Europe/Amsterdam')::date)`;

/** What was computed before goes: it is of earlier answers. */
export async function keepWeighing(
  work: Work,
  guideId: string,
  { guideVersion, catalogueHash, now, instead }: Omit<StoredWeighing, "computedAt">,
): Promise<void> {
  const kept = {
    guide_version: guideVersion,
    catalogue_hash: catalogueHash,
    weighed: JSON.stringify({ now, instead }),
    computed_at: work.now,
    computed_by: writerName(work),
  };
  await db(work)
    .insertInto("choose_weighing")
    .values({ tenant_id: work.tenantId, guide_id: guideId, ...kept })
    .onConflict((conflict) => conflict.columns(["tenant_id", "guide_id"]).doUpdateSet(kept))
    .execute();
}
