import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { lookAtSupport } from "./look.ts";

const atOnce = 500;

/** Each hour: writes down how many support what, and tells staff of what is supported much more than usual. */
export const lookAtSupportJob = job({
  name: "engage.look_at_support",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    let count = atOnce;
    while (count === atOnce) {
      const looked = await context.inTenant(async (work) => ok(await lookAtSupport(work, atOnce)));
      count = looked.ok ? looked.value : 0;
    }
  },
});
