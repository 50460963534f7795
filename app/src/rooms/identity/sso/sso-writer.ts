import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { GroupRole } from "./roles-by-groups.ts";
import type { Sso } from "./sso-reader.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/** Keeps how Brink is known at a provider. New: signing in there is still off. */
export async function saveConnection(
  work: Work,
  { issuer, clientId, proof, sealedSecret, groupsClaim, endsSession }: Omit<Sso, "way" | "emergencyPersonId">,
): Promise<void> {
  const row = { issuer, client_id: clientId, proof, sealed_secret: sealedSecret };
  const said = { groups_claim: groupsClaim, ends_session: endsSession };
  await tables(work)
    .insertInto("identity_sso")
    .values({ tenant_id: work.tenantId, ...row, ...said, way: "off", emergency_person_id: null })
    .onConflict((conflict) => conflict.column("tenant_id").doUpdateSet({ ...row, ...said }))
    .execute();
}

/** Accounts of another provider say nothing about the new one: who comes is found by address again. */
export async function forgetSubjects(work: Work): Promise<void> {
  await tables(work).deleteFrom("identity_sso_subject").execute();
}

export async function saveWay(work: Work, { way, emergencyPersonId }: Pick<Sso, "way" | "emergencyPersonId">) {
  await tables(work).updateTable("identity_sso").set({ way, emergency_person_id: emergencyPersonId }).execute();
}

export async function insertGroupRole(work: Work, { group, role }: GroupRole): Promise<void> {
  await tables(work)
    .insertInto("identity_sso_group")
    .values({ tenant_id: work.tenantId, group_name: group, role })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** False when it was not there. */
export async function deleteGroupRole(work: Work, { group, role }: GroupRole): Promise<boolean> {
  const gone = await tables(work)
    .deleteFrom("identity_sso_group")
    .where("group_name", "=", group)
    .where("role", "=", role)
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

export async function insertSubject(work: Work, subjectHash: string, personId: string): Promise<void> {
  await tables(work)
    .insertInto("identity_sso_subject")
    .values({ tenant_id: work.tenantId, subject_hash: subjectHash, person_id: personId, linked_at: work.now })
    .execute();
}

/** False when no account led to this person. */
export async function deleteSubjectOf(work: Work, personId: string): Promise<boolean> {
  const gone = await tables(work)
    .deleteFrom("identity_sso_subject")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return gone.numDeletedRows === 1n;
}

/** Links that are on their way to everybody else stop working. */
export async function closeOpenLinks(work: Work, exceptPersonId: string): Promise<void> {
  await tables(work)
    .deleteFrom("identity_magic_link")
    .where("used_at", "is", null)
    .where("person_id", "<>", exceptPersonId)
    .execute();
}
