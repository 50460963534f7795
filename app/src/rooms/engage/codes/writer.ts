import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { CodeFetch } from "./fetch-reader.ts";
import type { CodeTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<CodeTables>();
}

export async function insertBatch(
  work: Work,
  batch: {
    readonly id: string;
    readonly activityId: string;
    readonly name: string;
    readonly forClass: boolean;
    readonly wanted: number;
    readonly seed: string;
    readonly sealedSeed: string;
    readonly byName: string;
  },
): Promise<void> {
  const { id, activityId, name, forClass, wanted, seed, sealedSeed, byName } = batch;
  await db(work)
    .insertInto("engage_code_batch")
    .values({
      ...{ tenant_id: work.tenantId, batch_id: id, activity_id: activityId, name, wanted, seed },
      ...{ sealed_seed: sealedSeed, asked_by_name: byName, asked_at: work.now, for_class: forClass },
    })
    .execute();
}

/**
 * Keeps the next codes of a batch, when nobody else did: `made` is how many there were. With the last of them what they were
 * made from goes. Of two codes that are the same by chance the first counts.
 */
export async function keepCodes(work: Work, batchId: string, made: number, hashes: readonly string[]): Promise<void> {
  await sql`
    with batch as (
      update engage_code_batch
      set made = made + ${hashes.length}, seed = case when made + ${hashes.length} < wanted then seed end
      where batch_id = ${batchId}::uuid and made = ${made} and revoked_at is null
      returning batch_id
    )
    insert into engage_code (tenant_id, code_hash, batch_id)
    select ${work.tenantId}::uuid, hash, batch_id
    from batch, json_array_elements_text(${JSON.stringify(hashes)}::json) as hash
    on conflict do nothing`.execute(work.db);
}

/**
 * Part of the statement that keeps contributions: uses the codes that come with them, each once, and says which. Two at one
 * moment wait for each other here; the second finds it used.
 */
export function codesUsed(work: Work): RawBuilder<unknown> {
  return sql`, used as (
      update engage_code c set used_week = date_trunc('week', ${dayOf(work.now)}::date)::date
      from engage_code_batch b, given g
      where c.code_hash = g.code_hash and c.used_week is null and not c.revoked
        and b.tenant_id = c.tenant_id and b.batch_id = c.batch_id and b.activity_id = g.activity_id and b.revoked_at is null
      returning c.code_hash
    )`;
}

/** Nobody can take part with it any more; false when it was used or revoked before, or is none. */
export async function revokeOne(work: Work, hash: string): Promise<boolean> {
  const answer = await db(work)
    .updateTable("engage_code")
    .set({ revoked: true })
    .where("code_hash", "=", hash)
    .where("used_week", "is", null)
    .where("revoked", "=", false)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** All that were not used, and what they can be made from; false when that was done before. */
export async function revokeBatch(
  work: Work,
  batchId: string,
  by: { readonly name: string; readonly reason: string },
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("engage_code_batch")
    .set({ revoked_at: work.now, revoked_by_name: by.name, revoked_reason: by.reason, seed: null, sealed_seed: null })
    .where("batch_id", "=", batchId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return answer.numUpdatedRows > 0n;
}

/** Deletes the codes of a batch, and what they could be made from; how many were used stays. */
export async function forgetCodes(work: Work, batchId: string): Promise<void> {
  await sql`
    with gone as (delete from engage_code where batch_id = ${batchId}::uuid returning used_week)
    update engage_code_batch set seed = null, sealed_seed = null, used_before = (select count(used_week) from gone)
    where batch_id = ${batchId}::uuid`.execute(work.db);
}

/** Writes down who takes the codes out, before they can. */
export async function insertFetch(work: Work, fetch: Omit<CodeFetch, "at">): Promise<void> {
  const { id, batchId, what, part, byId, byName } = fetch;
  await db(work)
    .insertInto("engage_code_fetch")
    .values({
      ...{ tenant_id: work.tenantId, fetch_id: id, batch_id: batchId, what, part: part ?? null },
      ...{ by_id: byId, by_name: byName, at: work.now },
    })
    .execute();
}

/** From now on nobody can make the codes again. */
export async function discardSeed(work: Work, batchId: string): Promise<void> {
  await db(work).updateTable("engage_code_batch").set({ sealed_seed: null }).where("batch_id", "=", batchId).execute();
}
