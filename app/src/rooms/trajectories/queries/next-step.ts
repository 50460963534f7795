import type { Work } from "../../../platform/define/work.ts";
import type { Activity, Move, Trajectory } from "../domain.ts";
import type { PlannedMove } from "../domain/planned-moves.ts";
import type { OpeningProblem } from "../domain/promise.ts";
import { placeOfProblem } from "../opening-words.ts";
import { paths } from "../paths.ts";
import { mayMove, mayPrepare } from "../policy.ts";
import type { NextStep, StepFinder } from "../ports.ts";
import { stepWhileOpen } from "./step-while-open.ts";

type Standing = {
  readonly trajectory: Trajectory;
  readonly activities: readonly Activity[];
  readonly problems: readonly OpeningProblem[];
  readonly planned: readonly PlannedMove[];
};

/**
 * The first thing that waits in another room, else what the plan asks for while people take part, else the trajectory's own
 * next move; undefined when nothing does.
 */
export async function nextStep(
  work: Work,
  finders: readonly StepFinder[],
  { trajectory, activities, problems, planned }: Standing,
): Promise<NextStep | undefined> {
  for (const finder of finders) {
    const found = await finder.nextStep(work, trajectory);
    if (found) return found;
  }
  const happensItself = planned.some(({ move, failedAt }) => move === moveAfter[trajectory.status] && !failedAt);
  if (trajectory.status === "open") {
    const found = stepWhileOpen(trajectory, activities, work.now);
    if (found) return found.canWait && happensItself ? undefined : found.step;
    return happensItself ? undefined : ownStep(trajectory, []);
  }
  return problems.length === 0 && happensItself ? undefined : ownStep(trajectory, problems);
}

function ownStep({ id, status }: Trajectory, problems: readonly OpeningProblem[]): NextStep | undefined {
  const [first] = problems;
  if (status === "preparing" && first) {
    return {
      sentenceKey: "trajectories.next.complete",
      params: { count: problems.length },
      linkKey: "trajectories.next.completeLink",
      href: placeOfProblem(id, first),
      policy: mayPrepare,
    };
  }
  const move = moveAfter[status];
  return (
    move && {
      sentenceKey: `trajectories.next.${move}`,
      linkKey: `trajectories.next.${move}Link`,
      href: paths.move(id, move),
      policy: mayMove,
    }
  );
}

/** What is evaluated has nothing left to do, and what is left for later waits for a person. */
const moveAfter: Readonly<Partial<Record<Trajectory["status"], Move>>> = {
  preparing: "open",
  open: "close",
  closed: "mark_answered",
  answered: "mark_evaluated",
};
