import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { ResidentRequest } from "./domain.ts";
import { oldestRequest } from "./domain.ts";
import { requestOf } from "./reader.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/** Keeps that somebody wants an account, or to come back to it; gives the id of the request. */
export async function askForResident(work: Work, asked: Omit<ResidentRequest, "id">): Promise<string> {
  const { email, lang, guestId = null, nextPath } = asked;
  const id = newId(work.now.getTime());
  await tables(work)
    .insertInto("identity_resident_request")
    .values({
      ...{ tenant_id: work.tenantId, request_id: id, email, lang, guest_id: guestId, next_path: nextPath },
      ...{ asked_at: work.now, token_hash: null, mailed_at: null },
    })
    .execute();
  return id;
}

/** A mail goes out for this request, with a link of this hash. False when one went before. */
export async function markResidentMailed(work: Work, requestId: string, hash: string): Promise<boolean> {
  const marked = await tables(work)
    .updateTable("identity_resident_request")
    .set({ mailed_at: work.now, token_hash: hash })
    .where("request_id", "=", requestId)
    .where("mailed_at", "is", null)
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
}

/** Uses a link up. What was mailed to the address stays counted; undefined when it is used, too old or not ours. */
export async function useResidentRequest(work: Work, hash: string): Promise<ResidentRequest | undefined> {
  const row = await tables(work)
    .updateTable("identity_resident_request")
    .set({ token_hash: null })
    .where("token_hash", "=", hash)
    .where("asked_at", ">", oldestRequest(work.now))
    .returning(["request_id", "email", "lang", "guest_id", "next_path"])
    .executeTakeFirst();
  return row && requestOf(row);
}

/**
 * Somebody proved that the address is theirs. Gives the id of their account, which is nobody else's: who works here with the same
 * address is another, whose cookie would otherwise show on any device what they send at their desk.
 */
export async function putResident(
  work: Work,
  { email, lang }: Pick<ResidentRequest, "email" | "lang">,
): Promise<string> {
  const { resident_id: id } = await tables(work)
    .insertInto("identity_resident")
    .values({ tenant_id: work.tenantId, resident_id: newId(work.now.getTime()), email, lang, confirmed_at: work.now })
    .onConflict((conflict) => conflict.columns(["tenant_id", "email"]).doUpdateSet({ lang, confirmed_at: work.now }))
    .returning("resident_id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Of these participants the ones that are no account: only what a device did may come to one. */
export async function withoutResidents(work: Work, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const rows = await tables(work)
    .selectFrom("identity_resident")
    .select("resident_id")
    .where("resident_id", "in", [...ids])
    .execute();
  const residents = new Set(rows.map((row) => row.resident_id));
  return ids.filter((id) => !residents.has(id));
}

/** Forgets the address; false when there was none. */
export async function deleteResident(work: Work, id: string): Promise<boolean> {
  const gone = await tables(work).deleteFrom("identity_resident").where("resident_id", "=", id).executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** Forgets the mails that went out for an address, once they are no longer counted, and addresses that nobody used since. */
export async function deleteOldResidents(work: Work, confirmedBefore: Date): Promise<void> {
  const dayAgo = new Date(work.now.getTime() - 86_400_000);
  await tables(work).deleteFrom("identity_resident_request").where("asked_at", "<", dayAgo).execute();
  await tables(work).deleteFrom("identity_resident").where("confirmed_at", "<", confirmedBefore).execute();
}
