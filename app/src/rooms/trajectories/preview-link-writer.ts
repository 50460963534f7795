import type { Kysely } from "kysely";
import { newId, tokenHash } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import { previewWords } from "./preview-link-reader.ts";
import type { TrajectoriesTables } from "./tables.ts";

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

/** Makes the link of a trajectory; an earlier one ends. */
export async function putPreviewLink(
  work: Work,
  trajectoryId: string,
  tokenOf: (words: string) => string,
): Promise<void> {
  const key = newId();
  const link = { key, token_hash: tokenHash(tokenOf(previewWords(work, { key }))), made_at: work.now };
  await db(work)
    .insertInto("trajectories_preview_link")
    .values({ tenant_id: work.tenantId, trajectory_id: trajectoryId, ...link })
    .onConflict((conflict) => conflict.columns(["tenant_id", "trajectory_id"]).doUpdateSet(link))
    .execute();
}

/** False when there was none. */
export async function deletePreviewLink(work: Work, trajectoryId: string): Promise<boolean> {
  const answer = await db(work)
    .deleteFrom("trajectories_preview_link")
    .where("trajectory_id", "=", trajectoryId)
    .executeTakeFirst();
  return answer.numDeletedRows === 1n;
}
