import { newId, newToken, tokenHash } from "../../kernel/ids.ts";
import { actorReference } from "../../platform/define/actor.ts";
import type { Work } from "../../platform/define/work.ts";
import type { Person } from "./domain.ts";
import { linkExpiry, sessionExpiry } from "./domain.ts";
import type { IdentityTables } from "./tables.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

export async function insertPerson(
  work: Work,
  person: Omit<Person, "id">,
  demo?: { readonly createdAt: Date },
): Promise<string> {
  const createdAt = demo?.createdAt ?? work.now;
  const id = newId(createdAt.getTime());
  await tables(work)
    .insertInto("identity_person")
    .values({ tenant_id: work.tenantId, id, ...person, demo: demo !== undefined, created_at: createdAt, left_at: null })
    .execute();
  return id;
}

export async function renamePerson(work: Work, personId: string, name: string): Promise<void> {
  await tables(work).updateTable("identity_person").set({ name }).where("id", "=", personId).execute();
}

/** @param grantedBy a reference as in the outbox: never a name */
export async function insertRole(
  work: Work,
  personId: string,
  role: string,
  grantedBy = actorReference(work.actor),
): Promise<void> {
  const granted = { granted_by: grantedBy, granted_at: work.now };
  await tables(work)
    .insertInto("identity_role")
    .values({ tenant_id: work.tenantId, person_id: personId, role, ...granted })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tables(work).updateTable("identity_person").set({ left_at: null }).where("id", "=", personId).execute();
}

export async function deleteRole(work: Work, personId: string, role: string): Promise<void> {
  await tables(work).deleteFrom("identity_role").where("person_id", "=", personId).where("role", "=", role).execute();
}

/** Without any role somebody has left: sessions and links end now, and the time until deletion begins, once. */
export async function markLeft(work: Work, personId: string): Promise<void> {
  await tables(work)
    .updateTable("identity_person")
    .set({ left_at: work.now })
    .where("id", "=", personId)
    .where("left_at", "is", null)
    .execute();
  await tables(work).deleteFrom("identity_magic_link").where("person_id", "=", personId).execute();
  await deleteSessions(work, personId);
}

/** Keeps that somebody asked for a link; returns the id of the request. */
export async function insertLinkRequest(work: Work, email: string, nextPath: string): Promise<string> {
  const id = newId(work.now.getTime());
  await tables(work)
    .insertInto("identity_link_request")
    .values({ tenant_id: work.tenantId, id, email, next_path: nextPath, asked_at: work.now })
    .execute();
  return id;
}

/** A request that is gone by this; undefined when it was taken before. */
export async function takeLinkRequest(
  work: Work,
  id: string,
): Promise<{ readonly email: string; readonly nextPath: string } | undefined> {
  return tables(work)
    .deleteFrom("identity_link_request")
    .where("id", "=", id)
    .returning(["email", "next_path as nextPath"])
    .executeTakeFirst();
}

/** A link for one person; returns the token, which is kept nowhere. */
export async function insertMagicLink(work: Work, personId: string, nextPath: string): Promise<string> {
  const token = newToken();
  const expiresAt = linkExpiry(work.now);
  const row = { tenant_id: work.tenantId, token_hash: tokenHash(token), person_id: personId, next_path: nextPath };
  await tables(work)
    .insertInto("identity_magic_link")
    .values({ ...row, made_at: work.now, expires_at: expiresAt, used_at: null })
    .execute();
  return token;
}

/** Uses a link up, and forgets where it led. False when somebody else did so a moment ago, or when its time is over. */
export async function useMagicLink(work: Work, hash: string): Promise<boolean> {
  const used = await tables(work)
    .updateTable("identity_magic_link")
    .set({ used_at: work.now, next_path: "" })
    .where("token_hash", "=", hash)
    .where("used_at", "is", null)
    .where("expires_at", ">", work.now)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

/** A new session; returns the token for the cookie, which is kept nowhere. */
export async function insertSession(work: Work, personId: string): Promise<string> {
  const token = newToken();
  const expires = sessionExpiry(work.now, work.now);
  const row = { tenant_id: work.tenantId, token_hash: tokenHash(token), person_id: personId };
  await tables(work)
    .insertInto("identity_session")
    .values({ ...row, began_at: work.now, seen_at: work.now, expires_at: expires })
    .execute();
  return token;
}

/** Somebody is still there: the idle time starts again. */
export async function touchSession(work: Work, hash: string, beganAt: Date): Promise<void> {
  await tables(work)
    .updateTable("identity_session")
    .set({ seen_at: work.now, expires_at: sessionExpiry(beganAt, work.now) })
    .where("token_hash", "=", hash)
    .execute();
}

export async function deleteSessions(work: Work, personId: string): Promise<void> {
  await tables(work).deleteFrom("identity_session").where("person_id", "=", personId).execute();
}

/** Deletes traces of signing in that ended before `endedBefore`, and people who left before `leftBefore`. */
export async function deleteOld(
  work: Work,
  before: { readonly endedBefore: Date; readonly leftBefore: Date },
): Promise<{ readonly people: number }> {
  // No job looked at these for a day: whoever asked has asked again.
  const dayAgo = new Date(work.now.getTime() - 86_400_000);
  await tables(work).deleteFrom("identity_link_request").where("asked_at", "<", dayAgo).execute();
  await tables(work).deleteFrom("identity_session").where("expires_at", "<", before.endedBefore).execute();
  await tables(work).deleteFrom("identity_magic_link").where("expires_at", "<", before.endedBefore).execute();
  const left = await tables(work)
    .deleteFrom("identity_person")
    .where("left_at", "<", before.leftBefore)
    .executeTakeFirst();
  return { people: Number(left.numDeletedRows) };
}
