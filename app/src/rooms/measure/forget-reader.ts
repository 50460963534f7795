import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { MeasureTables } from "./tables.ts";

/** Trajectories of which something is kept that a person said, or that leads to one. */
export async function trajectoriesToForget(work: Work): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`
    select trajectory_id as id from measure_response
    union select trajectory_id from measure_trait
    union select trajectory_id from measure_trait_ticket
    union select trajectory_id from measure_invitation
    union select trajectory_id from measure_open_questionnaire`.execute(work.db);
  return found.rows.map((row) => row.id);
}

/** Whether the answers behind a trajectory's figures are gone. */
export async function isForgotten(work: Work, trajectoryId: string): Promise<boolean> {
  const row = await work.db
    .$extendTables<MeasureTables>()
    .selectFrom("measure_forgotten")
    .select("forgotten_at")
    .where("trajectory_id", "=", trajectoryId)
    .executeTakeFirst();
  return row !== undefined;
}
