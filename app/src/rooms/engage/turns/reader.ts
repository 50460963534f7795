import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";

type Turn = { readonly contributionId: string; readonly at: Date };

/** What this participant took their turn with at an activity; undefined when they did not, or took it back. */
export async function turnOf(work: Work, activityId: string, participantId: string): Promise<Turn | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select(["contribution_id", "submitted_at"])
    .where("activity_id", "=", activityId)
    .where("participant_id", "=", participantId)
    .where("is_turn", "=", true)
    .executeTakeFirst();
  return row && { contributionId: row.contribution_id, at: row.submitted_at };
}

/** What whoever signed in so took their turn with. */
export async function signedTurnOf(
  work: Work,
  activityId: string,
  signedHash: string,
): Promise<(Turn & { readonly participantId: string }) | undefined> {
  const row = await work.db
    .$extendTables<EngageTables>()
    .selectFrom("engage_contribution")
    .select(["contribution_id", "submitted_at", "participant_id"])
    .where("activity_id", "=", activityId)
    .where("signed_hash", "=", signedHash)
    .executeTakeFirst();
  return row && { contributionId: row.contribution_id, at: row.submitted_at, participantId: row.participant_id };
}
