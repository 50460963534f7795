import { z } from "zod";
import { ok } from "../../kernel/result.ts";
import { job } from "../define/job.ts";
import { attemptsAtMost } from "./recorded-mailer.ts";
import { mailByKey } from "./reader.ts";
import { eraseUnsent } from "./writer.ts";

/** Sends one waiting mail. The mailer gives up first, so that a person sees a failed mail and not a dead job as well. */
export const sendMailJob = job({
  name: "platform.send_mail",
  input: z.object({ key: z.string() }),
  retryLimit: attemptsAtMost + 3,
  // Somebody waits for the link to sign in while hundreds hear what was done with their ideas.
  parallel: 4,
  async run(context, { key }) {
    const found = await context.inTenant(async (work) => {
      const mail = await mailByKey(work, key);
      if (!mail?.validUntil || mail.validUntil > work.now) return ok(mail);
      await eraseUnsent(work);
      return ok(undefined);
    });
    if (!found.ok || found.value?.state !== "waiting") return;
    const outcome = await context.mailer.send(context.tenantId, found.value);
    if (outcome === "unreachable") throw new Error("The mail could not be handed over yet.");
  },
});
