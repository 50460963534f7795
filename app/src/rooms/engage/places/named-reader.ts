import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import type { EngageTables } from "../tables.ts";

/** What a map says of a contribution. */
export type NamedPlace = Pick<Contribution, "title" | "lang" | "receipt" | "activityId">;

/** By id, without the words of the contribution itself: a map asks for hundreds. */
export async function namedById(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, NamedPlace>> {
  if (ids.length === 0) return new Map();
  const rows = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select(["contribution_id", "activity_id as activityId", "title", "lang", "receipt"])
    .where("contribution_id", "in", [...ids])
    .execute();
  return new Map(rows.map(({ contribution_id, ...named }) => [contribution_id, named]));
}
