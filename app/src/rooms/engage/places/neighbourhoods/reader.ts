import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { municipalityOf } from "../../../tenancy/room.ts";
import { boundaryOf } from "../boundary-reader.ts";
import type { PlaceTables } from "../tables.ts";
import type { CountedNeighbourhood, NamedNeighbourhood, Neighbourhood } from "./domain.ts";
import { districtCode } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<PlaceTables>();
}

/** With their outlines, which are large: for a job. */
export async function outlinesOf(work: Work): Promise<readonly Neighbourhood[]> {
  const rows = await db(work)
    .selectFrom("engage_neighbourhood")
    .select(["code", "name", "district_code", "district_name", "area"])
    .orderBy("code")
    .execute();
  return rows.map(({ area, ...row }) => ({ ...namedFrom(row), area }));
}

type NamedRow = {
  readonly code: string;
  readonly name: string;
  readonly district_code: string | null;
  readonly district_name: string;
};

function namedFrom({ code, name, district_code: district, district_name: called }: NamedRow): NamedNeighbourhood {
  return district === null || district === ""
    ? { code, name }
    : { code, name, district: { code: district, name: called } };
}

/**
 * The CBS code of which the neighbourhoods have to be asked. Undefined where there is none, where nobody has a place to say, or
 * where they are known since this moment, with their districts.
 */
export async function neighbourhoodsToAsk(work: Work, since: Date): Promise<string | undefined> {
  const cbsCode = (await municipalityOf(work))?.cbsCode;
  if (cbsCode === undefined) return undefined;
  const placed = await db(work).selectFrom("engage_place").select("contribution_id").limit(1).executeTakeFirst();
  // A boundary is there once a survey asks for a place.
  if (!placed && !(await boundaryOf(work))) return undefined;
  const known = await db(work)
    .selectFrom("engage_neighbourhood")
    .select("code")
    .where("cbs_code", "=", cbsCode)
    .where("known_at", ">", since)
    .where("district_code", "is not", null)
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

/** Of what anybody may read of these activities, by the names of district and neighbourhood; none that has nothing. */
export async function neighbourhoodsWithAny(
  work: Work,
  activityIds: readonly string[],
): Promise<readonly CountedNeighbourhood[]> {
  const { rows } = await sql<NamedRow & { many: number }>`
    select n.code, n.name, n.district_code, n.district_name, count(*)::int as many
    from engage_place p join engage_contribution c using (tenant_id, contribution_id)
      join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where c.activity_id = any(${[...activityIds]}::uuid[])
      and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
    group by n.code, n.name, n.district_code, n.district_name
    order by n.district_name, n.name, n.code`.execute(work.db);
  return rows.map(({ many, ...row }) => ({ ...namedFrom(row), many }));
}

/** Those of a trajectory in which anything lies, for staff. */
export async function neighbourhoodsOf(work: Work, trajectoryId: string): Promise<readonly NamedNeighbourhood[]> {
  const { rows } = await sql<NamedRow>`
    select distinct n.code, n.name, n.district_code, n.district_name
    from engage_place p join engage_contribution c using (tenant_id, contribution_id)
      join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where c.trajectory_id = ${trajectoryId} order by n.district_name, n.name, n.code`.execute(work.db);
  return rows.map(namedFrom);
}

/** In which of them these contributions lie, by the id of the contribution. */
export async function neighbourhoodsById(
  work: Work,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedNeighbourhood>> {
  const { rows } = await sql<NamedRow & { id: string }>`
    select p.contribution_id as id, n.code, n.name, n.district_code, n.district_name
    from engage_place p join engage_neighbourhood n on n.tenant_id = p.tenant_id and n.code = p.neighbourhood
    where p.contribution_id = any(${[...ids]}::uuid[])`.execute(work.db);
  return new Map(rows.map(({ id, ...row }) => [id, namedFrom(row)]));
}

/** Whether a place (`p`) lies in this neighbourhood or district. */
export function placeLiesIn(code: string): RawBuilder<boolean> {
  if (!districtCode.test(code)) return sql<boolean>`p.neighbourhood = ${code}`;
  return sql<boolean>`p.neighbourhood in (select n.code from engage_neighbourhood n where n.district_code = ${code})`;
}

/** Whether a contribution of the register lies in it. */
export function liesIn(code: string): RawBuilder<boolean> {
  return sql<boolean>`contribution_id in (select p.contribution_id from engage_place p where ${placeLiesIn(code)})`;
}
