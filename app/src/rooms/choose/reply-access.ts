import { tokenHash } from "../../kernel/ids.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { notFound, refusedBy } from "../../kernel/refusal.ts";
import type { Result } from "../../kernel/result.ts";
import { ok } from "../../kernel/result.ts";
import type { Work } from "../../platform/define/work.ts";
import { dayOf, trajectoryById } from "../trajectories/room.ts";
import type { Guide } from "./domain/guide.ts";
import type { Reply, ReplyStanding, Share } from "./domain/sharing.ts";
import { shareState } from "./domain/sharing.ts";
import { guideById } from "./reader.ts";
import { replyByToken, replyOfPerson } from "./reply-reader.ts";
import { shareById, shareByToken } from "./sharing-reader.ts";

export type OpenedShare = {
  readonly share: Share;
  readonly guide: Guide;
  /** What whoever opened it answered so far; undefined before they began. */
  readonly reply: Reply | undefined;
  readonly standing: ReplyStanding;
};

/**
 * What a link opens: the link for colleagues, or the one that somebody without an account got. Whoever is signed in finds
 * their own answers by the first. A forged link and one of another municipality are simply not there.
 */
export async function openedBy(work: Work, token: string): Promise<Result<OpenedShare, Refusal>> {
  const behind = await behindLink(work, token);
  if (!behind.ok || behind.value.standing === "open") return behind;
  return refusedBy(`choose.reply.refused.${behind.value.standing}`);
}

/** As `openedBy`, also when nobody can answer any more: what somebody answered they can still withdraw. */
export async function behindLink(work: Work, token: string): Promise<Result<OpenedShare, Refusal>> {
  const found = await foundBy(work, tokenHash(token));
  const guide = found && (await guideById(work, found.share.guideId));
  if (!found || !guide) return notFound();
  return ok({ ...found, guide, standing: await standingOf(work, found, guide) });
}

async function standingOf(work: Work, { share, reply }: Found, guide: Guide): Promise<ReplyStanding> {
  if (reply?.erasedAt !== undefined) return "erased";
  const state = shareState(share, dayOf(work.now));
  return state === "open" && (await isGuideClosed(work, guide)) ? "guideClosed" : state;
}

type Found = Pick<OpenedShare, "share" | "reply">;

async function foundBy(work: Work, hash: string): Promise<Found | undefined> {
  const own = await replyByToken(work, hash);
  const share = own ? await shareById(work, own.shareId) : await shareByToken(work, hash);
  if (!share || own) return share && { share, reply: own };
  const { actor } = work;
  return { share, reply: actor.kind === "person" ? await replyOfPerson(work, share.id, actor.personId) : undefined };
}

/** Once people cannot take part any more, how they would have is no question any more. */
export async function isGuideClosed(work: Work, { trajectoryId }: Pick<Guide, "trajectoryId">): Promise<boolean> {
  const trajectory = trajectoryId === undefined ? undefined : await trajectoryById(work, trajectoryId);
  return trajectory !== undefined && trajectory.status !== "preparing" && trajectory.status !== "open";
}
