import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { MeasureTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<MeasureTables>();
}

/** Everything that participants answered and said of themselves, and the links by which they came. */
export async function deleteAnswers(work: Work, trajectoryId: string): Promise<void> {
  const tables = [
    "measure_response",
    "measure_trait",
    "measure_trait_ticket",
    "measure_invitation",
    "measure_open_questionnaire",
  ] as const;
  for (const table of tables) await db(work).deleteFrom(table).where("trajectory_id", "=", trajectoryId).execute();
}

/**
 * The rows behind these figures of every forgotten trajectory, unless another figure stands on the same rows. All at once:
 * the same rows of two trajectories are kept once, and go only when the last of both is forgotten.
 */
export async function deleteKeptRows(work: Work, indicators: readonly string[]): Promise<void> {
  const isForgotten = sql`v.indicator = any(${indicators}::text[])
    and exists (select 1 from measure_forgotten f where f.trajectory_id = v.trajectory_id)`;
  await sql`
    delete from measure_inputs i
    where exists (select 1 from measure_value v where v.inputs_hash = i.inputs_hash and ${isForgotten})
      and not exists (select 1 from measure_value v where v.inputs_hash = i.inputs_hash and not (${isForgotten}))`.execute(
    work.db,
  );
}

export async function markForgotten(work: Work, trajectoryId: string): Promise<void> {
  await db(work)
    .insertInto("measure_forgotten")
    .values({ tenant_id: work.tenantId, trajectory_id: trajectoryId, forgotten_at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
