import type { StoredContribution } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { MapPlace } from "./map-place.ts";
import type { PlaceTables } from "./tables.ts";

/** Keeps where a contribution is about; one without a place has no row, so that most cost nothing. */
export async function putPlace(
  work: Work,
  { id, activityId }: Pick<StoredContribution, "id" | "activityId">,
  place: MapPlace | undefined,
  how: "new" | "changed",
): Promise<void> {
  if (!place) {
    if (how === "changed") await deletePlaces(work, [id]);
    return;
  }
  // In which neighbourhood it lies a job looks up, so that nobody waits for it.
  const put = { ...place, neighbourhood: null };
  await work.db
    .$extendTables<PlaceTables>()
    .insertInto("engage_place")
    .values({ tenant_id: work.tenantId, contribution_id: id, activity_id: activityId, ...put })
    .onConflict((conflict) => conflict.columns(["tenant_id", "contribution_id"]).doUpdateSet(put))
    .execute();
}

export async function deletePlaces(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await work.db
    .$extendTables<PlaceTables>()
    .deleteFrom("engage_place")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
