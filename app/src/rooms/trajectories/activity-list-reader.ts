import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { TrajectoriesTables } from "./tables.ts";

export type ListedActivity = { readonly id: string; readonly title: Localized; readonly trajectory: Localized };

/** The activities in which people take part on this website, as long as nothing is over: the newest trajectory first. */
export async function activitiesInBrink(work: Work): Promise<readonly ListedActivity[]> {
  const rows = await work.db
    .$extendTables<TrajectoriesTables>()
    .selectFrom("trajectories_activity as a")
    .innerJoin("trajectories_trajectory as t", (join) =>
      join.onRef("t.tenant_id", "=", "a.tenant_id").onRef("t.id", "=", "a.trajectory_id"),
    )
    .select(["a.id", "a.title", "t.texts"])
    .where("a.in_brink", "is not", null)
    .where("a.status", "<>", "cancelled")
    .where("t.status", "in", ["preparing", "open", "closed"])
    .orderBy("t.created_at", "desc")
    .orderBy("a.id")
    .limit(200)
    .execute();
  return rows.map(({ id, title, texts }) => ({ id, title, trajectory: texts.title ?? {} }));
}
