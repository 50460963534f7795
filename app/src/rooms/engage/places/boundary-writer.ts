import type { Work } from "../../../platform/define/work.ts";
import type { Area } from "../../../platform/map/area.ts";
import type { PlaceTables } from "./tables.ts";

/** From now on the municipality lies here, and nowhere else. */
export async function putBoundary(work: Work, cbsCode: string, area: Area): Promise<void> {
  const db = work.db.$extendTables<PlaceTables>();
  const known = { area: JSON.stringify(area), known_at: work.now };
  await db.deleteFrom("engage_boundary").where("cbs_code", "<>", cbsCode).execute();
  await db
    .insertInto("engage_boundary")
    .values({ tenant_id: work.tenantId, cbs_code: cbsCode, ...known })
    .onConflict((conflict) => conflict.columns(["tenant_id", "cbs_code"]).doUpdateSet(known))
    .execute();
}
