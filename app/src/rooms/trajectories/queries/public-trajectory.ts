import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import type { Ok } from "../../../kernel/result.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { anyone } from "../../../platform/define/policy.ts";
import type { Activity, Phase, Trajectory } from "../domain.ts";
import { isPublic } from "../domain.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { closesItselfAt } from "../planned-move-reader.ts";
import { mayLook } from "../policy.ts";
import type { MethodCatalogue, TrajectoriesBindings } from "../ports.ts";
import { trajectoryBySlug } from "../reader.ts";
import { offered } from "./offered.ts";
import type { LoadedSection } from "./sections.ts";
import { trajectorySections } from "./sections.ts";

export type PublicTrajectory = {
  readonly trajectory: Trajectory;
  readonly phases: readonly Phase[];
  /** Without what was cancelled before it began to be shown, and what asks nothing yet. */
  readonly activities: readonly Activity[];
  /** What the activities' methods are called. */
  readonly catalogue: MethodCatalogue;
  readonly sections: readonly LoadedSection[];
  /** When it closes by itself, as planned. */
  readonly closesAt: Date | undefined;
  /** True for who looks at what residents cannot see yet. */
  readonly preview: boolean;
};

/** The public page of a trajectory. Residents never see one that is being prepared; staff see it as a preview. */
export function publicTrajectory(bindings: TrajectoriesBindings) {
  return query({
    name: "trajectories.public_trajectory",
    policy: anyone(),
    input: z.object({ slug: z.string().max(80) }),
    async read(work, { slug }) {
      const trajectory = await trajectoryBySlug(work, slug);
      if (!trajectory) return notFound();
      if (!isPublic(trajectory) && !mayLook.allows(work.actor)) return notFound();
      return shownInPublic(work, bindings, trajectory);
    },
  });
}

/** Everything on the public page of this trajectory, for who may see it. */
export async function shownInPublic(
  work: Work,
  bindings: TrajectoriesBindings,
  trajectory: Trajectory,
): Promise<Ok<PublicTrajectory>> {
  const planned = (await activitiesOf(work, trajectory.id)).filter(({ status }) => status !== "cancelled");
  return ok({
    trajectory,
    phases: await phasesOf(work, trajectory.id),
    activities: await offered(work, bindings.participation, planned),
    catalogue: await bindings.catalogue(work),
    sections: await trajectorySections(work, bindings.sections, "resident", trajectory),
    closesAt: await closesItselfAt(work, trajectory.id),
    preview: !isPublic(trajectory),
  });
}
