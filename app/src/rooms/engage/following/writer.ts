import { newId, tokenHash } from "../../../kernel/ids.ts";
import { dropUnsentUnder } from "../../../platform/mail/writer.ts";
import type { Work } from "../../../platform/define/work.ts";
import { dayOf } from "../../trajectories/room.ts";
import type { Follower, Pace } from "./domain.ts";
import { newslettersTo } from "../newsletters/domain.ts";
import { dropWaitingNewsletters } from "../newsletters/writer.ts";
import { digestsTo, linkOf, oldestRequest } from "./domain.ts";
import { stopOnAllDevices } from "./push/writer.ts";
import type { FollowRequest } from "./reader.ts";
import { subjectsOf } from "./reader.ts";
import type { FollowingTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<FollowingTables>();
}

/** Keeps that somebody asked to follow; gives the id of the request. */
export async function insertRequest(work: Work, asked: Omit<FollowRequest, "id">): Promise<string> {
  const id = newId(work.now.getTime());
  await db(work)
    .insertInto("engage_follow_request")
    .values({ tenant_id: work.tenantId, request_id: id, ...asked, asked_at: work.now })
    .execute();
  return id;
}

/** A mail goes out for this request, with a link of this hash or with nothing to confirm. False when one went before. */
export async function markMailed(work: Work, requestId: string, hash: string | null): Promise<boolean> {
  const marked = await db(work)
    .updateTable("engage_follow_request")
    .set({ mailed_at: work.now, token_hash: hash })
    .where("request_id", "=", requestId)
    .where("mailed_at", "is", null)
    .executeTakeFirst();
  return marked.numUpdatedRows === 1n;
}

export async function deleteRequest(work: Work, requestId: string): Promise<void> {
  await db(work).deleteFrom("engage_follow_request").where("request_id", "=", requestId).execute();
}

/** Uses a link up. It stays among what was mailed to the address; undefined when it is used, too old or not ours. */
export function useRequest(work: Work, hash: string): Promise<FollowRequest | undefined> {
  return db(work)
    .updateTable("engage_follow_request")
    .set({ token_hash: null })
    .where("token_hash", "=", hash)
    .where("asked_at", ">", oldestRequest(work.now))
    .returning(["request_id as id", "email", "lang", "pace", "subject"])
    .executeTakeFirst();
}

/** The addresses that nobody confirmed in time. */
export async function deleteOldRequests(work: Work): Promise<void> {
  await db(work).deleteFrom("engage_follow_request").where("asked_at", "<=", oldestRequest(work.now)).execute();
}

/** Somebody proved that the address is theirs: what they chose last counts. Gives the token of their link. */
export async function putFollower(
  work: Work,
  { email, lang, pace, subject }: FollowRequest,
  tokenOf: (words: string) => string,
): Promise<{ readonly followerId: string; readonly token: string }> {
  const newFollower = newId(work.now.getTime());
  const { id } = await db(work)
    .insertInto("engage_follower")
    .values({
      ...{ tenant_id: work.tenantId, follower_id: newFollower, email, lang, pace, confirmed_at: work.now },
      looked_on: dayOf(work.now),
      token_hash: tokenHash(tokenOf(linkOf(work.tenantId, newFollower))),
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "email"]).doUpdateSet({ lang, pace }))
    .returning("follower_id as id")
    .executeTakeFirstOrThrow();
  await db(work)
    .insertInto("engage_follow")
    .values({ tenant_id: work.tenantId, follower_id: id, subject, since: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return { followerId: id, token: tokenOf(linkOf(work.tenantId, id)) };
}

export async function setPace(work: Work, follower: Follower, pace: Pace): Promise<void> {
  await db(work).updateTable("engage_follower").set({ pace }).where("follower_id", "=", follower.id).execute();
}

/**
 * Stops one; gives how many are left, and undefined when this one was not followed. Whoever follows nothing any more is
 * forgotten.
 */
export async function deleteFollow(work: Work, follower: Follower, subject: string): Promise<number | undefined> {
  const { id } = follower;
  // So that two that stop at once do not each see the other's still there.
  await db(work)
    .selectFrom("engage_follower")
    .select("follower_id")
    .where("follower_id", "=", id)
    .forUpdate()
    .execute();
  const stopped = await db(work)
    .deleteFrom("engage_follow")
    .where("follower_id", "=", id)
    .where("subject", "=", subject)
    .executeTakeFirst();
  if (stopped.numDeletedRows === 0n) return undefined;
  const left = await subjectsOf(work, id);
  if (left.length === 0) await forgetFollower(work, follower);
  else await dropWaitingNewsletters(work, id, left);
  return left.length;
}

export async function deleteRequestsOf(work: Work, email: string): Promise<void> {
  await db(work).deleteFrom("engage_follow_request").where("email", "=", email).execute();
}

/** Forgets an address: what it follows, that it was asked, and every mail that did not leave yet. */
export async function forgetFollower(work: Work, { id, email }: Follower): Promise<void> {
  await deleteRequestsOf(work, email);
  // A mail that is being written now is there when this goes on.
  await db(work).deleteFrom("engage_follower").where("follower_id", "=", id).execute();
  for (const mails of [digestsTo(id), newslettersTo(id)]) await dropUnsentUnder(work, mails);
}

/** Nobody follows this any more: for each as if they stopped it, with what still waits for them. */
export async function deleteFollowsOf(work: Work, subject: string): Promise<void> {
  const followers = await db(work)
    .selectFrom("engage_follow as f")
    .innerJoin("engage_follower as o", (join) =>
      join.onRef("o.tenant_id", "=", "f.tenant_id").onRef("o.follower_id", "=", "f.follower_id"),
    )
    .select(["o.follower_id as id", "o.email", "o.lang", "o.pace"])
    .where("f.subject", "=", subject)
    .orderBy("o.follower_id")
    .execute();
  for (const follower of followers) await deleteFollow(work, follower, subject);
  await stopOnAllDevices(work, subject);
}
