import type { Kysely } from "kysely";
import { actorReference } from "../../platform/define/actor.ts";
import type { Work } from "../../platform/define/work.ts";
import type { PlannableMove, PlannedMove } from "./domain/planned-moves.ts";
import type { TrajectoriesTables } from "./tables.ts";

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

/** Plans a move, in the place of an earlier plan for it. */
export async function putPlannedMove(
  work: Work,
  { trajectoryId, move, at }: Pick<PlannedMove, "trajectoryId" | "move" | "at">,
): Promise<void> {
  const planned = { at, planned_by: actorReference(work.actor), failed_at: null };
  await db(work)
    .insertInto("trajectories_planned_move")
    .values({ tenant_id: work.tenantId, trajectory_id: trajectoryId, move, ...planned })
    .onConflict((conflict) => conflict.columns(["tenant_id", "trajectory_id", "move"]).doUpdateSet(planned))
    .execute();
}

/** Takes plans of a trajectory away; how many there were. */
export async function deletePlannedMoves(
  work: Work,
  trajectoryId: string,
  moves: readonly PlannableMove[],
): Promise<number> {
  if (moves.length === 0) return 0;
  const answer = await db(work)
    .deleteFrom("trajectories_planned_move")
    .where("trajectory_id", "=", trajectoryId)
    .where("move", "in", [...moves])
    .executeTakeFirst();
  return Number(answer.numDeletedRows);
}

/** Leaves a plan that could not be carried out to a person. */
export async function markFailed(work: Work, { trajectoryId, move }: PlannedMove): Promise<void> {
  await db(work)
    .updateTable("trajectories_planned_move")
    .set({ failed_at: work.now })
    .where("trajectory_id", "=", trajectoryId)
    .where("move", "=", move)
    .execute();
}
