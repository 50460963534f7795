import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";

/** How many this person typed over for an activity in the last twelve hours: a pile of paper has an end. */
export async function enteredToday(work: Work, activityId: string): Promise<number> {
  if (work.actor.kind !== "person") return 0;
  const since = new Date(work.now.getTime() - 12 * 3_600_000);
  // The moment of entry is in the id (UUID version 7): submitted_at is the day on which it was received.
  const answer = await sql<{ many: number }>`
    select count(*)::int as many from engage_contribution
    where activity_id = ${activityId} and entered_by = ${work.actor.personId}
      and ('x' || substr(replace(contribution_id::text, '-', ''), 1, 12))::bit(48)::bigint >= ${since.getTime()}`.execute(
    work.db,
  );
  return answer.rows[0]?.many ?? 0;
}
