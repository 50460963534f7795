import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Theme } from "./domain.ts";
import type { ThemeTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<ThemeTables>();
}

/** The id of a new theme; undefined when the trajectory has one of that name. */
export async function insertTheme(work: Work, theme: Omit<Theme, "id">): Promise<string | undefined> {
  const { trajectoryId, name, line, madeByName } = theme;
  const row = await db(work)
    .insertInto("engage_theme")
    .values({
      ...{ tenant_id: work.tenantId, theme_id: newId(), trajectory_id: trajectoryId },
      ...{ name: JSON.stringify(name), line: JSON.stringify(line), made_by_name: madeByName, made_at: work.now },
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning("theme_id")
    .executeTakeFirst();
  return row?.theme_id;
}

/** Other words for it; false when another theme of the trajectory has that name. */
export async function updateTheme(work: Work, { id, trajectoryId, name, line }: Theme): Promise<boolean> {
  const answer = await db(work)
    .updateTable("engage_theme")
    .set({ name: JSON.stringify(name), line: JSON.stringify(line) })
    .where("theme_id", "=", id)
    .where(
      sql<boolean>`not exists (select from engage_theme o where o.trajectory_id = ${trajectoryId}::uuid
        and o.theme_id <> ${id}::uuid and lower(o.name->>'nl') = lower(${name["nl"] ?? ""}))`,
    )
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** What was in it is in it no more; the contributions and their answers stay. */
export async function deleteTheme(work: Work, id: string): Promise<void> {
  await db(work).deleteFrom("engage_theme").where("theme_id", "=", id).execute();
}

export async function putInTheme(work: Work, themeId: string, ids: readonly string[]): Promise<void> {
  await sql`
    insert into engage_theme_source (tenant_id, theme_id, contribution_id, put_at)
    select ${work.tenantId}::uuid, ${themeId}::uuid, id, ${work.now} from unnest(${[...ids]}::uuid[]) as id
    on conflict do nothing`.execute(work.db);
}

/**
 * Takes these out, and with them what was proposed for this theme and not confirmed: nobody decides about a theme any more
 * that it is not in. Which ones were in it.
 */
export async function takeOutOfTheme(work: Work, themeId: string, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from engage_theme_source where theme_id = ${themeId}::uuid and contribution_id = any(${[...ids]}::uuid[])
    returning contribution_id as id`.execute(work.db);
  const out = rows.map(({ id }) => id);
  await endProposals(work, themeId, out);
  return out;
}

/** Proposals for this theme that nobody confirmed become history. */
export async function endProposals(work: Work, themeId: string, ids: readonly string[]): Promise<void> {
  await sql`
    update engage_disposition set replaced_at = ${work.now}
    where theme_id = ${themeId}::uuid and contribution_id = any(${[...ids]}::uuid[])
      and confirmed_at is null and replaced_at is null`.execute(work.db);
}
