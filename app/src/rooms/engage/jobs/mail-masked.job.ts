import type { EngageBindings } from "../bindings.ts";
import { originalOf } from "../moderation/moderation-reader.ts";
import { tellOfSteps } from "../moderation/moderation-writer.ts";
import { letterToAuthorJob } from "./letter-to-author.ts";

/** Who wrote a text in which data of people were masked reads that, if they left an address: of several at once in one letter. */
export function mailMaskedJob(bindings: Pick<EngageBindings, "words" | "baseUrl">) {
  return letterToAuthorJob(bindings, {
    name: "engage.mail_masked",
    async write(work, { contribution, trajectory, title }) {
      // Put back meanwhile: there is nothing to tell.
      if (contribution.state === "withdrawn" || !(await originalOf(work, contribution.id))) return undefined;
      const last = (await tellOfSteps(work, contribution.id, ["masked"])).at(-1);
      if (!last) return undefined;
      return {
        stem: "mail.masked",
        params: () => ({ trajectory: title, receipt: contribution.receipt }),
        path: `/trajecten/${trajectory.slug}`,
        key: `engage.masked ${contribution.id} ${last.at.toISOString()}`,
      };
    },
  });
}
