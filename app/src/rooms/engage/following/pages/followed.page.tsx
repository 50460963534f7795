import { z } from "zod";
import { tokenHash } from "../../../../kernel/ids.ts";
import { notFound } from "../../../../kernel/refusal.ts";
import { ok } from "../../../../kernel/result.ts";
import { action, oneClick, page } from "../../../../platform/define/page.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { mayTakePart } from "../../policy.ts";
import { changePace, stopAllFollowing, stopFollowing } from "../commands/followed.ts";
import type { confirmFollowing } from "../commands/follow.ts";
import { declineFollowing } from "../commands/follow.ts";
import type { Follower } from "../domain.ts";
import type { Thing } from "../followed-thing.ts";
import { publicThing, thingOf } from "../followed-thing.ts";
import { confirmPath, followedHref, followedPath, stoppedPath } from "../paths.ts";
import { followerByToken, requestByToken, subjectsOf } from "../reader.ts";
import { ConfirmView } from "../views/confirm.view.tsx";
import { FollowedView, StoppedView } from "../views/followed.view.tsx";

type Params = { readonly token: string };
const params: z.ZodType<Params> = z.object({ token: z.string().max(100) });
const resident = { layout: "resident", policy: mayTakePart } as const;
const onlyToken = ({ token }: Params) => ({ token });

/** What is followed; what is gone since has no name any more. */
export type Followed = { readonly subject: string; readonly thing: Thing };
export type FollowedShown = { readonly follower: Follower; readonly followed: readonly Followed[] };

async function followedOf(work: Work, followerId: string): Promise<readonly Followed[]> {
  const followed: Followed[] = [];
  for (const subject of await subjectsOf(work, followerId)) {
    const thing = await thingOf(work, subject);
    if (thing) followed.push({ subject, thing });
  }
  return followed;
}

/** What you follow, behind a private link; its one click stops everything. */
export const followedPage = page({
  ...resident,
  path: followedPath,
  params,
  async load(work, { token }) {
    const follower = await followerByToken(work, tokenHash(token));
    return follower ? ok({ follower, followed: await followedOf(work, follower.id) }) : notFound();
  },
  title: (_, { t }) => t("engage.follow.yours"),
  view: (shown: FollowedShown, frame) => <FollowedView shown={shown} frame={frame} />,
  actions: {
    changePace: action({
      command: changePace,
      input: ({ token }: Params, form) => ({ ...form, token }),
      next: (_, { token }: Params) => ({ to: followedHref(token), notice: "engage.follow.paceChanged" }),
    }),
    stop: action({
      command: stopFollowing,
      input: ({ token }: Params, form) => ({ ...form, token }),
      next: ({ forgotten }: { forgotten: boolean }, { token }: Params) =>
        forgotten ? { to: stoppedPath } : { to: followedHref(token), notice: "engage.follow.stoppedOne" },
    }),
    stopAll: action({ command: stopAllFollowing, input: onlyToken, next: () => ({ to: stoppedPath }) }),
  },
  oneClick: oneClick({ command: stopAllFollowing, input: onlyToken }),
});

/** A button and no more: programs that scan mail open every link they see. Its one click says no. */
export function confirmPage(confirm: ReturnType<typeof confirmFollowing>) {
  return page({
    ...resident,
    path: confirmPath,
    params,
    async load(work, { token }) {
      const request = await requestByToken(work, tokenHash(token));
      if (!request) return ok(undefined);
      const thing = await publicThing(work, request.subject);
      return ok(thing && { request, thing });
    },
    title: (_, { t }) => t("engage.follow.confirmTitle"),
    view: (shown, frame) => <ConfirmView shown={shown} frame={frame} />,
    actions: {
      confirm: action({
        command: confirm,
        input: onlyToken,
        next: ({ token }) => ({ to: followedHref(token), notice: "engage.follow.confirmed" }),
      }),
    },
    oneClick: oneClick({ command: declineFollowing, input: onlyToken }),
  });
}

export const stoppedPage = page({
  ...resident,
  path: stoppedPath,
  params: z.object({}),
  load: () => Promise.resolve(ok(undefined)),
  title: (_, { t }) => t("engage.follow.stoppedTitle"),
  view: (_, frame) => <StoppedView frame={frame} />,
});
