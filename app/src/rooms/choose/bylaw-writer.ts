import type { Kysely } from "kysely";
import { sql } from "kysely";
import { isId, newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Article, Repeal } from "./domain/bylaw.ts";
import type { ChooseTables } from "./tables.ts";
import { writerName } from "./writer.ts";

function db(work: Work): Kysely<ChooseTables> {
  return work.db.$extendTables<ChooseTables>();
}

/** Takes a text out that is a mistake; it stays readable in the trail. False when it was out already. */
export async function endArticle(work: Work, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const answer = await db(work)
    .updateTable("choose_article")
    .set({ ended_at: work.now, ended_by: writerName(work) })
    .where("id", "=", id)
    .where("ended_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** A text from a day on. One that was there for the same day is corrected by it. False when somebody was just before. */
export async function insertArticle(work: Work, typed: Omit<Article | Repeal, "id">): Promise<boolean> {
  const { number, kind, text, holdsFrom, subjects, leastLevel, decider, term } = typed;
  await db(work)
    .updateTable("choose_article")
    .set({ ended_at: work.now, ended_by: writerName(work) })
    .where("number", "=", number)
    .where(sql<string>`holds_from::text`, "=", holdsFrom)
    .where("ended_at", "is", null)
    .execute();
  const answer = await db(work)
    .insertInto("choose_article")
    .values({
      ...{ tenant_id: work.tenantId, id: newId(), number, kind, text, holds_from: holdsFrom },
      ...{ subjects: JSON.stringify(subjects), least_level: leastLevel ?? null, decider: decider ?? null },
      ...{ term_of: term?.of ?? null, term_weeks: term?.weeks ?? null },
      ...{ set_at: work.now, set_by: writerName(work), ended_at: null, ended_by: null },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return answer.numInsertedOrUpdatedRows === 1n;
}
