import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnswerChange } from "./domain/answer-change.ts";
import type { Share } from "./domain/sharing.ts";
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
      "c.put_back_of",
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
    putBackOf: row.put_back_of ?? undefined,
  }));
}
