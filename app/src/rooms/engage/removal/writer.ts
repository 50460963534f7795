import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { ChosenReason } from "../own-reasons/domain.ts";
import { wordsFor } from "../own-reasons/domain.ts";
import type { EngageTables } from "../tables.ts";
import type { RemovalTables } from "./tables.ts";

function db(work: Work): Kysely<RemovalTables & EngageTables> {
  return work.db.$extendTables<RemovalTables & EngageTables>();
}

type NewRemoval = {
  readonly trajectoryId: string;
  readonly why: ChosenReason;
  readonly by: { readonly id: string | null; readonly name: string };
};

/** Keeps who took these away and how each of them stood; the texts themselves are changed by the caller. */
export async function insertRemoval(
  work: Work,
  { trajectoryId, why, by }: NewRemoval,
  contributionIds: readonly string[],
): Promise<string> {
  const removalId = newId();
  await db(work)
    .insertInto("engage_removal")
    .values({
      ...{ tenant_id: work.tenantId, removal_id: removalId, trajectory_id: trajectoryId },
      ...{ reason: why.reason, words: wordsFor(why, "nl"), told_words: JSON.stringify(why.words) },
      ...{ removed_by: by.id, removed_by_name: by.name, removed_at: work.now },
    })
    .execute();
  await sql`
    insert into engage_removed (tenant_id, removal_id, contribution_id, receipt, moderation, moderation_reason,
      moderation_words, moderated_by, moderated_at, answered)
    select c.tenant_id, ${removalId}::uuid, c.contribution_id, c.receipt, c.moderation, c.moderation_reason,
      c.moderation_words, c.moderated_by, c.moderated_at, exists (
        select from engage_disposition d where d.tenant_id = c.tenant_id and d.contribution_id = c.contribution_id
          and d.replaced_at is null and d.confirmed_at is not null)
    from engage_contribution c where c.contribution_id = any(${contributionIds}::uuid[])`.execute(work.db);
  return removalId;
}

/** Says of a removal that it was undone, once; false when somebody did before or when it is too late. */
export async function markUndone(
  work: Work,
  removalId: string,
  { by, removedAfter }: { readonly by: NewRemoval["by"]; readonly removedAfter: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await db(work)
    .updateTable("engage_removal")
    .set({ undone_by: by.id, undone_by_name: by.name, undone_at: work.now })
    .where("removal_id", "=", removalId)
    .where("undone_at", "is", null)
    .where("removed_at", ">=", removedAfter)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/**
 * Puts each text back as it stood. Left alone is what somebody decided about since, what its author changed or took back,
 * and what was erased. Returns the ids of those that are back.
 */
export async function bringBack(work: Work, removalId: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    with back as (
      update engage_contribution c
      set moderation = r.moderation, moderation_reason = r.moderation_reason, moderation_words = r.moderation_words,
        moderated_by = r.moderated_by, moderated_at = r.moderated_at
      from engage_removed r join engage_removal m using (tenant_id, removal_id)
      where r.removal_id = ${removalId}::uuid and r.tenant_id = c.tenant_id and r.contribution_id = c.contribution_id
        and c.state = 'active' and c.moderation <> 'published' and c.moderated_at = m.removed_at and c.erased_at is null
        and (c.changed_at is null or c.changed_at <= m.removed_at)
      returning c.tenant_id, c.contribution_id
    )
    update engage_removed r set brought_back = true from back
    where r.tenant_id = back.tenant_id and r.contribution_id = back.contribution_id and r.removal_id = ${removalId}::uuid
    returning r.contribution_id as id`.execute(work.db);
  return rows.map(({ id }) => id);
}

/**
 * Of texts that are gone: what a moderator once wrote about them goes too, and what was said of a removal with the last text in
 * it.
 */
export async function forgetRemoved(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await db(work)
    .updateTable("engage_removed")
    .set({ moderation_words: null })
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  await sql`
    update engage_removal m set words = '', told_words = null
    where m.words <> '' and exists (
      select from engage_removed r where r.tenant_id = m.tenant_id and r.removal_id = m.removal_id
        and r.contribution_id = any(${contributionIds}::uuid[]))
      and not exists (
      select from engage_removed r join engage_contribution c using (tenant_id, contribution_id)
      where r.tenant_id = m.tenant_id and r.removal_id = m.removal_id and c.state = 'active' and c.erased_at is null
        and c.contribution_id <> all(${contributionIds}::uuid[]))`.execute(work.db);
}
