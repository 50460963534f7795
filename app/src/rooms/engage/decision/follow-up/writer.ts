import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";

/** Of these steps everything is told as it stands now. */
export async function markStepsTold(work: Work, ids: readonly string[]): Promise<void> {
  await sql`
    update engage_milestone set told_planned_on = planned_on,
      told_done_at = case when done_on is null then told_done_at else ${work.now}::timestamptz end
    where milestone_id = any(${[...ids]}::uuid[])`.execute(work.db);
}

/** The address with this contribution hears no more of steps in its trajectory, also not by its other contributions there. */
export async function stopSteps(work: Work, contributionId: string): Promise<void> {
  await sql`
    update engage_contact k set wants_follow_up = false
    from engage_contribution c, engage_contact own join engage_contribution here using (tenant_id, contribution_id)
    where own.contribution_id = ${contributionId}::uuid and c.tenant_id = k.tenant_id and c.contribution_id = k.contribution_id
      and c.trajectory_id = here.trajectory_id and k.email = own.email`.execute(work.db);
}
