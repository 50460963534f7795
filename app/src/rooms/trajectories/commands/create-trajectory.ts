import { invalidField } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import type { Work } from "../../../platform/define/work.ts";
import { slugOf } from "../domain/slug.ts";
import { baseLang } from "../domain/texts.ts";
import { createTrajectoryInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { challengeById, slugsLike } from "../reader.ts";
import { insertTrajectory, lockSlugs } from "../writer.ts";
import { staffPace } from "./change-locked.ts";

export const createTrajectory = command({
  name: "trajectories.create_trajectory",
  policy: mayPrepare,
  input: createTrajectoryInput,
  rateLimit: staffPace,
  async run(work, { challengeId, title }) {
    const challenge = await challengeById(work, challengeId);
    if (!challenge) return invalidField("challengeId", "trajectories.refused.challengeGone");
    await lockSlugs(work);
    const slug = await freeSlug(work, slugOf(title));
    const texts = { title: { [baseLang]: title } };
    const id = await insertTrajectory(work, { challengeId, slug, texts, areaCodes: challenge.areaCodes });
    work.emit({ name: "trajectories.trajectory_created", payload: { trajectoryId: id } });
    return ok({ id, slug });
  },
});

/** The slug itself, or with the first number behind it that nobody has. */
async function freeSlug(work: Work, wanted: string): Promise<string> {
  const taken = new Set(await slugsLike(work, wanted));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
}
