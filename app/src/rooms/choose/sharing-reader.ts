import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnswerChange } from "./domain/answer-change.ts";
import type { Reply, Share } from "./domain/sharing.ts";
import type { StoredWeighing } from "./domain/weighing.ts";
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
    .select(["id", "share_id", "guide_id", "person_id", "name", "role", "said", "changed_at", "sent_at"]);
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
    .where((is) => is.or([is("sent_at", "is not", null), is("begun_at", ">", dayAgo)]))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** What the answers of colleagues would do, as computed last. */
export async function weighingOf(work: Work, guideId: string): Promise<StoredWeighing | undefined> {
  const row = await db(work)
    .selectFrom("choose_weighing")
    .select(["guide_version", "catalogue_hash", "weighed", "computed_at"])
    .where("guide_id", "=", guideId)
    .executeTakeFirst();
  return (
    row && {
      ...row.weighed,
      ...{ guideVersion: row.guide_version, catalogueHash: row.catalogue_hash, computedAt: row.computed_at },
    }
  );
}

/** Which answer of the guide became which; the last change first. */
export async function answerChangesOf(work: Work, guideId: string): Promise<readonly AnswerChange[]> {
  const rows = await db(work)
    .selectFrom("choose_answer_change as c")
    .leftJoin("choose_reply as r", (on) => on.onRef("r.tenant_id", "=", "c.tenant_id").onRef("r.id", "=", "c.reply_id"))
    .select([
      "c.id",
      "c.answer_key",
      "c.before",
      "c.after",
      "c.changed_at",
      "c.changed_by",
      "c.reply_id",
      "r.person_id",
      "r.name",
      "r.role",
    ])
    .where("c.guide_id", "=", guideId)
    .orderBy("c.changed_at", "desc")
    .orderBy("c.id", "desc")
    .limit(200)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    key: row.answer_key,
    before: row.before,
    after: row.after,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
    from:
      row.reply_id === null
        ? undefined
        : { isTyped: row.person_id === null, name: row.name ?? "", role: row.role ?? "" },
  }));
}
