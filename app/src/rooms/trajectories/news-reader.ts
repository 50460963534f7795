import { sql } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { PhaseKind } from "./codes.ts";

/** What residents hear of a trajectory: its steps, its phases, what they can do and what came of it. */
export type TrajectoryNews = {
  readonly trajectoryId: string;
  readonly kind:
    | "opened"
    | "closed"
    | "answered"
    | "evaluated"
    | "not_now"
    | "decided"
    | "moved"
    | "phase"
    | "take_part"
    | "outcome";
  /** Of a phase or an activity, as the team called it. */
  readonly name: Localized;
  readonly phaseKind: PhaseKind | null;
  readonly activityId: string | null;
  /** Of an activity in Brink: the method that runs it. */
  readonly inBrink: string | null;
  /** Days count from midnight in the municipality. */
  readonly at: Date;
};

/**
 * What happened since a moment in public trajectories, newest first; nothing that is yet to come. What was there at the opening
 * is part of the opening.
 */
export async function trajectoryNews(
  work: Work,
  asked: { readonly since: Date; readonly timeZone: string; readonly trajectoryId?: string | undefined },
): Promise<readonly TrajectoryNews[]> {
  const { since, timeZone, trajectoryId = null } = asked;
  const from = (column: string) => sql`(${sql.ref(column)}::timestamp at time zone ${timeZone})`;
  const none = sql`'{}'::jsonb, null::text, null::text, null::uuid`;
  const found = await sql<TrajectoryNews>`
    with t as (
      select * from trajectories_trajectory
      where status <> 'preparing' and (status <> 'not_now' or involvement = 'inform')
        and (${trajectoryId}::uuid is null or id = ${trajectoryId}::uuid)
    ), news ("trajectoryId", kind, name, "phaseKind", "inBrink", "activityId", at) as (
      select id, 'opened', ${none}, opened_at from t
      union all select id, 'closed', ${none}, closed_at from t
      union all select id, 'answered', ${none}, answered_at from t
      union all select id, 'evaluated', ${none}, evaluated_at from t
      union all select id, 'not_now', ${none}, not_now_at from t where status = 'not_now'
      union all select id, 'decided', ${none}, ${from("decided_on")} from t where status <> 'not_now'
      union all select t.id, 'moved', ${none}, f.published_at from t join trajectories_published_fact f
        on f.tenant_id = t.tenant_id and f.trajectory_id = t.id and f.fact = 'when' and f.published_at > t.opened_at
      union all select t.id, 'phase', p.name, p.kind, null, null, ${from("p.starts_on")} from t join trajectories_phase p
        on p.tenant_id = t.tenant_id and p.trajectory_id = t.id and ${from("p.starts_on")} > t.opened_at
      union all select t.id, 'take_part', a.title, null, a.in_brink, a.id, ${from("a.starts_on")}
        from t join trajectories_activity a on a.tenant_id = t.tenant_id and a.trajectory_id = t.id
          and ${from("a.starts_on")} > t.opened_at
        where t.status = 'open' and a.in_brink is not null and a.status in ('planned', 'running')
      union all select t.id, 'outcome', a.title, null, a.in_brink, a.id, a.registered_at
        from t join trajectories_activity a on a.tenant_id = t.tenant_id and a.trajectory_id = t.id
        where a.status <> 'cancelled'
    )
    select * from news where at > ${since} and at <= ${work.now} order by at desc, "trajectoryId", kind`.execute(
    work.db,
  );
  return found.rows;
}
