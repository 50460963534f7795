import { ok } from "../../../kernel/result.ts";
import { command } from "../../../platform/define/command.ts";
import { createChallengeInput } from "../inputs.ts";
import { mayPrepare } from "../policy.ts";
import { insertChallenge } from "../writer.ts";
import { staffPace } from "./change-locked.ts";

export const createChallenge = command({
  name: "trajectories.create_challenge",
  policy: mayPrepare,
  input: createChallengeInput,
  rateLimit: staffPace,
  async run(work, typed) {
    const id = await insertChallenge(work, { ...typed, heardOn: typed.heardOn });
    work.emit({ name: "trajectories.challenge_created", payload: { challengeId: id } });
    return ok({ id });
  },
});
