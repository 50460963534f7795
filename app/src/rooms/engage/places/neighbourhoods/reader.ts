import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { municipalityOf } from "../../../tenancy/room.ts";
import type { PlaceTables } from "../tables.ts";
import type { CountedNeighbourhood, NamedNeighbourhood, Neighbourhood } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<PlaceTables>();
}

/** With their outlines, which are large: for a job. */
export async function outlinesOf(work: Work): Promise<readonly Neighbourhood[]> {
  return db(work).selectFrom("engage_neighbourhood").select(["code", "name", "area"]).orderBy("code").execute();
}

/**
 * The CBS code of which the neighbourhoods have to be asked. Undefined where there is none, where no contribution has a place, or
 * where they are known since this moment.
 */
export async function neighbourhoodsToAsk(work: Work, since: Date): Promise<string | undefined> {
  const cbsCode = (await municipalityOf(work))?.cbsCode;
  if (cbsCode === undefined) return undefined;
  const placed = await db(work).selectFrom("engage_place").select("contribution_id").limit(1).executeTakeFirst();
  if (!placed) return undefined;
  const known = await db(work)
    .selectFrom("engage_neighbourhood")
    .select("code")
    .where("cbs_code", "=", cbsCode)
    .where("known_at", ">", since)
    .limit(1)
    .executeTakeFirst();
  return known ? undefined : cbsCode;
}

/** Places of which nobody looked yet in which neighbourhood they lie. */
export async function unplaced(work: Work, limit: number) {
  return db(work)
    .selectFrom("engage_place")
    .select(["contribution_id as id", "lon", "lat"])
    .where("neighbourhood", "is", null)
    .orderBy("contribution_id")
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute();
}

/** Of what anybody may read of these activities, by name; none that has nothing. */
export async function neighbourhoodsWithAny(
  work: Work,
  activityIds: readonly string[],
): Promise<readonly CountedNeighbourhood[]> {
  const { rows } = await sql<CountedNeighbourhood>`
    select n.code, n.name, count(*)::int as many
    from engage_place p join engage_contribution c using (tenant_id, contribution_id)
      join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where c.activity_id = any(${[...activityIds]}::uuid[])
      and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
    group by n.code, n.name order by n.name, n.code`.execute(work.db);
  return rows;
}

/** Those of a trajectory in which anything lies, for staff. */
export async function neighbourhoodsOf(work: Work, trajectoryId: string): Promise<readonly NamedNeighbourhood[]> {
  const { rows } = await sql<NamedNeighbourhood>`
    select distinct n.code, n.name
    from engage_place p join engage_contribution c using (tenant_id, contribution_id)
      join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where c.trajectory_id = ${trajectoryId} order by n.name, n.code`.execute(work.db);
  return rows;
}

/** The names of those in which these contributions lie, by the id of the contribution. */
export async function neighbourhoodNames(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ id: string; name: string }>`
    select p.contribution_id as id, n.name
    from engage_place p join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where p.contribution_id = any(${[...ids]}::uuid[])`.execute(work.db);
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Whether a contribution of the register lies in it. */
export function liesIn(code: string): RawBuilder<boolean> {
  return sql<boolean>`contribution_id in (select p.contribution_id from engage_place p where p.neighbourhood = ${code})`;
}
