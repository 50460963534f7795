import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";

/** How many people answered a question by one way; `choice` is "" where all answers count. Exact, so not fit to show. */
export type RouteCount = {
  readonly code: string;
  readonly choice: string;
  readonly route: string;
  readonly people: number;
};

// As the results that everybody sees: what a moderator rejected does not count.
const counted = sql`from survey_answer a join engage_contribution c using (tenant_id, contribution_id)`;

export async function peopleByRoute(work: Work, activityId: string): Promise<readonly RouteCount[]> {
  const answer = await sql<RouteCount>`
    select a.code, '' as choice, c.route, count(*)::int as people ${counted}
    where a.activity_id = ${activityId} and c.moderation <> 'rejected' group by a.code, c.route`.execute(work.db);
  return answer.rows;
}

export async function choicesByRoute(work: Work, activityId: string): Promise<readonly RouteCount[]> {
  const answer = await sql<RouteCount>`
    select a.code, choice, c.route, count(*)::int as people ${counted} cross join unnest(a.choices) as choice
    where a.activity_id = ${activityId} and c.moderation <> 'rejected'
    group by a.code, choice, c.route`.execute(work.db);
  return answer.rows;
}
