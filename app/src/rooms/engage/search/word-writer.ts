import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";
import { wordsOf } from "./word-reader.ts";

/**
 * Takes the words of at most `limit` contributions apart; returns of how many. They are locked, so that nobody changes one
 * meanwhile; one that somebody changes just now is for the next time.
 */
export async function takeWordsApart(work: Work, limit: number): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into engage_words (tenant_id, contribution_id, words)
    select c.tenant_id, c.contribution_id, ${wordsOf("c")} from engage_contribution c
    where (c.title <> '' or c.body <> '') and not exists (
      select from engage_words w where w.tenant_id = c.tenant_id and w.contribution_id = c.contribution_id)
    order by c.contribution_id limit ${limit} for share of c skip locked
    on conflict do nothing`.execute(work.db);
  return Number(numAffectedRows);
}

/** Of contributions of which the words changed or went. */
export async function deleteWords(work: Work, contributionIds: readonly string[]): Promise<void> {
  await work.db
    .$extendTables<EngageTables>()
    .deleteFrom("engage_words")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
