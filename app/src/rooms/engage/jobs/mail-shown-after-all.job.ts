import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { contactOf } from "../contact-reader.ts";
import { contributionById } from "../contribution-reader.ts";
import { sendLetter } from "../letters.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { listHref } from "../paths.ts";

const input = z.object({ contributionId: z.string() });

/** Who did not agree reads that their text is shown after all, if they left an address. */
export function mailShownAfterAllJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_shown_after_all",
    input,
    retryLimit: 5,
    async run(context, { contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const contact = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        const objection = (await objectionsTo(work, [contributionId])).get(contributionId);
        if (!contact || !trajectory || !objection || contribution.moderation !== "published") return ok(undefined);
        await sendLetter(work, bindings, {
          to: contact,
          stem: "mail.shownAfterAll",
          params: () => ({
            trajectory: textOf(trajectory, "title", contact.lang).text,
            receipt: contribution.receipt,
          }),
          path: listHref(trajectory.slug, contribution.activityId),
          key: `engage.shown_after_all ${contributionId}`,
        });
        return ok(undefined);
      });
    },
  });
}
