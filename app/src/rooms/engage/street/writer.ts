import type { Work } from "../../../platform/define/work.ts";
import type { PaperTables } from "../paper/tables.ts";
import type { ReceivedInterview } from "./reader.ts";

/** False when this number is of another interview already, also of one that is being kept right now. */
export async function insertInterview(work: Work, id: string, interview: ReceivedInterview): Promise<boolean> {
  const { batchId, number, contributionId, saidAt, receivedAt, isLate } = interview;
  const made = await work.db
    .$extendTables<PaperTables>()
    .insertInto("engage_street_interview")
    .values({
      ...{ tenant_id: work.tenantId, interview_id: id, batch_id: batchId, number, contribution_id: contributionId },
      ...{ said_at: saidAt, received_at: receivedAt, is_late: isLate },
    })
    .onConflict((conflict) => conflict.columns(["tenant_id", "interview_id"]).doNothing())
    .returning("interview_id")
    .executeTakeFirst();
  return made !== undefined;
}
