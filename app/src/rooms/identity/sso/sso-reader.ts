import type { Work } from "../../../platform/define/work.ts";
import type { IdentityTables } from "../tables.ts";
import type { GroupRole } from "./roles-by-groups.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/**
 * How people of this municipality sign in elsewhere.
 * - off: not; beside: there or by a link in the mail; only: there, and by mail only `emergencyPersonId`.
 */
export type Sso = {
  readonly issuer: string;
  readonly clientId: string;
  readonly proof: "secret" | "key";
  /** Null where it is a key. */
  readonly sealedSecret: string | null;
  readonly groupsClaim: string;
  readonly endsSession: boolean;
  readonly way: "off" | "beside" | "only";
  readonly emergencyPersonId: string | null;
};

/** Undefined as long as nothing was connected. */
export async function ssoOf(work: Work): Promise<Sso | undefined> {
  return ssoRow(work).executeTakeFirst();
}

/** The same, kept from changing until this is done: those who come for the first time come one by one. */
export async function lockSso(work: Work): Promise<Sso | undefined> {
  return ssoRow(work).forUpdate().executeTakeFirst();
}

function ssoRow(work: Work) {
  return tables(work)
    .selectFrom("identity_sso")
    .select(["issuer", "client_id as clientId", "sealed_secret as sealedSecret", "groups_claim as groupsClaim"])
    .select(["proof", "ends_session as endsSession", "way", "emergency_person_id as emergencyPersonId"]);
}

/**
 * Whether a link in the mail lets this person in; the operator's own link always does. It stays so until this is done:
 * who switches to the work account alone takes back the links that are there.
 */
export async function lockMayUseMail(work: Work, personId: string): Promise<boolean> {
  const sso = await ssoRow(work).forShare().executeTakeFirst();
  return sso?.way !== "only" || sso.emergencyPersonId === personId;
}

/** Whether a work account is the only way in for who works here. */
export async function isOnlySso(work: Work): Promise<boolean> {
  return (await ssoOf(work))?.way === "only";
}

export async function groupRoles(work: Work): Promise<readonly GroupRole[]> {
  return tables(work)
    .selectFrom("identity_sso_group")
    .select(["group_name as group", "role"])
    .orderBy("group_name")
    .orderBy("role")
    .execute();
}

/** The roles that come by groups alone, as long as people sign in elsewhere. */
export async function rolesOfGroups(work: Work): Promise<readonly string[]> {
  const sso = await ssoOf(work);
  if (!sso || sso.way === "off") return [];
  return [...new Set((await groupRoles(work)).map(({ role }) => role))];
}

export async function personIdBySubject(work: Work, subjectHash: string): Promise<string | undefined> {
  const row = await tables(work)
    .selectFrom("identity_sso_subject")
    .select("person_id")
    .where("subject_hash", "=", subjectHash)
    .executeTakeFirst();
  return row?.person_id;
}

export async function hasSubject(work: Work, personId: string): Promise<boolean> {
  const row = await tables(work)
    .selectFrom("identity_sso_subject")
    .select("person_id")
    .where("person_id", "=", personId)
    .executeTakeFirst();
  return row !== undefined;
}
