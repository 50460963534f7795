import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { staffPace } from "../../commands/paces.ts";
import { stopAllSteps } from "../../decision/follow-up/writer.ts";
import { mayManageFollowing } from "../../policy.ts";
import { eraseInput } from "../inputs.ts";
import { followerByEmail } from "../reader.ts";
import { deleteRequestsOf, forgetFollower } from "../writer.ts";

/** For who calls: the address follows nothing any more, and hears of no steps where it took part. The same answer when it followed nothing. */
export const eraseFollower = command({
  name: "engage.erase_follower",
  policy: mayManageFollowing,
  input: eraseInput,
  rateLimit: staffPace,
  async run(work, { email }) {
    const follower = await followerByEmail(work, email);
    if (follower) await forgetFollower(work, follower);
    else await deleteRequestsOf(work, email);
    await stopAllSteps(work, email);
    return ok({});
  },
});
