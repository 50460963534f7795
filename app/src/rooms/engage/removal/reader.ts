import type { Kysely, RawBuilder } from "kysely";
import { sql } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Contact } from "../contact-reader.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import type { EngageTables } from "../tables.ts";
import type { Removal, RemovedText } from "./domain.ts";
import type { RemovalTables } from "./tables.ts";

function db(work: Work): Kysely<RemovalTables & EngageTables> {
  return work.db.$extendTables<RemovalTables & EngageTables>();
}

type Row = Omit<Removal, "undone"> & { undoneAt: Date | null; undoneByName: string | null; back: number };

async function found(work: Work, rest: RawBuilder<unknown>): Promise<readonly Removal[]> {
  const { rows } = await sql<Row>`
    select m.removal_id as id, m.trajectory_id as "trajectoryId", m.removed_by_name as "byName", m.removed_at as at,
      m.reason, m.words, coalesce(m.told_words, jsonb_build_object('nl', m.words)) as "toldWords", m.undone_at as "undoneAt", m.undone_by_name as "undoneByName", r.many, r.back
    from engage_removal m cross join lateral (
      select count(*)::int as many, count(*) filter (where brought_back)::int as back from engage_removed r
      where r.tenant_id = m.tenant_id and r.removal_id = m.removal_id
    ) r ${rest}`.execute(work.db);
  return rows.map(({ undoneAt, undoneByName, back, ...removal }) => ({
    ...removal,
    undone: undoneAt ? { at: undoneAt, byName: undoneByName ?? "", many: back } : undefined,
  }));
}

export async function removalById(work: Work, id: string): Promise<Removal | undefined> {
  if (!isId(id)) return undefined;
  return (await found(work, sql`where m.removal_id = ${id}`))[0];
}

/** What was taken away in one go, the newest first. */
export async function removals(work: Work, { page, perPage }: Slice): Promise<Sliced<Removal>> {
  const { total } = await db(work)
    .selectFrom("engage_removal")
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  const part = sql`order by m.removed_at desc, m.removal_id limit ${perPage} offset ${(page - 1) * perPage}`;
  return { items: await found(work, part), total: Number(total) };
}

/** Its texts by their numbers, in the order of those. */
export async function removedTexts(work: Work, removalId: string): Promise<readonly RemovedText[]> {
  return db(work)
    .selectFrom("engage_removed")
    .select(["receipt", "moderation", "answered", "brought_back as broughtBack"])
    .where("removal_id", "=", removalId)
    .orderBy("receipt")
    .execute();
}

/** Who left an address with texts of a removal that are (not) back: each address once, with all its numbers. */
export type RemovedAuthor = Pick<Contact, "email" | "lang"> & { readonly receipts: readonly string[] };

export async function authorsOf(
  work: Work,
  removalId: string,
  broughtBack: boolean,
): Promise<readonly RemovedAuthor[]> {
  const { rows } = await sql<RemovedAuthor>`
    select k.email, min(k.lang) as lang, array_agg(r.receipt order by r.receipt) as receipts
    from engage_removed r join engage_contact k using (tenant_id, contribution_id)
      join engage_contribution c using (tenant_id, contribution_id)
    where r.removal_id = ${removalId} and r.brought_back = ${broughtBack} and k.wants_answer and c.state = 'active'
    group by k.email order by k.email`.execute(work.db);
  return rows;
}
