import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Reply, Share } from "./domain/sharing.ts";
import type { ChooseTables } from "./tables.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

function selectShares(work: Work) {
  return db(work)
    .selectFrom("choose_share")
    .select(["id", "guide_id", "part", "question", "shows_others", "shows_advice", "made_at", "made_by", "revoked_at"])
    .select(sql<string>`closes_on::text`.as("closes_on"));
}

type ShareRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectShares>["executeTakeFirst"]>>>;

function shareOf(row: ShareRow): Share {
  return {
    id: row.id,
    guideId: row.guide_id,
    part: row.part,
    question: row.question,
    closesOn: row.closes_on,
    showsOthers: row.shows_others,
    showsAdvice: row.shows_advice,
    madeAt: row.made_at,
    madeBy: row.made_by,
    revokedAt: row.revoked_at ?? undefined,
  };
}

/** The links of a guide, the last made first. */
export async function sharesOf(work: Work, guideId: string): Promise<readonly Share[]> {
  const rows = await selectShares(work)
    .where("guide_id", "=", guideId)
    .orderBy("made_at", "desc")
    .orderBy("id", "desc")
    .limit(100)
    .execute();
  return rows.map(shareOf);
}

export async function shareByToken(work: Work, hash: string): Promise<Share | undefined> {
  const row = await selectShares(work).where("token_hash", "=", hash).executeTakeFirst();
  return row && shareOf(row);
}

export async function shareById(work: Work, id: string): Promise<Share | undefined> {
  if (!isId(id)) return undefined;
  const row = await selectShares(work).where("id", "=", id).executeTakeFirst();
  return row && shareOf(row);
}

function selectReplies(work: Work) {
  return db(work)
    .selectFrom("choose_reply")
    .select(["id", "share_id", "guide_id", "name", "role", "said", "changed_at", "sent_at"]);
}

type ReplyRow = NonNullable<Awaited<ReturnType<ReturnType<typeof selectReplies>["executeTakeFirst"]>>>;

function replyOf(row: ReplyRow): Reply {
  return {
    id: row.id,
    shareId: row.share_id,
    guideId: row.guide_id,
    name: row.name,
    role: row.role,
    said: row.said,
    changedAt: row.changed_at,
    sentAt: row.sent_at ?? undefined,
  };
}

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

/** Nobody changes it until this transaction ends. */
export async function lockedReply(work: Work, id: string): Promise<Reply | undefined> {
  const row = await selectReplies(work).where("id", "=", id).forUpdate().executeTakeFirst();
  return row && replyOf(row);
}

/** All replies to a guide, also those that were not sent yet; first who began first. */
export async function repliesTo(work: Work, guideId: string): Promise<readonly Reply[]> {
  const rows = await selectReplies(work)
    .where("guide_id", "=", guideId)
    .orderBy("begun_at")
    .orderBy("id")
    .limit(500)
    .execute();
  return rows.map(replyOf);
}

/** How many began by this link. The link is locked meanwhile, so that two who begin at once are counted one after the other. */
export async function countReplies(work: Work, shareId: string): Promise<number> {
  await db(work).selectFrom("choose_share").select("id").where("id", "=", shareId).forUpdate().execute();
  const { count } = await db(work)
    .selectFrom("choose_reply")
    .select((count) => count.fn.countAll<string>().as("count"))
    .where("share_id", "=", shareId)
    .executeTakeFirstOrThrow();
  return Number(count);
}
