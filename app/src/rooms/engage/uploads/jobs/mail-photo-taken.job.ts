import type { EngageBindings } from "../../bindings.ts";
import { letterToAuthorJob } from "../../jobs/letter-to-author.ts";
import { tellOfSteps } from "../../moderation/moderation-writer.ts";
import { weeksToObject } from "../taken/domain.ts";

/**
 * Who sent a photo that the team took away reads why, if they left an address: one letter about all that went since the last
 * one. Their private link is known to nobody but them, so the letter says where they have it.
 */
export function mailPhotoTakenJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return letterToAuthorJob(bindings, {
    name: "engage.mail_photo_taken",
    async write(work, { contribution, trajectory, title }) {
      if (contribution.state === "withdrawn") return undefined;
      const taken = await tellOfSteps(work, contribution.id, ["photo_removed"]);
      const last = taken.at(-1);
      if (!last) return undefined;
      return {
        stem: "mail.photoTaken",
        params: (t) => ({
          trajectory: title,
          receipt: contribution.receipt,
          weeks: weeksToObject,
          reason: taken
            .flatMap(({ reason, words }) => [
              t(`engage.photo.reason.${reason}`),
              ...(words === undefined ? [] : [words]),
            ])
            .join("\n\n"),
        }),
        path: `/trajecten/${trajectory.slug}`,
        key: `engage.photo_taken ${contribution.id} ${last.at.toISOString()}`,
      };
    },
  });
}
