import type { Work } from "../../../platform/define/work.ts";
import type { Follower, Pace } from "./domain.ts";
import { everything, oldestRequest } from "./domain.ts";
import type { PushTables } from "./push/tables.ts";
import type { FollowingTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<FollowingTables>();
}

export type FollowRequest = {
  readonly id: string;
  readonly email: string;
  readonly lang: string;
  readonly pace: Pace;
  readonly subject: string;
};

const requestColumns = ["request_id as id", "email", "lang", "pace", "subject"] as const;
const followerColumns = ["follower_id as id", "email", "lang", "pace"] as const;

/** A request that no mail was sent for yet. */
export function waitingRequest(work: Work, requestId: string): Promise<FollowRequest | undefined> {
  return db(work)
    .selectFrom("engage_follow_request")
    .select(requestColumns)
    .where("request_id", "=", requestId)
    .where("mailed_at", "is", null)
    .executeTakeFirst();
}

/** The request behind the link of a mail, as long as it is not used and not too old. */
export function requestByToken(work: Work, tokenHash: string): Promise<FollowRequest | undefined> {
  return db(work)
    .selectFrom("engage_follow_request")
    .select(requestColumns)
    .where("token_hash", "=", tokenHash)
    .where("asked_at", ">", oldestRequest(work.now))
    .executeTakeFirst();
}

/** How many mails went to an address in the last day because somebody typed it. */
export async function mailedLately(work: Work, email: string): Promise<number> {
  const { many } = await db(work)
    .selectFrom("engage_follow_request")
    .select((eb) => eb.fn.countAll<string>().as("many"))
    .where("email", "=", email)
    .where("mailed_at", ">", new Date(work.now.getTime() - 86_400_000))
    .executeTakeFirstOrThrow();
  return Number(many);
}

export function followerByToken(work: Work, tokenHash: string): Promise<Follower | undefined> {
  return db(work)
    .selectFrom("engage_follower")
    .select(followerColumns)
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
}

export function followerByEmail(work: Work, email: string): Promise<Follower | undefined> {
  return db(work).selectFrom("engage_follower").select(followerColumns).where("email", "=", email).executeTakeFirst();
}

/** What somebody follows, in the order in which they began. */
export async function subjectsOf(work: Work, followerId: string): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_follow")
    .select("subject")
    .where("follower_id", "=", followerId)
    .orderBy("since")
    .orderBy("subject")
    .execute();
  return rows.map((row) => row.subject);
}

/** What somebody or some device follows, but everything: each once. */
export async function subjectsFollowed(work: Work): Promise<readonly string[]> {
  const rows = await db(work)
    .$extendTables<PushTables>()
    .selectFrom("engage_follow")
    .select("subject")
    .where("subject", "<>", everything)
    .union((eb) => eb.selectFrom("engage_device_follow").select("subject").where("subject", "<>", everything))
    .execute();
  return rows.map((row) => row.subject);
}
