import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { ClientKey, ShownKey, Side } from "./domain.ts";

/** The one in use first, then the next, then those that can still be read. */
export async function clientKeys(work: Work, side: Side): Promise<readonly ClientKey[]> {
  const rows = await work.db
    .$extendTables<IdentityTables>()
    .selectFrom("identity_client_key")
    .selectAll()
    .where("side", "=", side)
    .where((eb) => eb.or([eb("ends_at", "is", null), eb("ends_at", ">", work.now)]))
    .orderBy("ends_at", (order) => order.desc().nullsFirst())
    .orderBy("used_from", (order) => order.asc().nullsLast())
    .execute();
  return rows.map((row) => ({
    ...{ id: row.key_id, publicKey: row.public_key, sealedKey: row.sealed_key ?? undefined },
    ...{ madeAt: row.made_at, endsAt: row.ends_at ?? undefined },
    state: row.ends_at !== null ? "former" : row.used_from === null ? "next" : "current",
  }));
}

export async function shownKeys(work: Work, side: Side): Promise<readonly ShownKey[]> {
  return (await clientKeys(work, side)).map(({ id, state, madeAt, endsAt }) => ({ id, state, madeAt, endsAt }));
}

/** The one with which Brink signs. */
export async function currentKey(work: Work, side: Side): Promise<ClientKey | undefined> {
  return (await clientKeys(work, side)).find(({ state }) => state === "current");
}
