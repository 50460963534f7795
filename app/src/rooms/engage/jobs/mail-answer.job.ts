import { z } from "zod";
import { pickText } from "../../../kernel/localized.ts";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionById, withDispositions } from "../contribution-reader.ts";
import { sendLetter } from "../letters.ts";
import { answersHref } from "../paths.ts";

const input = z.object({ dispositionId: z.string(), contributionId: z.string() });

/** Who asked and left an address reads what was done with it, in their own language. */
export function mailAnswerJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_answer",
    input,
    retryLimit: 5,
    async run(context, { dispositionId, contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const contact = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        const answer = contribution && (await withDispositions(work, [contribution]))[0]?.answer;
        if (!contact || !trajectory || !answer || contribution.state === "withdrawn") return ok(undefined);
        await sendLetter(work, bindings, {
          to: contact,
          stem: "mail.answered",
          params: (t) => ({
            trajectory: textOf(trajectory, "title", contact.lang).text,
            receipt: contribution.receipt,
            title: contribution.title,
            outcome:
              answer.forwardedTo === undefined
                ? t(`engage.outcome.${answer.outcome}`)
                : t("engage.answer.forwardedTo", { place: answer.forwardedTo }),
            reason: pickText(answer.reason, contact.lang).text,
            decider: `${answer.deciderName}, ${answer.deciderFunction}`,
          }),
          path: answersHref(trajectory.slug),
          key: `engage.answered ${dispositionId}`,
        });
        return ok(undefined);
      });
    },
  });
}
