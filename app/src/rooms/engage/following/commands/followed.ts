import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import { followTokenInput, paceInput, stopOneInput } from "../inputs.ts";
import { followerByToken } from "../reader.ts";
import { deleteFollow, forgetFollower, setPace } from "../writer.ts";

/** More often, or less. */
export const changePace = command({
  name: "engage.change_pace",
  policy: mayTakePart,
  input: paceInput,
  rateLimit: ownPace,
  async run(work, { token, pace }) {
    const follower = await followerByToken(work, tokenHash(token));
    if (!follower) return notFound();
    await setPace(work, follower, pace);
    return ok({});
  },
});

/** Stops one of what somebody follows; with the last one the address goes. */
export const stopFollowing = command({
  name: "engage.stop_following",
  policy: mayTakePart,
  input: stopOneInput,
  rateLimit: ownPace,
  async run(work, { token, subject }) {
    const follower = await followerByToken(work, tokenHash(token));
    const left = follower && (await deleteFollow(work, follower, subject));
    return left === undefined ? notFound() : ok({ forgotten: left === 0 });
  },
});

/** Stops everything and forgets the address. */
export const stopAllFollowing = command({
  name: "engage.stop_all_following",
  policy: mayTakePart,
  input: followTokenInput,
  // The mail programs of many people send from a few addresses.
  rateLimit: { max: 600, perSeconds: 60 },
  async run(work, { token }) {
    const follower = await followerByToken(work, tokenHash(token));
    if (!follower) return notFound();
    await forgetFollower(work, follower);
    return ok({});
  },
});
