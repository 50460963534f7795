import type { EngageBindings } from "../bindings.ts";
import { rulesIn } from "../house-rules.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { letterToAuthorJob } from "./letter-to-author.ts";

/** The author of words that are not shown reads why, if they left an address. */
export function mailRejectionJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return letterToAuthorJob(bindings, {
    name: "engage.mail_rejection",
    async write(work, { contribution, trajectory, title }) {
      if (contribution.moderation !== "rejected" || !contribution.rejection) return undefined;
      const { reason, words } = contribution.rejection;
      const isSecondLook = (await objectionsTo(work, [contribution.id])).has(contribution.id);
      return {
        stem: "mail.rejected",
        params: (t, site) => ({
          trajectory: title,
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
        key: `engage.rejected ${contribution.id} ${contribution.moderatedAt?.toISOString() ?? ""}`,
      };
    },
  });
}
