import type { EngageBindings } from "../../bindings.ts";
import { letterToAuthorJob } from "../../jobs/letter-to-author.ts";
import { tellOfSteps } from "../../moderation/moderation-writer.ts";

/** Who sent a photo that was taken away reads what the second look decided, if they left an address. */
export function mailLookedAgainJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return letterToAuthorJob(bindings, {
    name: "engage.mail_photo_looked_again",
    async write(work, { contribution, trajectory, title }) {
      if (contribution.state === "withdrawn") return undefined;
      const steps = await tellOfSteps(work, contribution.id, ["photo_put_back", "photo_kept_away"]);
      const last = steps.at(-1);
      if (!last) return undefined;
      return {
        stem: "mail.photoLookedAgain",
        params: (t) => ({
          trajectory: title,
          receipt: contribution.receipt,
          outcome: steps.map(({ what }) => t(`engage.photo.step.${what}`)).join("\n\n"),
        }),
        path: `/trajecten/${trajectory.slug}`,
        key: `engage.photo_looked_again ${contribution.id} ${last.at.toISOString()}`,
      };
    },
  });
}
