import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Key } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

export type NewKey = Omit<Key, "lastUsedOn" | "revoked"> & { readonly tokenHash: string };

export async function insertKey(work: Work, key: NewKey): Promise<void> {
  await db(work)
    .insertInto("identity_key")
    .values({
      ...{ tenant_id: work.tenantId, key_id: key.id, token_hash: key.tokenHash },
      ...{ name: key.name, purpose: key.purpose, scopes: [...key.scopes], activity_ids: [...key.activityIds] },
      ...{ made_by: key.madeBy ?? null, made_by_name: key.madeByName, made_at: key.madeAt, ends_on: key.endsOn },
    })
    .execute();
}

/** False when it is not there, or was revoked before. */
export async function markRevoked(work: Work, id: string, byName: string): Promise<boolean> {
  const done = await db(work)
    .updateTable("identity_key")
    .set({ revoked_at: work.now, revoked_by_name: byName })
    .where("key_id", "=", id)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return done.numUpdatedRows === 1n;
}

/** The last day on which something was done by it. */
export async function markUsed(work: Work, id: string, day: string): Promise<void> {
  await db(work).updateTable("identity_key").set({ last_used_on: day }).where("key_id", "=", id).execute();
}

/** Keys that ended or were revoked before this moment, with the names of who made and revoked them. */
export async function deleteOldKeys(work: Work, endedBefore: Date): Promise<void> {
  await db(work)
    .deleteFrom("identity_key")
    .where((eb) =>
      eb.or([eb("ends_on", "<", endedBefore.toISOString().slice(0, 10)), eb("revoked_at", "<", endedBefore)]),
    )
    .execute();
}
