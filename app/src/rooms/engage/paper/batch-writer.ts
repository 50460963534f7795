import type { Kysely } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Batch } from "./domain.ts";
import { freeCode } from "./domain.ts";
import type { PaperTables } from "./tables.ts";

function db(work: Work): Kysely<PaperTables> {
  return work.db.$extendTables<PaperTables>();
}

export type NewBatch = Pick<Batch, "trajectoryId" | "activityId" | "name" | "place" | "receivedOn" | "route">;

/** Opens a pile with a letter of its own among those of the activity, also when somebody else opens one just now. */
export async function insertBatch(work: Work, batch: NewBatch, openedByName: string): Promise<string> {
  const { trajectoryId, activityId, name, place, receivedOn, route } = batch;
  for (;;) {
    const others = await db(work)
      .selectFrom("engage_batch")
      .select("code")
      .where("activity_id", "=", activityId)
      .execute();
    const code = freeCode(
      name,
      others.map((one) => one.code),
    );
    const made = await db(work)
      .insertInto("engage_batch")
      .values({
        ...{ tenant_id: work.tenantId, batch_id: newId(), trajectory_id: trajectoryId, activity_id: activityId },
        ...{ code, name, place, received_on: receivedOn, route },
        ...{ opened_by_name: openedByName, opened_at: work.now },
      })
      .onConflict((conflict) => conflict.columns(["tenant_id", "activity_id", "code"]).doNothing())
      .returning("batch_id")
      .executeTakeFirst();
    if (made) return made.batch_id;
  }
}

export async function setClosed(work: Work, batchId: string, closedByName: string): Promise<void> {
  await db(work)
    .updateTable("engage_batch")
    .set({ closed_at: work.now, closed_by_name: closedByName })
    .where("batch_id", "=", batchId)
    .execute();
}

export async function insertEntry(work: Work, batchId: string, number: number, contributionId: string): Promise<void> {
  await db(work)
    .insertInto("engage_batch_entry")
    .values({ tenant_id: work.tenantId, batch_id: batchId, number, contribution_id: contributionId })
    .execute();
}
