import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import { nameUnder } from "../../../platform/define/actor.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Layer, Shape } from "./domain.ts";
import type { LayerTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<LayerTables>();
}

/** Nobody else adds, moves or takes away a layer of this trajectory until this transaction ends. */
export async function lockLayers(work: Work, trajectoryId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`engage.layers ${trajectoryId}`}, 0))`.execute(work.db);
}

/** Nobody else changes or takes away this one until this transaction ends. */
export async function lockLayer(work: Work, layerId: string): Promise<void> {
  await db(work).selectFrom("engage_layer").select("layer_id").where("layer_id", "=", layerId).forUpdate().execute();
}

export type LayerWords = Pick<Layer, "name" | "explanation">;
/** What is known of what lies in it. */
export type LayerContents = Pick<Layer, "nameProperty" | "shapes" | "outside" | "box">;

/** The id of a new one, below all others. */
export async function insertLayer(
  work: Work,
  trajectoryId: string,
  given: LayerWords & LayerContents,
): Promise<string> {
  const layerId = newId();
  await db(work)
    .insertInto("engage_layer")
    .values((ask) => ({
      ...{ tenant_id: work.tenantId, layer_id: layerId, trajectory_id: trajectoryId },
      place: ask
        .selectFrom("engage_layer as o")
        .where("o.trajectory_id", "=", trajectoryId)
        .select(sql<number>`coalesce(max(o.place), 0) + 1`.as("place")),
      ...wordColumns(given),
      ...contentColumns(given),
      ...changedNow(work),
    }))
    .execute();
  return layerId;
}

export async function updateWords(work: Work, layerId: string, words: LayerWords): Promise<void> {
  await db(work)
    .updateTable("engage_layer")
    .set({ ...wordColumns(words), ...changedNow(work) })
    .where("layer_id", "=", layerId)
    .execute();
}

/** @param isShown to everybody: then it is said that it changed */
export async function updateContents(
  work: Work,
  layerId: string,
  contents: LayerContents,
  isShown: boolean,
): Promise<void> {
  await db(work)
    .updateTable("engage_layer")
    .set({ ...contentColumns(contents), ...changedNow(work), ...(isShown && { redrawn_at: work.now }) })
    .where("layer_id", "=", layerId)
    .execute();
}

/** These and no others, numbered as they come. */
export async function putShapes(work: Work, layerId: string, shapes: readonly Shape[]): Promise<void> {
  await db(work).deleteFrom("engage_layer_shape").where("layer_id", "=", layerId).execute();
  const rows = shapes.map(({ name, at, geometry }, index) => ({ number: index + 1, name, ...at, geometry }));
  await sql`
    insert into engage_layer_shape (tenant_id, layer_id, number, name, lon, lat, geometry)
    select ${work.tenantId}::uuid, ${layerId}::uuid, s.number, s.name, s.lon, s.lat, s.geometry
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as s(number int, name text, lon float8, lat float8, geometry jsonb)`.execute(work.db);
}

/** Its place in the list, from 1. */
export async function putPlaces(work: Work, layerIds: readonly string[]): Promise<void> {
  await sql`
    update engage_layer l set place = o.place
    from unnest(${[...layerIds]}::uuid[]) with ordinality as o(layer_id, place)
    where l.layer_id = o.layer_id`.execute(work.db);
}

export async function deleteLayer(work: Work, layerId: string): Promise<void> {
  await db(work).deleteFrom("engage_layer").where("layer_id", "=", layerId).execute();
}

function wordColumns({ name, explanation }: LayerWords) {
  return { name: JSON.stringify(name), explanation: JSON.stringify(explanation) };
}

function contentColumns({ nameProperty, shapes, outside, box }: LayerContents) {
  const { west = null, south = null, east = null, north = null } = box ?? {};
  return { name_property: nameProperty, shapes, outside, west, south, east, north };
}

function changedNow(work: Work) {
  return { changed_at: work.now, changed_by_name: nameUnder(work.actor).name };
}
