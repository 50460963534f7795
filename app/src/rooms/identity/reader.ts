import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { MagicLink, PersonWithRoles } from "./domain.ts";
import type { IdentityTables } from "./tables.ts";

function tables(work: Work) {
  return work.db.$extendTables<IdentityTables>();
}

/** People with their roles, in one query. */
function people(work: Work) {
  return tables(work)
    .selectFrom("identity_person as p")
    .select(["p.id", "p.email", "p.name", "p.lang"])
    .select(
      sql<string[]>`array(select r.role from identity_role r
        where r.tenant_id = p.tenant_id and r.person_id = p.id order by r.granted_at, r.role)`.as("roles"),
    );
}

export function personById(work: Work, id: string): Promise<PersonWithRoles | undefined> {
  return people(work).where("p.id", "=", id).executeTakeFirst();
}

export function personByEmail(work: Work, email: string): Promise<PersonWithRoles | undefined> {
  return people(work).where("p.email", "=", email).executeTakeFirst();
}

/** Everybody with a role, by name: to choose who leads a trajectory, or who hears of a failed mail. */
export function peopleWithRole(work: Work, role: string): Promise<readonly PersonWithRoles[]> {
  return people(work)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("identity_role as r")
          .select("r.role")
          .whereRef("r.tenant_id", "=", "p.tenant_id")
          .whereRef("r.person_id", "=", "p.id")
          .where("r.role", "=", role),
      ),
    )
    .orderBy("p.name")
    .execute();
}

/** The made-up person of the trial who is most of all this: with the fewest other roles, then the first. */
export function demoPersonWithRole(work: Work, role: string): Promise<PersonWithRoles | undefined> {
  return people(work)
    .innerJoin("identity_role as held", (join) =>
      join.onRef("held.tenant_id", "=", "p.tenant_id").onRef("held.person_id", "=", "p.id"),
    )
    .where("held.role", "=", role)
    .where("p.demo", "=", true)
    .orderBy(sql`cardinality(array(select r.role from identity_role r where r.person_id = p.id))`)
    .orderBy("p.created_at")
    .executeTakeFirst();
}

/** Administrators, locked: two of them cannot take each other's role away at the same moment. */
export async function lockAdministrators(work: Work): Promise<readonly string[]> {
  const rows = await tables(work)
    .selectFrom("identity_role")
    .select("person_id")
    .where("role", "=", "administrator")
    .orderBy("person_id")
    .forUpdate()
    .execute();
  return rows.map((row) => row.person_id);
}

export async function magicLinkByHash(work: Work, tokenHash: string): Promise<MagicLink | undefined> {
  const row = await tables(work)
    .selectFrom("identity_magic_link")
    .select(["person_id", "next_path", "expires_at", "used_at"])
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  if (!row) return undefined;
  const link = { personId: row.person_id, nextPath: row.next_path, expiresAt: row.expires_at };
  return row.used_at === null ? link : { ...link, usedAt: row.used_at };
}

/** How many links of this person still work. */
export async function openLinksOf(work: Work, personId: string): Promise<number> {
  const row = await tables(work)
    .selectFrom("identity_magic_link")
    .select((eb) => eb.fn.countAll<string>().as("open"))
    .where("person_id", "=", personId)
    .where("used_at", "is", null)
    .where("expires_at", ">", work.now)
    .executeTakeFirstOrThrow();
  return Number(row.open);
}

export type SessionRow = { readonly personId: string; readonly beganAt: Date; readonly seenAt: Date };

export async function sessionByHash(work: Work, tokenHash: string): Promise<SessionRow | undefined> {
  const row = await tables(work)
    .selectFrom("identity_session")
    .select(["person_id", "began_at", "seen_at"])
    .where("token_hash", "=", tokenHash)
    .where("expires_at", ">", work.now)
    .executeTakeFirst();
  return row && { personId: row.person_id, beganAt: row.began_at, seenAt: row.seen_at };
}

export type PeoplePage = { readonly people: readonly PersonWithRoles[]; readonly total: number };

/** People whose name or address holds the words, by name, a page at a time (from 1). */
export async function findPeople(work: Work, search: string, page: number, perPage: number): Promise<PeoplePage> {
  const pattern = `%${search.trim().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  const found = people(work).where((eb) => eb.or([eb("p.name", "ilike", pattern), eb("p.email", "ilike", pattern)]));
  const counted = await found
    .clearSelect()
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  const rows = await found
    .orderBy("p.name")
    .orderBy("p.id")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
  return { people: rows, total: Number(counted.total) };
}
