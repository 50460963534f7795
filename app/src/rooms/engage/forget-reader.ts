import type { Work } from "../../platform/define/work.ts";
import type { EngageTables } from "./tables.ts";

/** Trajectories of which words of residents are still kept. */
export async function trajectoriesWithWords(work: Work): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select("trajectory_id")
    .where("erased_at", "is", null)
    .distinct()
    .execute();
  return rows.map((row) => row.trajectory_id);
}

export async function erasableContributions(
  work: Work,
  trajectoryId: string,
  methodId: string,
): Promise<readonly string[]> {
  const rows = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select("contribution_id")
    .where("trajectory_id", "=", trajectoryId)
    .where("method", "=", methodId)
    .where("erased_at", "is", null)
    .execute();
  return rows.map((row) => row.contribution_id);
}
