import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";

/** Answers of one trajectory that were confirmed on one day of the municipality. */
export type AnswersOfDay = {
  readonly trajectoryId: string;
  /** `2026-11-22` */
  readonly day: string;
  readonly many: number;
  readonly first: Date;
  readonly last: Date;
};

/** The answers since a moment that stand in public, a row for each trajectory and day. */
export async function answersByDay(
  work: Work,
  since: Date,
  timeZone: string,
  trajectoryId: string | undefined,
): Promise<readonly AnswersOfDay[]> {
  const found = await sql<AnswersOfDay>`
    select c.trajectory_id as "trajectoryId", ((d.confirmed_at at time zone ${timeZone})::date)::text as day,
      count(*)::int as many, min(d.confirmed_at) as first, max(d.confirmed_at) as last
    from engage_disposition d
    join engage_contribution c on c.tenant_id = d.tenant_id and c.contribution_id = d.contribution_id
    where d.confirmed_at > ${since} and d.confirmed_at <= ${work.now} and d.replaced_at is null
      and c.state = 'active' and c.moderation <> 'rejected'
      and (${trajectoryId ?? null}::uuid is null or c.trajectory_id = ${trajectoryId ?? null}::uuid)
    group by 1, 2`.execute(work.db);
  return found.rows;
}
