import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { silenceDays } from "../domain.ts";
import { closeSilentQuestions } from "../writer.ts";

/** Every night: a conversation in which nobody said anything for so many days is over, and its address goes. */
export const closeQuestionsJob = job({
  name: "engage.close_questions",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    await context.inTenant(async (work) => {
      await closeSilentQuestions(work, new Date(work.now.getTime() - silenceDays * 86_400_000));
      return ok(undefined);
    });
  },
});
