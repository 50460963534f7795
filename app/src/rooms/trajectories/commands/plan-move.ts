import { refusedBy } from "../../../kernel/refusal.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { liesAhead, momentOf, momentProblem } from "../domain/planned-moves.ts";
import { dropPlannedMoveInput, planMoveInput } from "../plan-inputs.ts";
import { plannedMovesOf } from "../planned-move-reader.ts";
import { deletePlannedMoves, putPlannedMove } from "../planned-move-writer.ts";
import { mayMove } from "../policy.ts";
import type { MoveGuard } from "../ports.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";
import { refusalOfMove } from "./move-trajectory.ts";

/**
 * Has a trajectory open or close by itself at a moment. An opening is planned when everything is ready, so that nobody is
 * surprised at that moment; then it is looked at once more.
 */
export function planMove(guards: readonly MoveGuard[]) {
  return command({
    name: "trajectories.plan_move",
    policy: mayMove,
    input: planMoveInput,
    rateLimit: staffPace,
    run: (work, { move, on, at: time, ...seen }) =>
      changeTrajectory(work, seen, { event: "move_planned", payload: { move } }, async (before) => {
        if (!liesAhead(before.status, move)) return refusedBy("trajectories.refused.noSuchMove");
        const no = move === "open" ? await refusalOfMove(work, guards, before, move) : undefined;
        if (no) return refused(no);
        const planned = { trajectoryId: before.id, move, at: momentOf(on, time) };
        const problem = momentProblem(planned, await plannedMovesOf(work, before.id), work.now);
        if (problem) return refused({ kind: "invalid", fields: [problem] });
        await putPlannedMove(work, planned);
        return ok({});
      }),
  });
}

/** Has it not open or close by itself after all. */
export const dropPlannedMove = command({
  name: "trajectories.drop_planned_move",
  policy: mayMove,
  input: dropPlannedMoveInput,
  rateLimit: staffPace,
  run: (work, { move, ...seen }) =>
    changeTrajectory(work, seen, { event: "planned_move_dropped", payload: { move } }, async ({ id }) =>
      (await deletePlannedMoves(work, id, [move])) === 0 ? refusedBy("trajectories.refused.notPlanned") : ok({}),
    ),
});
