import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Follower, Pace, ToldNews } from "./domain.ts";
import { mondayOf, refusedAtMost } from "./domain.ts";
import type { RefusedCount } from "./refused-count.ts";
import type { FollowingTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<FollowingTables>();
}

export type DueFollower = Follower & {
  readonly subjects: readonly string[];
  /** The keys of the news that they know. */
  readonly told: readonly string[];
  readonly refused: number;
  readonly lastMail: string | null;
};

/** Some of those who were not looked at yet, today or this week, locked; whom another process holds is left to it. */
export async function lockedDue(work: Work, today: string, most: number): Promise<readonly DueFollower[]> {
  const found = await sql<DueFollower>`
    with due as (
      select * from engage_follower
      where coalesce(looked_on, '-infinity') < case pace when 'daily' then ${today}::date else ${mondayOf(today)}::date end
      order by follower_id limit ${most} for update skip locked
    )
    select follower_id as id, email, lang, pace, refused, last_mail as "lastMail",
      array(select subject from engage_follow f where f.tenant_id = due.tenant_id and f.follower_id = due.follower_id) as subjects,
      array(select news from engage_told n where n.tenant_id = due.tenant_id and n.follower_id = due.follower_id) as told
    from due order by follower_id`.execute(work.db);
  return found.rows;
}

// A sending of thousands takes hours, and only then it is clear how many of it were refused.
const weighedHours = 12;

/** With the key of the last mail that was refused, and when that counted. */
export type RefusedFollower = Follower &
  RefusedCount & { readonly lastRefused: string | null; readonly refusedAt: Date | null };

/** Who was refused too often, some hours ago. */
export async function refusedFollowers(work: Work): Promise<readonly string[]> {
  const rows = await db(work)
    .selectFrom("engage_follower")
    .select("follower_id")
    .where("refused", ">=", refusedAtMost)
    .where((where) =>
      where.or([
        where("refused_at", "is", null),
        where("refused_at", "<=", new Date(work.now.getTime() - weighedHours * 3_600_000)),
      ]),
    )
    .orderBy("follower_id")
    .execute();
  return rows.map((row) => row.follower_id);
}

/** A follower who is refused mail, locked. */
export function lockedFollower(work: Work, id: string): Promise<RefusedFollower | undefined> {
  return db(work)
    .selectFrom("engage_follower")
    .select(["follower_id as id", "email", "lang", "pace", "refused", "last_refused as lastRefused"])
    .select(["last_mail as lastMail", "refused_at as refusedAt"])
    .where("follower_id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export type SentDigest = {
  readonly day: string;
  readonly pace: Pace;
  readonly mails: number;
  readonly news: readonly ToldNews[];
  /** Devices that got a message, and those that it did not get to. */
  readonly devices: number;
  readonly missed: number;
  /** Followers whose mail server refused them. */
  readonly stopped: number;
};

/** What was sent, the newest day first. */
export async function sentDigests(work: Work, most: number): Promise<readonly SentDigest[]> {
  return db(work)
    .selectFrom("engage_digest")
    .select([sql<string>`sent_on::text`.as("day"), "pace", "mails", "news", "stopped"])
    .select(["devices", "devices_missed as missed"])
    .orderBy("sent_on", "desc")
    .orderBy("pace")
    .limit(most)
    .execute();
}

export type FollowerCounts = { readonly total: number; readonly bySubject: ReadonlyMap<string, number> };

/** How many follow what, and how many people that are together. */
export async function followerCounts(work: Work): Promise<FollowerCounts> {
  const rows = await db(work)
    .selectFrom("engage_follow")
    .select((eb) => ["subject", eb.fn.countAll<string>().as("many")])
    .groupBy("subject")
    .execute();
  const { total } = await db(work)
    .selectFrom("engage_follower")
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .executeTakeFirstOrThrow();
  return { total: Number(total), bySubject: new Map(rows.map((row) => [row.subject, Number(row.many)])) };
}
