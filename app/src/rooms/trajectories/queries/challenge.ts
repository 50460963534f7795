import { z } from "zod";
import { notFound } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { query } from "../../../platform/define/command.ts";
import { mayLook } from "../policy.ts";
import type { AreaDirectory, ChallengeOffer, ChallengeStep } from "../ports.ts";
import { challengeById, listTrajectories } from "../reader.ts";

/** One challenge with the trajectories that came from it, and what other rooms offer to do with it. */
export function challenge(areas: AreaDirectory, steps: readonly ChallengeStep[]) {
  return query({
    name: "trajectories.challenge",
    policy: mayLook,
    input: z.object({ id: z.string() }),
    async read(work, { id }) {
      const found = await challengeById(work, id);
      if (!found) return notFound();
      const trajectories = await listTrajectories(work, { challengeId: id, page: 1, perPage: 100 });
      const offers: ChallengeOffer[] = [];
      for (const step of steps) offers.push(...(await step.offers(work, found)));
      return ok({ challenge: found, trajectories: trajectories.items, areas: await areas.areas(work), offers });
    },
  });
}
