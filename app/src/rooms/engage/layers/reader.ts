import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Geometry, Layer, LetteredLayer, Plan } from "./domain.ts";
import { lettered } from "./domain.ts";
import type { LayerTables } from "./tables.ts";

function layers(work: Work) {
  return work.db
    .$extendTables<LayerTables>()
    .selectFrom("engage_layer as l")
    .leftJoin("engage_layer_plan as p", (join) =>
      join.onRef("p.tenant_id", "=", "l.tenant_id").onRef("p.layer_id", "=", "l.layer_id"),
    )
    .select(["l.layer_id", "trajectory_id", "name", "explanation", "name_property", "shapes", "outside"])
    .select(["changed_at", "redrawn_at"])
    .select(["west", "south", "east", "north", "width", "height", "shown_width", "shown_height"]);
}

type Row = Awaited<ReturnType<ReturnType<typeof layers>["executeTakeFirstOrThrow"]>>;

function layerFrom(row: Row): Layer {
  const { west, south, east, north } = row;
  const isPlaced = west !== null && south !== null && east !== null && north !== null;
  return {
    ...{ id: row.layer_id, trajectoryId: row.trajectory_id, name: row.name, explanation: row.explanation },
    ...{ nameProperty: row.name_property, shapes: row.shapes, outside: row.outside, changedAt: row.changed_at },
    box: isPlaced ? { west, south, east, north } : undefined,
    plan: planFrom(row),
    redrawnAt: row.redrawn_at ?? undefined,
  };
}

function planFrom({ width, height, shown_width: shownWidth, shown_height: shownHeight }: Row): Plan | undefined {
  if (width === null || height === null || shownWidth === null || shownHeight === null) return undefined;
  return { width, height, shownWidth, shownHeight };
}

/** Those of a trajectory, in the team's order. */
export async function layersOf(work: Work, trajectoryId: string): Promise<readonly LetteredLayer[]> {
  const rows = await layers(work)
    .where("trajectory_id", "=", trajectoryId)
    .orderBy("place")
    .orderBy("l.layer_id")
    .execute();
  return lettered(rows.map(layerFrom));
}

export async function layerById(work: Work, layerId: string): Promise<Layer | undefined> {
  if (!isId(layerId)) return undefined;
  const row = await layers(work).where("l.layer_id", "=", layerId).executeTakeFirst();
  return row && layerFrom(row);
}

/** One of a layer: its number in the file, its name, and where it is shown. */
export type NamedShape = {
  readonly number: number;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
};

/** By their numbers, a page at a time. */
export async function namedShapes(
  work: Work,
  layerId: string,
  { page, perPage }: { readonly page: number; readonly perPage: number },
): Promise<readonly NamedShape[]> {
  return work.db
    .$extendTables<LayerTables>()
    .selectFrom("engage_layer_shape")
    .select(["number", "name", "lon", "lat"])
    .where("layer_id", "=", layerId)
    .orderBy("number")
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute();
}

/** All of them, as they are drawn. */
export async function drawnShapes(
  work: Work,
  layerId: string,
): Promise<readonly (NamedShape & { readonly geometry: Geometry })[]> {
  return work.db
    .$extendTables<LayerTables>()
    .selectFrom("engage_layer_shape")
    .select(["number", "name", "lon", "lat", "geometry"])
    .where("layer_id", "=", layerId)
    .orderBy("number")
    .execute();
}
