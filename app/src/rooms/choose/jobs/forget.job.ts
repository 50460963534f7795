import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { retentionOf } from "../../tenancy/room.ts";
import { dayOf } from "../../trajectories/room.ts";
import { shareLimits } from "../domain/sharing.ts";
import { forgetReplies } from "../sharing-writer.ts";

/** Every night: links for colleagues that closed, and the names of who answered after the months that the municipality chose. */
export const forgetJob = job({
  name: "choose.forget",
  input: z.object({}),
  retryLimit: 3,
  async run(context) {
    await context.inTenant(async (work) => {
      const { contactDetailsMonths } = await retentionOf(work);
      const { tokenDays } = shareLimits;
      return ok(await forgetReplies(work, { today: dayOf(work.now), tokenDays, nameMonths: contactDetailsMonths }));
    });
  },
});
