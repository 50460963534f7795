import { z } from "zod";
import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Work } from "../../../platform/define/work.ts";
import { makeMove, refusalOfMove } from "../commands/move-trajectory.ts";
import type { PlannedMove } from "../domain/planned-moves.ts";
import { mailFailedMove } from "../letters.ts";
import { dueMoves, plannedMovesOf } from "../planned-move-reader.ts";
import { markFailed } from "../planned-move-writer.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { lockedTrajectory } from "../reader.ts";

type MovingBindings = Pick<TrajectoriesBindings, "guards" | "mail">;

/**
 * Opens and closes what was planned for now; also what was planned for a moment at which Brink did not run. What cannot be
 * opened any more waits for a person, who is told by mail.
 */
export function moveOnTimeJob(bindings: MovingBindings) {
  return job({
    name: "trajectories.move_on_time",
    input: z.object({}),
    retryLimit: 0,
    async run(context) {
      const due = await context.inTenant(async (work) => ok(await dueMoves(work)));
      if (!due.ok) return;
      for (const planned of due.value) await context.inTenant((work) => moveOnTime(work, bindings, planned));
    },
  });
}

async function moveOnTime(
  work: Work,
  bindings: MovingBindings,
  { trajectoryId, move }: PlannedMove,
): Promise<Result<unknown, Refusal>> {
  const trajectory = await lockedTrajectory(work, trajectoryId);
  const planned = (await plannedMovesOf(work, trajectoryId)).find((one) => one.move === move);
  // Somebody was quicker: they moved it by hand, or chose another moment.
  if (!trajectory || !planned || planned.failedAt !== undefined || planned.at > work.now) return ok(undefined);
  const no = await refusalOfMove(work, bindings.guards, trajectory, move);
  if (!no) return makeMove(work, bindings.guards, trajectory, move);
  await markFailed(work, planned);
  await mailFailedMove(work, bindings, trajectory, planned);
  work.emit({ name: "trajectories.planned_move_failed", payload: { trajectoryId, move } });
  return ok(undefined);
}
