import type { Work } from "../../../../platform/define/work.ts";
import type { LayerTables } from "../tables.ts";

/** The bytes of its JPEG: as it is shown, or as large as it is kept. */
export async function planBytes(work: Work, layerId: string, size: "whole" | "shown"): Promise<Uint8Array | undefined> {
  const row = await work.db
    .$extendTables<LayerTables>()
    .selectFrom("engage_layer_plan")
    .select(`${size} as bytes`)
    .where("layer_id", "=", layerId)
    .executeTakeFirst();
  return row?.bytes;
}
