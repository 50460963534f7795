import type { Work } from "../../../platform/define/work.ts";
import type { EngageTables } from "../tables.ts";

/** What this participant took their turn with at an activity; undefined when they did not, or took it back. */
export async function turnOf(
  work: Work,
  activityId: string,
  participantId: string,
): Promise<{ readonly contributionId: string; readonly at: Date } | undefined> {
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
