import type { EngageBindings } from "../bindings.ts";
import { objectionsTo } from "../moderation/objection-reader.ts";
import { listHref } from "../paths.ts";
import { letterToAuthorJob } from "./letter-to-author.ts";

/** Who did not agree reads that their text is shown after all, if they left an address. */
export function mailShownAfterAllJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return letterToAuthorJob(bindings, {
    name: "engage.mail_shown_after_all",
    async write(work, { contribution, trajectory, title }) {
      const objection = (await objectionsTo(work, [contribution.id])).get(contribution.id);
      if (!objection || contribution.moderation !== "published") return undefined;
      return {
        stem: "mail.shownAfterAll",
        params: () => ({ trajectory: title, receipt: contribution.receipt }),
        path: listHref(trajectory.slug, contribution.activityId),
        key: `engage.shown_after_all ${contribution.id}`,
      };
    },
  });
}
