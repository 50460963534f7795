import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Method } from "../../../../platform/define/method.ts";
import { takeOverPortion } from "../take-over.ts";

/** Takes a file over in portions, each whole or not at all; goes on where it was when Brink stopped in between. */
export function takeOverJob(methods: readonly Method[]) {
  return job({
    name: "engage.take_over",
    input: z.object({ importId: z.string() }),
    retryLimit: 5,
    async run(context, { importId }) {
      for (let isMore = true; isMore;) {
        const done = await context.inTenant(async (work) => ok(await takeOverPortion(work, methods, importId)));
        isMore = done.ok && done.value;
      }
    },
  });
}
