import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { Key } from "./domain.ts";

function keys(work: Work) {
  const db: Kysely<IdentityTables> = work.db.$extendTables<IdentityTables>();
  return db
    .selectFrom("identity_key")
    .select(["key_id", "name", "purpose", "scopes", "activity_ids", "made_by", "made_by_name", "made_at"])
    .select([sql<string>`ends_on::text`.as("ends_on"), sql<string | null>`last_used_on::text`.as("last_used_on")])
    .select(["revoked_at", "revoked_by_name"]);
}

/** All that were ever given out and are still kept, the newest first. */
export async function allKeys(work: Work): Promise<readonly Key[]> {
  return (await keys(work).orderBy("made_at", "desc").orderBy("key_id", "desc").execute()).map(keyOf);
}

export async function keyById(work: Work, id: string): Promise<Key | undefined> {
  const row = await keys(work).where("key_id", "=", id).executeTakeFirst();
  return row && keyOf(row);
}

export async function keyByHash(work: Work, tokenHash: string): Promise<Key | undefined> {
  const row = await keys(work).where("token_hash", "=", tokenHash).executeTakeFirst();
  return row && keyOf(row);
}

type KeyRow = Awaited<ReturnType<ReturnType<typeof keys>["executeTakeFirstOrThrow"]>>;

function keyOf(row: KeyRow): Key {
  return {
    ...{ id: row.key_id, name: row.name, purpose: row.purpose, scopes: row.scopes, activityIds: row.activity_ids },
    ...{ madeBy: row.made_by ?? undefined, madeByName: row.made_by_name, madeAt: row.made_at },
    ...{ endsOn: row.ends_on, lastUsedOn: row.last_used_on ?? undefined },
    revoked: row.revoked_at === null ? undefined : { at: row.revoked_at, byName: row.revoked_by_name ?? "" },
  };
}
