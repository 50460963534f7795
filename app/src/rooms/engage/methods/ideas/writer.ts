import type { Work } from "../../../../platform/define/work.ts";
import type { Idea } from "./domain.ts";
import type { IdeasTables } from "./tables.ts";

/** Keeps theme and spot; an idea without them has no row, so that most cost nothing. */
export async function putParticulars(
  work: Work,
  contributionId: string,
  { theme, spot }: Idea,
  how: "new" | "changed",
): Promise<void> {
  const db = work.db.$extendTables<IdeasTables>();
  if (theme === "" && spot === "") {
    if (how === "changed") await deleteParticulars(work, [contributionId]);
    return;
  }
  await db
    .insertInto("ideas_particulars")
    .values({ tenant_id: work.tenantId, contribution_id: contributionId, theme, spot })
    .onConflict((conflict) => conflict.columns(["tenant_id", "contribution_id"]).doUpdateSet({ theme, spot }))
    .execute();
}

export async function deleteParticulars(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await work.db
    .$extendTables<IdeasTables>()
    .deleteFrom("ideas_particulars")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}
