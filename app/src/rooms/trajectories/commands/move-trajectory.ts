import type { Refusal } from "../../../kernel/refusal.ts";
import type { Result } from "../../../kernel/result.ts";
import { ok, refused } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Move, Trajectory } from "../domain.ts";
import { statusAfter } from "../domain.ts";
import { liesAhead, plannableMoves } from "../domain/planned-moves.ts";
import { openingProblems } from "../domain/promise.ts";
import type { TakingPart } from "../domain/taking-part.ts";
import { takingPart } from "../domain/taking-part.ts";
import { moveInput } from "../inputs.ts";
import { wordingOf } from "../opening-words.ts";
import { activitiesOf } from "../plan-reader.ts";
import { deletePlannedMoves } from "../planned-move-writer.ts";
import { mayMove } from "../policy.ts";
import type { MoveGuard } from "../ports.ts";
import { trajectoryById } from "../reader.ts";
import type { TrajectoryChange } from "../writer.ts";
import type { Changed } from "./change-locked.ts";
import { changeTrajectory, staffPace } from "./change-locked.ts";

const eventOf: Readonly<Record<Move, string>> = {
  open: "trajectory_opened",
  close: "trajectory_closed",
  reopen: "trajectory_reopened",
  mark_answered: "trajectory_answered",
  mark_evaluated: "trajectory_evaluated",
  not_now: "trajectory_not_now",
  resume: "trajectory_resumed",
};

/** Opening, closing and the other steps. The rules of the field come first, then what other rooms have to say. */
export function moveTrajectory(guards: readonly MoveGuard[]) {
  return command({
    name: "trajectories.move_trajectory",
    policy: mayMove,
    input: moveInput,
    rateLimit: staffPace,
    async run(work, { move, ...seen }) {
      const made = await makeMove(work, guards, seen, move);
      return made.ok ? ok({ ...made.value, takingPart: await takingPartOf(work, seen.id) }) : made;
    },
  });
}

/** Whether people can take part after it; undefined when it is not open then. */
async function takingPartOf(work: Work, id: string): Promise<TakingPart["when"] | undefined> {
  const trajectory = await trajectoryById(work, id);
  return trajectory && takingPart(trajectory, await activitiesOf(work, id), undefined, work.now)?.when;
}

/** Makes a move, for a person or at a planned moment. What was planned and lies behind it then, goes. */
export function makeMove(
  work: Work,
  guards: readonly MoveGuard[],
  seen: { readonly id: string; readonly version: number },
  move: Move,
): Promise<Result<Changed, Refusal>> {
  return changeTrajectory(work, seen, { event: eventOf[move] }, async (before) => {
    const no = await refusalOfMove(work, guards, before, move);
    const status = statusAfter(before.status, move);
    if (no || !status) return refused(no ?? noSuchMove);
    const behind = plannableMoves.filter((planned) => planned === move || !liesAhead(status, planned));
    await deletePlannedMoves(work, before.id, behind);
    // What goes on stands in the lists again.
    return ok({ status, archived_at: null, ...momentOf(move, work.now) });
  });
}

const noSuchMove: Refusal = { kind: "refused", key: "trajectories.refused.noSuchMove" };

/** Why this trajectory cannot make this move now; undefined when it can. */
export async function refusalOfMove(
  work: Work,
  guards: readonly MoveGuard[],
  trajectory: Trajectory,
  move: Move,
): Promise<Refusal | undefined> {
  if (!statusAfter(trajectory.status, move)) return noSuchMove;
  if (move === "open") {
    const problems = openingProblems(trajectory, await activitiesOf(work, trajectory.id));
    if (problems.length > 0)
      return { kind: "refused", key: "trajectories.refused.notReady", fields: problems.map(wordingOf) };
  }
  if (move === "not_now" && !saysNotNow(trajectory)) return { kind: "refused", key: "trajectories.refused.sayWhyNot" };
  for (const guard of guards.filter((one) => one.move === move)) {
    const no = await guard.refuses(work, trajectory);
    if (no) return no;
  }
  return undefined;
}

function saysNotNow(trajectory: Trajectory): boolean {
  return trajectory.motivation !== undefined && trajectory.motivation.decision !== "involve";
}

function momentOf(move: Move, now: Date): TrajectoryChange {
  switch (move) {
    case "open":
      return { opened_at: now };
    case "close":
      return { closed_at: now };
    case "reopen":
      return { closed_at: null };
    case "mark_answered":
      return { answered_at: now };
    case "mark_evaluated":
      return { evaluated_at: now };
    case "not_now":
      return { not_now_at: now };
    case "resume":
      return { not_now_at: null };
  }
}
