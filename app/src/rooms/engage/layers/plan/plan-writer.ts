import type { Work } from "../../../../platform/define/work.ts";
import type { RemadePlan } from "../../../../platform/files/pictures.ts";
import type { LayerTables } from "../tables.ts";

/** This picture in the place of the one before. */
export async function putPlan(work: Work, layerId: string, { whole, shown }: RemadePlan): Promise<void> {
  const columns = {
    ...{ width: whole.width, height: whole.height, whole: Buffer.from(whole.bytes) },
    ...{ shown_width: shown.width, shown_height: shown.height, shown: Buffer.from(shown.bytes) },
  };
  await work.db
    .$extendTables<LayerTables>()
    .insertInto("engage_layer_plan")
    .values({ tenant_id: work.tenantId, layer_id: layerId, ...columns })
    .onConflict((conflict) => conflict.columns(["tenant_id", "layer_id"]).doUpdateSet(columns))
    .execute();
}
