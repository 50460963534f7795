import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { PlaceTables } from "../tables.ts";
import type { Neighbourhood } from "./domain.ts";

/** From now on these are the neighbourhoods, and it has to be looked anew in which of them each place lies. */
export async function putNeighbourhoods(
  work: Work,
  cbsCode: string,
  neighbourhoods: readonly Neighbourhood[],
): Promise<void> {
  const db = work.db.$extendTables<PlaceTables>();
  await db.deleteFrom("engage_neighbourhood").execute();
  for (const { code, name, area, district } of neighbourhoods)
    await db
      .insertInto("engage_neighbourhood")
      .values({
        tenant_id: work.tenantId,
        code,
        cbs_code: cbsCode,
        name,
        ...{ district_code: district?.code ?? "", district_name: district?.name ?? "" },
        area: JSON.stringify(area),
        known_at: work.now,
      })
      .execute();
  await db.updateTable("engage_place").set({ neighbourhood: null }).execute();
}

/** In which neighbourhood each of these places lies. @param placed by the id of its contribution: a code, "" in none */
export async function setNeighbourhoods(work: Work, placed: ReadonlyMap<string, string>): Promise<void> {
  await sql`update engage_place p set neighbourhood = given.code
    from unnest(${[...placed.keys()]}::uuid[], ${[...placed.values()]}::text[]) as given (id, code)
    where p.contribution_id = given.id`.execute(work.db);
}
