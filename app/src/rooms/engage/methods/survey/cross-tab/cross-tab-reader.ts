import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { AnsweredBoth } from "./cross-tab.ts";

/** Who answered both questions. As in the results that everybody sees, what a moderator rejected does not count. */
export async function answeredBoth(
  work: Work,
  activityId: string,
  row: string,
  column: string,
): Promise<readonly AnsweredBoth[]> {
  const answer = await sql<AnsweredBoth>`
    select a.choices as row, b.choices as "column", count(*)::int as people
    from survey_answer a
    join survey_answer b using (tenant_id, contribution_id)
    join engage_contribution c using (tenant_id, contribution_id)
    where a.activity_id = ${activityId} and a.code = ${row} and b.code = ${column} and c.moderation <> 'rejected'
      and cardinality(a.choices) > 0 and cardinality(b.choices) > 0
    group by a.choices, b.choices`.execute(work.db);
  return answer.rows;
}
