import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { lookForFloods } from "../look.ts";

// Comparing is done in one go, and everybody who asks for a page meanwhile waits for it: a few at once, and then a while for them.
const atOnce = 20;
const restMs = 50;

/** Compares what came in since the last time. Not when somebody sends: a crowd would wait for it. */
export const lookForFloodsJob = job({
  name: "engage.look_for_floods",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    let count = atOnce;
    while (count === atOnce) {
      const looked = await context.inTenant(async (work) => ok(await lookForFloods(work, atOnce)));
      count = looked.ok ? looked.value : 0;
      if (count === atOnce) await pause(restMs);
    }
  },
});
