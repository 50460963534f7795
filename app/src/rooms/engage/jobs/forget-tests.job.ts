import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Method } from "../../../platform/define/method.ts";
import { activitiesOf } from "../../trajectories/room.ts";

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
