import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { action, page } from "../../../platform/define/page.ts";
import { moveTrajectory } from "../commands/move-trajectory.ts";
import { dropPlannedMove, planMove } from "../commands/plan-move.ts";
import type { Move } from "../domain.ts";
import { moves } from "../domain.ts";
import { openingProblems } from "../domain/promise.ts";
import { paths } from "../paths.ts";
import { activitiesOf } from "../plan-reader.ts";
import { plannedMovesOf } from "../planned-move-reader.ts";
import { mayMove } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { openingTips } from "../queries/opening-tips.ts";
import { trajectoryById } from "../reader.ts";
import { MoveView } from "../views/move.view.tsx";
import { trajectoryCrumbs } from "../views/trajectory-head.view.tsx";

/** Asks to confirm a step: opening, closing and the others. */
export function movePage(bindings: TrajectoriesBindings) {
  return page({
    path: paths.move(":id", ":move"),
    layout: "staff",
    policy: mayMove,
    params: z.object({ id: z.string(), move: z.enum(moves) }),
    async load(work, { id, move }: { id: string; move: Move }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const problems = openingProblems(trajectory, await activitiesOf(work, id));
      const tips = move === "open" ? await openingTips(work, bindings, trajectory) : [];
      return ok({ trajectory, move, problems, tips, planned: await plannedMovesOf(work, id) });
    },
    title: ({ move }, { t }) => t(`trajectories.move.${move}`),
    crumbs: ({ trajectory, move }, frame) =>
      trajectoryCrumbs(frame, trajectory, { label: frame.t(`trajectories.move.${move}`) }),
    view: (loaded, frame) => <MoveView {...loaded} frame={frame} links={bindings.links} />,
    actions: {
      move: action({
        command: moveTrajectory(bindings.guards),
        next: ({ id, takingPart = "elsewhere" }, { move }) => ({
          to: paths.overview(id),
          notice: `trajectories.notice.${move === "open" ? `open.${takingPart}` : move}`,
        }),
      }),
      plan: action({
        command: planMove(bindings.guards),
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.planned" }),
      }),
      drop: action({
        command: dropPlannedMove,
        next: ({ id }) => ({ to: paths.overview(id), notice: "trajectories.notice.dropped" }),
      }),
    },
  });
}
