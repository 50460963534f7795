import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Side } from "./domain.ts";
import { formerDays } from "./domain.ts";
import type { NewPair } from "./key-pair.ts";

function db(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/** In use at once when there was none; false when a next one lies ready already. */
export async function insertClientKey(work: Work, side: Side, pair: NewPair): Promise<boolean> {
  const key = {
    key_id: pair.publicKey.kid,
    side,
    public_key: JSON.stringify(pair.publicKey),
    sealed_key: pair.sealedKey,
  };
  for (const usedFrom of [work.now, null]) {
    const kept = await db(work)
      .insertInto("identity_client_key")
      .values({ tenant_id: work.tenantId, ...key, made_at: work.now, used_from: usedFrom, ends_at: null })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (kept.numInsertedOrUpdatedRows === 1n) return true;
  }
  return false;
}

/** The next one signs from now on, and of the one before only the public part stays, for some days. False when there is no next. */
export async function useNextKey(work: Work, side: Side): Promise<boolean> {
  const next = await db(work)
    .selectFrom("identity_client_key")
    .select("key_id")
    .where("side", "=", side)
    .where("used_from", "is", null)
    .forUpdate()
    .executeTakeFirst();
  if (!next) return false;
  const endsAt = new Date(work.now.getTime() + formerDays * 86_400_000);
  await db(work)
    .updateTable("identity_client_key")
    .set({ sealed_key: null, ends_at: endsAt })
    .where("side", "=", side)
    .where("used_from", "is not", null)
    .where("ends_at", "is", null)
    .execute();
  await db(work)
    .updateTable("identity_client_key")
    .set({ used_from: work.now })
    .where("key_id", "=", next.key_id)
    .execute();
  return true;
}

/** False when there was none. */
export async function deleteFormerKeys(work: Work, side: Side): Promise<boolean> {
  const gone = await db(work)
    .deleteFrom("identity_client_key")
    .where("side", "=", side)
    .where("ends_at", "is not", null)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Those that nobody can read any more. */
export async function deleteEndedKeys(work: Work): Promise<void> {
  await db(work).deleteFrom("identity_client_key").where("ends_at", "<=", work.now).execute();
}
