import type { Updateable } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { OwnReason } from "./domain.ts";
import type { OwnReasonTables } from "./tables.ts";

type Texts = Pick<OwnReason, "name" | "words" | "changedByName">;

function db(work: Work) {
  return work.db.$extendTables<OwnReasonTables>();
}

/** Whoever gives a name waits for who gives one now: two of one name are then told, and are no error. */
async function lockNames(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`engage.own_reason ${work.tenantId}`}, 0))`.execute(
    work.db,
  );
}

/** The id of a new one; undefined when one of that name is in use. */
export async function insertOwnReason(work: Work, texts: Texts): Promise<string | undefined> {
  await lockNames(work);
  const row = await db(work)
    .insertInto("engage_own_reason")
    .values({ tenant_id: work.tenantId, reason_id: newId(), ...columnsOf(work, texts), archived_at: null })
    .onConflict((conflict) => conflict.doNothing())
    .returning("reason_id")
    .executeTakeFirst();
  return row?.reason_id;
}

/** Other texts, or in use again; false when another one of this name is in use. */
export async function updateOwnReason(
  work: Work,
  id: string,
  texts: Texts,
  change: Updateable<OwnReasonTables["engage_own_reason"]> = {},
): Promise<boolean> {
  await lockNames(work);
  const { numUpdatedRows } = await db(work)
    .updateTable("engage_own_reason")
    .set((set) => ({ ...columnsOf(work, texts), ...change, version: set("version", "+", 1) }))
    .where("reason_id", "=", id)
    .where(
      sql<boolean>`not exists (select from engage_own_reason o where o.reason_id <> ${id}::uuid
        and o.archived_at is null and lower(o.name) = lower(${texts.name}))`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Nobody chooses it any more; what was sent with it stays as it was. */
export async function archiveOwnReason(work: Work, id: string): Promise<void> {
  await db(work)
    .updateTable("engage_own_reason")
    .set({ archived_at: work.now })
    .where("reason_id", "=", id)
    .where("archived_at", "is", null)
    .execute();
}

function columnsOf(work: Work, { name, words, changedByName }: Texts) {
  return { name, words: JSON.stringify(words), changed_by_name: changedByName, changed_at: work.now };
}
