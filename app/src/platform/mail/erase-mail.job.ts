import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import { job } from "../define/job.ts";
import { eraseUnsent } from "./writer.ts";

/** Every hour: links and words in mail that never left do not lie about. */
export const eraseMailJob = job({
  name: "platform.erase_mail",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    await context.inTenant(async (work) => ok(await eraseUnsent(work)));
  },
});
