import { z } from "zod";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import { textOf, trajectoryById } from "../../../trajectories/room.ts";
import type { EngageBindings } from "../../bindings.ts";
import { contactOf } from "../../contact-reader.ts";
import { contributionById } from "../../contribution-reader.ts";
import { sendLetter } from "../../letters.ts";
import { photosTakenFrom } from "../../moderation/moderation-reader.ts";

const input = z.object({ contributionId: z.string() });

/**
 * Who sent a photo that the team took away reads why, if they left an address: one letter about all that went until it is
 * written. Their private link is known to nobody but them, so the letter says where they have it.
 */
export function mailPhotoTakenJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return job({
    name: "engage.mail_photo_taken",
    input,
    retryLimit: 5,
    async run(context, { contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const contact = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        const taken = await photosTakenFrom(work, contributionId);
        const last = taken.at(-1);
        if (!contact || !trajectory || !last || contribution.state === "withdrawn") return ok(undefined);
        await sendLetter(work, bindings, {
          to: contact,
          stem: "mail.photoTaken",
          params: (t) => ({
            trajectory: textOf(trajectory, "title", contact.lang).text,
            receipt: contribution.receipt,
            reason: taken
              .flatMap(({ reason, words }) => [
                t(`engage.photo.reason.${reason}`),
                ...(words === undefined ? [] : [words]),
              ])
              .join("\n\n"),
          }),
          path: `/trajecten/${trajectory.slug}`,
          key: `engage.photo_taken ${contributionId} ${last.at.toISOString()}`,
        });
        return ok(undefined);
      });
    },
  });
}
