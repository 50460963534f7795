import { notFound, refusedBy } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { mayWriteNewsletters } from "../../policy.ts";
import { offInput } from "../inputs.ts";
import { newsletterById } from "../reader.ts";
import { addStep, dropUnsentMails } from "../step-writer.ts";
import { setState } from "../writer.ts";

/**
 * Stops a newsletter that goes out, and takes it off the site: what did not leave never will, and everybody reads why. Who has
 * the mail keeps it. It cannot be undone; the same words can go again as another newsletter.
 */
export const takeNewsletterOff = command({
  name: "engage.take_newsletter_off",
  policy: mayWriteNewsletters,
  input: offInput,
  rateLimit: staffPace,
  async run(work, { id, reason }) {
    const newsletter = await newsletterById(work, id, true);
    if (!newsletter) return notFound();
    const { state, mails, off } = newsletter;
    if (off || (state !== "sending" && state !== "sent")) return refusedBy("engage.newsletter.staff.refused.notOut");
    const left = mails - (await dropUnsentMails(work, id));
    const to = state === "sending" ? "stopped" : "sent";
    await setState(work, id, to, { off_at: work.now, off_reason: reason });
    await addStep(work, id, "off", left);
    return ok({ id, left });
  },
});
