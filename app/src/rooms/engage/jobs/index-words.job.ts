import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { takeWordsApart } from "../search/word-writer.ts";

const atOnce = 500;

/**
 * Takes apart the words of what came in since the last time, so that searching stays fast. Not when somebody sends: a crowd
 * would wait for it, and until then searching takes them apart itself.
 */
export const indexWordsJob = job({
  name: "engage.index_words",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    let count = atOnce;
    while (count === atOnce) {
      const taken = await context.inTenant(async (work) => ok(await takeWordsApart(work, atOnce)));
      count = taken.ok ? taken.value : 0;
    }
  },
});
