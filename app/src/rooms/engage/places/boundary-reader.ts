import type { Work } from "../../../platform/define/work.ts";
import type { Area } from "../../../platform/map/area.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import type { PlaceTables } from "./tables.ts";

/** Where the municipality lies; undefined as long as nobody told. */
export async function boundaryOf(work: Work): Promise<Area | undefined> {
  const row = await work.db
    .$extendTables<PlaceTables>()
    .selectFrom("engage_boundary")
    .select("area")
    .orderBy("known_at", "desc")
    .executeTakeFirst();
  return row?.area;
}

/** The CBS code of which the boundary has to be asked: undefined where there is none, or it is known since this moment. */
export async function boundaryToAsk(work: Work, since: Date): Promise<string | undefined> {
  const cbsCode = (await municipalityOf(work))?.cbsCode;
  if (cbsCode === undefined) return undefined;
  const known = await work.db
    .$extendTables<PlaceTables>()
    .selectFrom("engage_boundary")
    .select("cbs_code")
    .where("cbs_code", "=", cbsCode)
    .where("known_at", ">", since)
    .executeTakeFirst();
  return known ? undefined : cbsCode;
}
