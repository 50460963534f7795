import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionById } from "../contribution-reader.ts";
import { sendLetter } from "../letters.ts";
import { rulesIn } from "../house-rules.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";

const input = z.object({ contributionId: z.string() });

/** The author of words that are not shown reads why, if they left an address. */
export function mailRejectionJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_rejection",
    input,
    retryLimit: 5,
    async run(context, { contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const contact = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        if (!contact || !trajectory || contribution.moderation !== "rejected" || !contribution.rejection)
          return ok(undefined);
        const { reason, words } = contribution.rejection;
        const isSecondLook = (await objectionsTo(work, [contributionId])).has(contributionId);
        await sendLetter(work, bindings, {
          to: contact,
          stem: "mail.rejected",
          params: (t, site) => ({
            trajectory: textOf(trajectory, "title", contact.lang).text,
            receipt: contribution.receipt,
            title: contribution.title,
            reason: [
              isSecondLook ? t("engage.own.rejectedAgain") : "",
              t(`engage.rejection.${reason}`),
              words,
              rulesIn(t, site),
            ]
              .filter((part) => part !== "")
              .join("\n\n"),
          }),
          path: `/trajecten/${trajectory.slug}`,
          key: `engage.rejected ${contributionId} ${contribution.moderatedAt?.toISOString() ?? ""}`,
        });
        return ok(undefined);
      });
    },
  });
}
