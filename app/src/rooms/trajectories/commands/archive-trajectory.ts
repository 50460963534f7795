import { refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { canArchive } from "../domain.ts";
import { seen } from "../inputs.ts";
import { deletePlannedMoves } from "../planned-move-writer.ts";
import { plannableMoves } from "../domain/planned-moves.ts";
import { mayMove } from "../policy.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

/** Takes a trajectory that is over out of the lists. Everything in it stays, and so does its address. */
export const archiveTrajectory = command({
  name: "trajectories.archive_trajectory",
  policy: mayMove,
  input: seen,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "trajectory_archived" }, async (before) => {
      if (!canArchive(before)) return refusedBy("trajectories.refused.notOver");
      await deletePlannedMoves(work, before.id, plannableMoves);
      return ok({ archived_at: work.now });
    }),
});

export const unarchiveTrajectory = command({
  name: "trajectories.unarchive_trajectory",
  policy: mayMove,
  input: seen,
  rateLimit: staffPace,
  run: (work, typed) =>
    changeTrajectory(work, typed, { event: "trajectory_unarchived" }, ({ archivedAt }) =>
      archivedAt === undefined ? refusedBy("trajectories.refused.notArchived") : ok({ archived_at: null }),
    ),
});
