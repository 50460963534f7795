import type { Kysely } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { contributionColumns, contributionOf } from "../rows.ts";
import type { EngageTables } from "../tables.ts";

export type Queue = Sliced<Contribution> & {
  /** What waits besides these in groups of its own. */
  readonly together: number;
  /** Of all that wait, not of this page alone; undefined when nothing waits but what was taken over from elsewhere. */
  readonly longestSince: Date | undefined;
  /** The page that is shown: the last one when there are fewer by now. */
  readonly page: number;
};

/** How many texts of a trajectory somebody has to read first, arguments too. */
export async function textsWaiting(work: Work, trajectoryId: string): Promise<number> {
  const db: Kysely<EngageTables> = work.db.$extendTables<EngageTables>();
  const { total } = await db
    .selectFrom("engage_contribution")
    .select((eb) => eb.fn.countAll<string>().as("total"))
    .where("moderation", "=", "waiting")
    .where("state", "=", "active")
    .where("trajectory_id", "=", trajectoryId)
    .executeTakeFirstOrThrow();
  return Number(total);
}

const counted = [
  sql<number>`count(*) filter (where waits_with is null)::int`.as("total"),
  sql<number>`count(*) filter (where waits_with is not null)::int`.as("together"),
];
const longest = sql<Date | null>`min(submitted_at) filter (where route <> 'import')`.as("longestSince");

/**
 * What waits for a moderator in all trajectories together, the oldest first and after it what was taken over
 * from another platform, of which nobody waits for us; without what waits in a group of its own.
 */
export async function moderationQueue(work: Work, { page, perPage }: Slice): Promise<Queue> {
  const db: Kysely<EngageTables> = work.db.$extendTables<EngageTables>();
  const waiting = db
    .selectFrom("engage_contribution")
    .where("moderation", "=", "waiting")
    .where("state", "=", "active");
  const { total, together, longestSince } = await waiting.select([...counted, longest]).executeTakeFirstOrThrow();
  const shown = Math.max(1, Math.min(page, Math.ceil(total / perPage)));
  const rows = await waiting
    .where("waits_with", "is", null)
    .select(contributionColumns)
    .orderBy(sql`route = 'import'`)
    .orderBy("submitted_at")
    .orderBy("contribution_id")
    .limit(perPage)
    .offset((shown - 1) * perPage)
    .execute();
  const items = rows.map(contributionOf);
  return { items, total, together, longestSince: longestSince ?? undefined, page: shown };
}
