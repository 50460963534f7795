import { notFound, refusedBy } from "../../../kernel/refusal.ts";
import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { changeChallengeInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { challengeById } from "../reader.ts";
import { updateChallenge } from "../writer.ts";
import { staffPace } from "./change-locked.ts";

export const changeChallenge = command({
  name: "trajectories.change_challenge",
  policy: mayPrepare,
  input: changeChallengeInput,
  rateLimit: staffPace,
  async run(work, { id, version, ...typed }) {
    if (!(await challengeById(work, id))) return notFound();
    const written = await updateChallenge(work, id, version, { ...typed, heardOn: typed.heardOn });
    if (!written) return refusedBy("trajectories.refused.changedMeanwhile");
    work.emit({ name: "trajectories.challenge_changed", payload: { challengeId: id } });
    return ok({ id });
  },
});
