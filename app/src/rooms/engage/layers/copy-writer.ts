import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import { layersOf } from "./reader.ts";

/** Gives the copy of a trajectory its layers, with their shapes and drawings; they are nobody's to see before it is public. */
export async function copyLayers(work: Work, from: string, to: string): Promise<void> {
  for (const { id } of await layersOf(work, from)) await copyLayer(work, id, to);
}

async function copyLayer(work: Work, layerId: string, to: string): Promise<void> {
  const copyId = newId();
  await sql`
    insert into engage_layer (tenant_id, layer_id, trajectory_id, place, name, explanation, name_property, shapes, outside,
      west, south, east, north, changed_at, changed_by_name)
    select tenant_id, ${copyId}::uuid, ${to}::uuid, place, name, explanation, name_property, shapes, outside,
      west, south, east, north, ${work.now}, ${nameUnder(work.actor).name}
    from engage_layer where layer_id = ${layerId}`.execute(work.db);
  await sql`
    insert into engage_layer_shape (tenant_id, layer_id, number, name, lon, lat, geometry)
    select tenant_id, ${copyId}::uuid, number, name, lon, lat, geometry
    from engage_layer_shape where layer_id = ${layerId}`.execute(work.db);
  await sql`
    insert into engage_layer_plan (tenant_id, layer_id, width, height, whole, shown_width, shown_height, shown)
    select tenant_id, ${copyId}::uuid, width, height, whole, shown_width, shown_height, shown
    from engage_layer_plan where layer_id = ${layerId}`.execute(work.db);
}
