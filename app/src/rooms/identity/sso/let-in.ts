import type { Refusal } from "../../../kernel/refusal.ts";
import { refusedBy } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import type { Work } from "../../../platform/define/work.ts";
import { sessionCookieSeconds } from "../commands/sign-in.ts";
import { localPath, startOf } from "../domain.ts";
import { lockAdministrators, personByEmail, personById } from "../reader.ts";
import { deleteRole, insertPerson, insertRole, insertSession, markLeft, renamePerson } from "../writer.ts";
import type { Known } from "./claims.ts";
import type { NoEntryReason } from "./no-entry.ts";
import { noEntryKey } from "./no-entry.ts";
import { rolesByGroups } from "./roles-by-groups.ts";
import { groupRoles, hasSubject, lockSso, personIdBySubject } from "./sso-reader.ts";
import { insertSubject } from "./sso-writer.ts";

/** Somebody of whom the provider confirmed who they are. */
export type Confirmed = {
  readonly issuer: string;
  readonly subject: string;
  readonly known: Known;
  /** A path of our own, or "". */
  readonly next: string;
};

/** Signed in; or not, because the roles that were taken away were the last: that is kept too. */
export type LetIn =
  | { readonly kind: "in"; readonly token: string; readonly maxAgeSeconds: number; readonly to: string }
  | { readonly kind: "out"; readonly reason: NoEntryReason };

/** Finds or makes the person, gives and takes the roles of their groups, and opens a session when one is left. */
export async function letIn(work: Work, confirmed: Confirmed): Promise<Result<LetIn, Refusal>> {
  const sso = await lockSso(work);
  if (sso?.issuer !== confirmed.issuer || sso.way === "off") return no("off");
  const found = await personOf(work, confirmed);
  if (!found.ok) return found;
  const personId = found.value;
  const held = await changeRoles(work, personId, confirmed.known.groups);
  work.emit({ name: "identity.sign_in_by_sso", payload: { personId } });
  if (held.length === 0) {
    await markLeft(work, personId);
    return ok({ kind: "out", reason: "group" });
  }
  const token = await insertSession(work, personId);
  const to = localPath(confirmed.next) ?? startOf(held);
  return ok({ kind: "in", token, maxAgeSeconds: sessionCookieSeconds, to });
}

/** By the account; the first time by an address that the provider vouches for, once; else somebody new. */
async function personOf(work: Work, { subject, known }: Confirmed): Promise<Result<string, Refusal>> {
  const { email, name, groups, isAll } = known;
  const linked = await personIdBySubject(work, subject);
  if (linked !== undefined) {
    if (name !== "" && isAll) await renamePerson(work, linked, name);
    return ok(linked);
  }
  if (email === undefined) return no(isAll ? "email" : "away");
  const byAddress = await personByEmail(work, email);
  if (byAddress && (await hasSubject(work, byAddress.id))) return no("known");
  const due = rolesByGroups([], groups, await groupRoles(work)).give;
  if (!byAddress && due.length === 0) return no("group");
  const personId = byAddress?.id ?? (await insertPerson(work, { email, name, lang: "nl" }));
  await insertSubject(work, subject, personId);
  return ok(personId);
}

/** Returns what the person holds after it. */
async function changeRoles(work: Work, personId: string, groups: readonly string[]): Promise<readonly string[]> {
  const held = (await personById(work, personId))?.roles ?? [];
  const { give, take } = rolesByGroups(held, groups, await groupRoles(work));
  const lost =
    take.includes("administrator") && (await isNeeded(work, personId))
      ? take.filter((role) => role !== "administrator")
      : take;
  for (const role of give) {
    await insertRole(work, personId, role, "sso");
    work.emit({ name: "identity.role_granted", payload: { personId, role } });
  }
  for (const role of lost) {
    await deleteRole(work, personId, role);
    work.emit({ name: "identity.role_revoked", payload: { personId, role } });
  }
  return [...held, ...give].filter((role) => !lost.includes(role));
}

/** The last administrator, and the one for emergencies: without them nobody could set a wrong group right. */
async function isNeeded(work: Work, personId: string): Promise<boolean> {
  const administrators = await lockAdministrators(work);
  return administrators.every((id) => id === personId) || (await lockSso(work))?.emergencyPersonId === personId;
}

function no(reason: NoEntryReason): Result<never, Refusal> {
  return refusedBy(noEntryKey(reason));
}
