import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { contributionColumns, contributionOf } from "../rows.ts";
import type { EngageTables } from "../tables.ts";
import type { Side } from "./domain.ts";
import { argumentsPerPage, sides } from "./domain.ts";

function db(work: Work) {
  return work.db.$extendTables<EngageTables>();
}

function readable(work: Work, aboutIds: readonly string[]) {
  return db(work)
    .selectFrom("engage_contribution")
    .where("about_id", "in", [...aboutIds])
    .where("moderation", "=", "published")
    .where("state", "=", "active");
}

export type BothSides = Readonly<Record<Side, Sliced<Contribution>>>;

/** What anybody may read for and against a contribution, the newest first. */
export async function argumentsAbout(work: Work, aboutId: string, { page, perPage }: Slice): Promise<BothSides> {
  const [pro, con] = await Promise.all(
    sides.map(async (side) => {
      const found = readable(work, [aboutId]).where("side", "=", side);
      const rows = await found
        .select(contributionColumns)
        .orderBy("submitted_at", "desc")
        .orderBy("contribution_id")
        .limit(perPage)
        .offset((page - 1) * perPage)
        .execute();
      const { total } = await found.select((eb) => eb.fn.countAll<string>().as("total")).executeTakeFirstOrThrow();
      return { items: rows.map(contributionOf), total: Number(total) };
    }),
  );
  const none = { items: [], total: 0 };
  return { for: pro ?? none, against: con ?? none };
}

/** What anybody may read for and against each of these, the newest first, of each side at most a page. */
export async function argumentsOf(
  work: Work,
  aboutIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Contribution[]>> {
  if (aboutIds.length === 0) return new Map();
  const newest = sql<string>`row_number() over (partition by about_id, side order by submitted_at desc, contribution_id)`;
  const rows = await work.db
    .selectFrom(readable(work, aboutIds).select(contributionColumns).select(newest.as("place")).as("one"))
    .selectAll("one")
    .where("one.place", "<=", String(argumentsPerPage))
    .orderBy("submitted_at", "desc")
    .orderBy("contribution_id")
    .execute();
  return Map.groupBy(rows.map(contributionOf), ({ argument }) => argument?.aboutId ?? "");
}
