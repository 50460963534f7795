import { notFound } from "../../../../kernel/refusal.ts";
import { tokenHash } from "../../../../kernel/ids.ts";
import { ok } from "../../../../kernel/result.ts";
import { command } from "../../../../platform/define/command.ts";
import { isPublic, trajectoryBySlug } from "../../../trajectories/room.ts";
import { ownPace } from "../../commands/paces.ts";
import { mayTakePart } from "../../policy.ts";
import type { FollowingBindings } from "../bindings.ts";
import { markTold } from "../digest-writer.ts";
import { everything } from "../domain.ts";
import { askInput, followTokenInput } from "../inputs.ts";
import { keysAbout, mailableNews } from "../mailable-news.ts";
import { publicThemeById } from "../../themes/public-reader.ts";
import { themeSubject } from "../subject.ts";
import { insertRequest, putFollower, useRequest } from "../writer.ts";

/**
 * Somebody wants mail about a trajectory, a theme of it, or about all. Whose address it is and whether it follows already is looked up
 * afterwards, by a job: neither the answer nor how long it takes tells who follows what.
 */
export const askToFollow = command({
  name: "engage.ask_to_follow",
  policy: mayTakePart,
  input: askInput,
  // A school class may sign up together; whoever sends mail to strangers needs more. An address has a limit of its own.
  rateLimit: { max: 40, perSeconds: 600 },
  async run(work, { slug, theme, email, pace, lang }) {
    const trajectory = slug === undefined ? undefined : await trajectoryBySlug(work, slug);
    if (slug !== undefined && (!trajectory || !isPublic(trajectory))) return notFound();
    if (theme !== undefined && !(trajectory && (await publicThemeById(work, trajectory.id, theme)))) return notFound();
    const subject = theme === undefined ? (trajectory?.id ?? everything) : themeSubject(theme);
    const requestId = await insertRequest(work, { email, pace, lang, subject });
    work.emit({ name: "engage.follow_asked", payload: { requestId } });
    return ok({});
  },
});

/** The button behind the link of the mail. Gives the token of the page with everything that this person follows. */
export function confirmFollowing(bindings: Pick<FollowingBindings, "tokenOf" | "reports">) {
  return command({
    name: "engage.confirm_following",
    policy: mayTakePart,
    input: followTokenInput,
    rateLimit: ownPace,
    async run(work, { token }) {
      const request = await useRequest(work, tokenHash(token));
      if (!request) return notFound();
      const { followerId, token: own } = await putFollower(work, request, bindings.tokenOf);
      // What is there already is on the page that they come from: news is what comes after it.
      const known = await mailableNews(work, bindings);
      await markTold(work, followerId, keysAbout(known, [request.subject]));
      return ok({ token: own });
    },
  });
}

/** The mail program says that whoever got the mail to confirm wants none of it. */
export const declineFollowing = command({
  name: "engage.decline_following",
  policy: mayTakePart,
  input: followTokenInput,
  rateLimit: { max: 600, perSeconds: 60 },
  async run(work, { token }) {
    return (await useRequest(work, tokenHash(token))) ? ok({}) : notFound();
  },
});
