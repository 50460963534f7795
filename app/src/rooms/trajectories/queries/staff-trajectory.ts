import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { rulesUpfront } from "../domain/facts.ts";
import { openingProblems } from "../domain/promise.ts";
import { participationStart } from "../domain/running.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { plannedMovesOf } from "../planned-move-reader.ts";
import { mayLook } from "../policy.ts";
import type { TrajectoriesBindings } from "../ports.ts";
import { challengeById, publishedFactsOf, trajectoryById } from "../reader.ts";
import { nextStep } from "./next-step.ts";
import { openingTips } from "./opening-tips.ts";
import { trajectorySections } from "./sections.ts";

/** Everything about one trajectory for staff, with what keeps it from being opened and which rules were public in time. */
export function staffTrajectory(bindings: TrajectoriesBindings) {
  return query({
    name: "trajectories.staff_trajectory",
    policy: mayLook,
    input: z.object({ id: z.string() }),
    async read(work, { id }) {
      const trajectory = await trajectoryById(work, id);
      if (!trajectory) return notFound();
      const activities = await activitiesOf(work, id);
      const problems = openingProblems(trajectory, activities);
      const planned = await plannedMovesOf(work, id);
      return ok({
        trajectory,
        activities,
        challenge: await challengeById(work, trajectory.challengeId),
        phases: await phasesOf(work, id),
        problems,
        tips: trajectory.status === "preparing" ? await openingTips(work, bindings, trajectory) : [],
        planned,
        next: await nextStep(work, bindings.steps, { trajectory, activities, problems, planned }),
        rules: rulesUpfront(await publishedFactsOf(work, id), participationStart(activities)),
        sections: await trajectorySections(work, bindings.sections, "staff", trajectory),
        areas: await bindings.areas.areas(work),
      });
    },
  });
}
