import type { Work } from "../../../platform/define/work.ts";
import type { MapPlace } from "./map-place.ts";
import type { PlaceTables } from "./tables.ts";

/** Where these contributions are about, by id; those without a place are not in it. */
export async function placesOf(work: Work, contributionIds: readonly string[]): Promise<ReadonlyMap<string, MapPlace>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await work.db
    .$extendTables<PlaceTables>()
    .selectFrom("engage_place")
    .select(["contribution_id", "lon", "lat", "address"])
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  return new Map(rows.map(({ contribution_id, ...place }) => [contribution_id, place]));
}
