import type { Theme } from "@brink/themes";
import { sql } from "kysely";
import { newId } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { SuggestedTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<SuggestedTables>();
}

/** Puts these in the place of what was suggested before; what was hidden stays hidden. */
export async function replaceSuggestions(work: Work, trajectoryId: string, themes: readonly Theme[]): Promise<void> {
  // Two who look at one moment: the second waits, and puts the same in its place.
  await sql`select pg_advisory_xact_lock(hashtextextended(${`engage.suggested ${trajectoryId}`}, 0))`.execute(work.db);
  await db(work)
    .deleteFrom("engage_theme_suggestion")
    .where("trajectory_id", "=", trajectoryId)
    .where("hidden_at", "is", null)
    .execute();
  const given = themes.map(({ words, members }) => ({ id: newId(), words, members }));
  await sql`
    insert into engage_theme_suggestion (tenant_id, suggestion_id, trajectory_id, words, found_at)
    select ${work.tenantId}::uuid, id, ${trajectoryId}::uuid, words, ${work.now}
    from json_to_recordset(${JSON.stringify(given)}::json) as r(id uuid, words text[])`.execute(work.db);
  const rows = given.flatMap(({ id, members }) => members.map((member) => ({ suggestion: id, ...member })));
  await sql`
    insert into engage_theme_suggested (tenant_id, suggestion_id, contribution_id, strength, words)
    select ${work.tenantId}::uuid, suggestion, id, strength, words
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(suggestion uuid, id uuid, strength real, words text[])`.execute(
    work.db,
  );
}

/** Not now; false when somebody said so before, or it is no suggestion any more. */
export async function markHidden(work: Work, suggestionId: string): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable("engage_theme_suggestion")
    .set({ hidden_at: work.now })
    .where("suggestion_id", "=", suggestionId)
    .where("hidden_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** It became a theme; false when it is no suggestion any more. */
export async function deleteSuggestion(work: Work, suggestionId: string): Promise<boolean> {
  const { numDeletedRows } = await db(work)
    .deleteFrom("engage_theme_suggestion")
    .where("suggestion_id", "=", suggestionId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Of texts that changed or went: which of their words brought them where, and what nothing is left of. */
export async function forgetSuggested(work: Work, contributionIds: readonly string[]): Promise<void> {
  const gone = db(work)
    .deleteFrom("engage_theme_suggested")
    .where("contribution_id", "in", [...contributionIds])
    .returning("suggestion_id");
  const touched = [...new Set((await gone.execute()).map((row) => row.suggestion_id))];
  if (touched.length === 0) return;
  await sql`
    delete from engage_theme_suggestion g where g.suggestion_id = any(${touched}::uuid[]) and not exists (
      select from engage_theme_suggested m where m.tenant_id = g.tenant_id and m.suggestion_id = g.suggestion_id)`.execute(
    work.db,
  );
}
