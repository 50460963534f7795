import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { givenAlike } from "./reader.ts";

/** How many people answered a question by one way; `choice` is "" where all answers count. Exact, so not fit to show. */
export type RouteCount = {
  readonly code: string;
  readonly choice: string;
  readonly route: string;
  readonly people: number;
};

// As the results that everybody sees: what a moderator rejected does not count.
const counted = sql`from survey_answer a join engage_contribution c using (tenant_id, contribution_id)`;

/**
 * The way by which something came; who signed in for an organisation is one. Schools are one way, and only once two classes took part: of
 * one class it would be that class (docs/decisions/0031).
 */
function wayOf(activityId: string) {
  return sql`case when c.from_school and (
      select count(distinct k.batch_id) > 1 from engage_code k join engage_code_batch b using (tenant_id, batch_id)
      where b.activity_id = ${activityId}::uuid and b.for_class and k.used_week is not null
    ) then 'school' when c.from_organisation then 'organisation' else c.route end`;
}

export async function countsByRoute(work: Work, activityId: string): Promise<readonly RouteCount[]> {
  const { columns, choices } = givenAlike;
  const answer = await sql<RouteCount>`
    with given as materialized (
      select a.code, ${columns}, c.route, c.from_school, c.from_organisation, count(*) as people ${counted}
      where a.activity_id = ${activityId} and c.moderation <> 'rejected' group by 1, 2, 3, 4, 5, 6
    ), ways as (select c.*, ${wayOf(activityId)} as way from given c)
    select code, '' as choice, way as route, sum(people)::int as people from ways group by code, way
    union all
    select code, choice, way, sum(people)::int from ways cross join ${choices} as choice group by 1, 2, 3`.execute(
    work.db,
  );
  return answer.rows;
}
