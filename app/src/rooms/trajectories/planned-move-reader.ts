import type { Kysely } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { PlannedMove } from "./domain/planned-moves.ts";
import type { TrajectoriesTables } from "./tables.ts";

function plannedMoves(work: Work) {
  const db: Kysely<TrajectoriesTables> = work.db.$extendTables<TrajectoriesTables>();
  return db
    .selectFrom("trajectories_planned_move")
    .select(["trajectory_id", "move", "at", "planned_by", "failed_at"])
    .orderBy("at")
    .orderBy("trajectory_id");
}

type Row = Awaited<ReturnType<ReturnType<typeof plannedMoves>["execute"]>>[number];

function plannedMoveOf(row: Row): PlannedMove {
  return {
    trajectoryId: row.trajectory_id,
    move: row.move,
    at: row.at,
    plannedBy: row.planned_by,
    failedAt: row.failed_at ?? undefined,
  };
}

/** What this trajectory does by itself, the first one first; also what failed and waits for a person. */
export async function plannedMovesOf(work: Work, trajectoryId: string): Promise<readonly PlannedMove[]> {
  return (await plannedMoves(work).where("trajectory_id", "=", trajectoryId).execute()).map(plannedMoveOf);
}

/** When it closes by itself, as planned and not failed. */
export async function closesItselfAt(work: Work, trajectoryId: string): Promise<Date | undefined> {
  return (await closeThemselvesAt(work, [trajectoryId])).get(trajectoryId);
}

/** When these close by themselves, by trajectory. */
export async function closeThemselvesAt(
  work: Work,
  trajectoryIds: readonly string[],
): Promise<ReadonlyMap<string, Date>> {
  if (trajectoryIds.length === 0) return new Map();
  const rows = await plannedMoves(work)
    .where("trajectory_id", "in", [...trajectoryIds])
    .where("move", "=", "close")
    .where("failed_at", "is", null)
    .execute();
  return new Map(rows.map((row) => [row.trajectory_id, row.at]));
}

/** What has to happen now, in the order in which it was meant. */
export async function dueMoves(work: Work): Promise<readonly PlannedMove[]> {
  const rows = await plannedMoves(work).where("at", "<=", work.now).where("failed_at", "is", null).execute();
  return rows.map(plannedMoveOf);
}
