import type { Kysely } from "kysely";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { PaperTables } from "../paper/tables.ts";

function db(work: Work): Kysely<PaperTables> {
  return work.db.$extendTables<PaperTables>();
}

/** An interview as it was received. */
export type ReceivedInterview = {
  readonly batchId: string;
  readonly number: number;
  readonly contributionId: string;
  /** When it was begun, as the tablet says. */
  readonly saidAt: Date;
  readonly receivedAt: Date;
  readonly isLate: boolean;
};

function interviews(work: Work) {
  return db(work)
    .selectFrom("engage_street_interview")
    .select(["batch_id as batchId", "number", "contribution_id as contributionId"])
    .select(["said_at as saidAt", "received_at as receivedAt", "is_late as isLate"]);
}

/** By the number that the tablet gave it. */
export async function interviewById(work: Work, id: string): Promise<ReceivedInterview | undefined> {
  return isId(id) ? interviews(work).where("interview_id", "=", id).executeTakeFirst() : undefined;
}

/** Which of these contributions were interviews on a tablet. */
export async function interviewsOf(
  work: Work,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, ReceivedInterview>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await interviews(work)
    .where("contribution_id", "in", [...contributionIds])
    .execute();
  return new Map(rows.map((row) => [row.contributionId, row]));
}
