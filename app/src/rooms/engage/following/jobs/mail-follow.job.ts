import { z } from "zod";
import { newToken, tokenHash } from "../../../../kernel/ids.ts";
import { ok } from "../../../../kernel/result.ts";
import { job } from "../../../../platform/define/job.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { sendLetter } from "../../letters.ts";
import type { FollowingBindings } from "../bindings.ts";
import { confirmDays, linkOf, mailsADay } from "../domain.ts";
import type { Thing } from "../followed-thing.ts";
import { getsNewsletters, inWords, publicThing } from "../followed-thing.ts";
import { confirmHref, followedHref } from "../paths.ts";
import type { FollowRequest } from "../reader.ts";
import { followerByEmail, mailedLately, subjectsOf, waitingRequest } from "../reader.ts";
import { deleteRequest, markMailed } from "../writer.ts";

/**
 * Asks whose address was typed to confirm it. Who follows it already gets the link to what they follow instead, which is also
 * how somebody finds it back. Beyond the limit of an address nothing happens, and nobody hears of that.
 */
export function mailFollowJob(bindings: FollowingBindings) {
  return job({
    name: "engage.mail_follow",
    input: z.object({ requestId: z.string() }),
    retryLimit: 5,
    async run(context, { requestId }) {
      await context.inTenant(async (work) => {
        const request = await waitingRequest(work, requestId);
        if (!request) return ok(undefined);
        const thing = await publicThing(work, request.subject);
        if (thing === undefined || (await mailedLately(work, request.email)) >= mailsADay) {
          await deleteRequest(work, requestId);
          return ok(undefined);
        }
        const follower = await followerByEmail(work, request.email);
        const follows = follower && (await subjectsOf(work, follower.id)).includes(request.subject);
        if (follows) await mailAgain(work, bindings, request, linkOf(work.tenantId, follower.id));
        else await mailToConfirm(work, bindings, request, thing);
        return ok(undefined);
      });
    },
  });
}

async function mailToConfirm(
  work: Work,
  bindings: FollowingBindings,
  request: FollowRequest,
  thing: Thing,
): Promise<void> {
  const token = newToken();
  if (!(await markMailed(work, request.id, tokenHash(token)))) return;
  await sendLetter(work, bindings, {
    to: request,
    stem: "mail.follow",
    params: (t) => ({
      subject: inWords(thing, t, request.lang),
      pace: t(`engage.follow.pace.${request.pace}`),
      letters: getsNewsletters(thing) ? ` ${t("engage.follow.confirmLetters")}` : "",
      days: confirmDays,
    }),
    path: confirmHref(token),
    stopPath: confirmHref(token),
    key: `engage.follow ${request.id}`,
    validUntil: new Date(work.now.getTime() + confirmDays * 86_400_000),
  });
}

async function mailAgain(
  work: Work,
  { tokenOf, ...bindings }: FollowingBindings,
  request: FollowRequest,
  link: string,
): Promise<void> {
  if (!(await markMailed(work, request.id, null))) return;
  const path = followedHref(tokenOf(link));
  await sendLetter(work, bindings, {
    ...{ to: request, stem: "mail.followsAlready", path, stopPath: path, key: `engage.follow ${request.id}` },
    params: () => ({}),
  });
}
