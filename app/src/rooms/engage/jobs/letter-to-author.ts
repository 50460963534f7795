import { z } from "zod";
import { ok } from "../../../kernel/result.ts";
import { job } from "../../../platform/define/job.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Trajectory } from "../../trajectories/room.ts";
import { textOf, trajectoryById } from "../../trajectories/room.ts";
import type { EngageBindings } from "../bindings.ts";
import { contactOf } from "../contact-reader.ts";
import type { Contribution } from "../contribution.ts";
import { contributionById } from "../contribution-reader.ts";
import type { Letter } from "../letters.ts";
import { sendLetter } from "../letters.ts";

type About = {
  readonly contribution: Contribution;
  readonly trajectory: Trajectory;
  /** The title of the trajectory, in the language of the author. */
  readonly title: string;
};

type AuthorLetter = {
  readonly name: string;
  /** What there is to say by now; undefined when that is nothing any more. */
  readonly write: (work: Work, about: About) => Promise<Omit<Letter, "to"> | undefined>;
};

const input = z.object({ contributionId: z.string() });

/** A job that writes to the author of one contribution, if they left an address. */
export function letterToAuthorJob(bindings: Pick<EngageBindings, "words" | "baseUrl">, { name, write }: AuthorLetter) {
  return job({
    name,
    input,
    retryLimit: 5,
    async run(context, { contributionId }) {
      await context.inTenant(async (work) => {
        const contribution = await contributionById(work, contributionId);
        const to = await contactOf(work, contributionId);
        const trajectory = contribution && (await trajectoryById(work, contribution.trajectoryId));
        if (!to || !trajectory) return ok(undefined);
        const title = textOf(trajectory, "title", to.lang).text;
        const letter = await write(work, { contribution, trajectory, title });
        if (letter) await sendLetter(work, bindings, { ...letter, to });
        return ok(undefined);
      });
    },
  });
}
