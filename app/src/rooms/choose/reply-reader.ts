import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { ErasedReply, Reply } from "./domain/sharing.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

function selectReplies(work: Work) {
  return db(work)
    .selectFrom("choose_reply")
    .select(["id", "share_id", "guide_id", "person_id", "name", "role", "said", "changed_at", "sent_at", "erased_at"]);
}

type ReplyRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectReplies>["executeTakeFirst"]>>>;

function replyOf(row: ReplyRow): Reply {
  return {
    id: row.id,
    shareId: row.share_id,
    guideId: row.guide_id,
    isTyped: row.person_id === null,
    name: row.name,
    role: row.role,
    said: row.said,
    changedAt: row.changed_at,
    sentAt: row.sent_at ?? undefined,
    erasedAt: row.erased_at ?? undefined,
  };
}

/** Of whoever has no account, also after it was erased: they are told so. */
export async function replyByToken(work: Work, hash: string): Promise<Reply | undefined> {
  const row = await selectReplies(work).where("token_hash", "=", hash).executeTakeFirst();
  return row && replyOf(row);
}

/** What this person, who is signed in, answers by this link. */
export async function replyOfPerson(work: Work, shareId: string, personId: string): Promise<Reply | undefined> {
  const row = await selectReplies(work)
    .where("share_id", "=", shareId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row && replyOf(row);
}

/** Nobody changes it until this transaction ends; one that was erased is not there. */
export async function lockedReply(work: Work, id: string): Promise<Reply | undefined> {
  const row = await selectReplies(work)
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .forUpdate()
    .executeTakeFirst();
  return row && replyOf(row);
}

/** What is asked of many: the first who began, and how many there are besides. */
export type FirstReplies = { readonly replies: readonly Reply[]; readonly more: number };

/** As many as one page lays side by side. */
export const repliesAtMost = 500;

/** All replies to a guide, those that were sent first; first who began first. */
export async function repliesTo(work: Work, guideId: string): Promise<FirstReplies> {
  return firstOf(await firstReplies(work).where("guide_id", "=", guideId).execute());
}

/** Those to a guide that were sent. */
export async function sentRepliesTo(work: Work, guideId: string): Promise<FirstReplies> {
  return firstOf(await firstReplies(work).where("guide_id", "=", guideId).where("sent_at", "is not", null).execute());
}

/** Those that were sent by one link; `shareLimits` keeps them few. */
export async function sentRepliesBy(work: Work, shareId: string): Promise<readonly Reply[]> {
  const found = firstReplies(work).where("share_id", "=", shareId).where("sent_at", "is not", null);
  return firstOf(await found.execute()).replies;
}

function firstReplies(work: Work) {
  return selectReplies(work)
    .select(sql<string>`count(*) over ()`.as("all"))
    .where("erased_at", "is", null)
    .orderBy(sql`sent_at is null`)
    .orderBy("begun_at")
    .orderBy("id")
    .limit(repliesAtMost);
}

function firstOf(rows: readonly (ReplyRow & { readonly all: string })[]): FirstReplies {
  return { replies: rows.map(replyOf), more: Number(rows[0]?.all ?? 0) - rows.length };
}

/**
 * How many sent their answers by this link, or began today. The link is locked meanwhile, so that two who begin at once are
 * counted one after the other.
 */
export async function countReplies(work: Work, shareId: string): Promise<number> {
  const dayAgo = new Date(work.now.getTime() - 86_400_000);
  await db(work).selectFrom("choose_share").select("id").where("id", "=", shareId).forUpdate().execute();
  const { count } = await db(work)
    .selectFrom("choose_reply")
    .select((count) => count.fn.countAll<string>().as("count"))
    .where("share_id", "=", shareId)
    .where((is) =>
      is.or([is("begun_at", ">", dayAgo), is.and([is("sent_at", "is not", null), is("erased_at", "is", null)])]),
    )
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** When answers to a guide were withdrawn or erased, and by which adviser; the last first. */
export async function erasedReplies(work: Work, guideId: string): Promise<readonly ErasedReply[]> {
  const rows = await db(work)
    .selectFrom("choose_reply")
    .select(["id", "erased_by"])
    .select(sql<Date>`erased_at`.as("erased_at"))
    .where("guide_id", "=", guideId)
    .where("erased_at", "is not", null)
    .where("sent_at", "is not", null)
    .orderBy("erased_at", "desc")
    .orderBy("id")
    .limit(100)
    .execute();
  return rows.map((row) => ({ id: row.id, erasedAt: row.erased_at, erasedBy: row.erased_by ?? undefined }));
}
