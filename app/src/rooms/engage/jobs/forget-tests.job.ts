import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Method } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { activitiesOf, activityPlace } from "../../trajectories/room.ts";

/** People are invited: what the team filled in to try the forms out goes. */
export function forgetTestsJob(methods: readonly Method[]) {
  return job({
    name: "engage.forget_tests",
    input: z.object({ trajectoryId: z.string() }),
    retryLimit: 5,
    async run(context, { trajectoryId }) {
      await context.inTenant(async (work) => {
        for (const { id, inBrink } of await activitiesOf(work, trajectoryId))
          await methods.find((method) => method.id === inBrink)?.tests?.forget(work, id);
        return ok(undefined);
      });
    },
  });
}

/** Longer ago nobody tries this form out any more. */
const testsKeptDays = 183;

/**
 * Each night: what was filled in for an activity that is gone, for a trajectory that is prepared no more, or that was kept while
 * it opened; and what is old.
 */
export async function forgetLeftTests(work: Work, methods: readonly Method[]): Promise<void> {
  for (const { tests } of methods) {
    await tests?.forgetBefore(work, new Date(work.now.getTime() - testsKeptDays * 86_400_000));
    for (const activityId of (await tests?.activities(work)) ?? []) {
      const place = await activityPlace(work, activityId);
      if (place?.trajectory.status !== "preparing") await tests?.forget(work, activityId);
    }
  }
}
