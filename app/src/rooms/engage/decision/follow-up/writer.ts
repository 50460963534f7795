import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { dropUnsentUnder } from "../../../../platform/mail/writer.ts";
import { stepsTo } from "./link.ts";

/** Of these steps everything is told as it stands now. */
export async function markStepsTold(work: Work, ids: readonly string[]): Promise<void> {
  await sql`
    update engage_milestone set told_planned_on = planned_on,
      told_done_at = case when done_on is null then told_done_at else ${work.now}::timestamptz end
    where milestone_id = any(${[...ids]}::uuid[])`.execute(work.db);
}

/** The address with this contribution hears no more of steps in its trajectory, also not by its other contributions there. */
export async function stopSteps(work: Work, contributionId: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update engage_contact k set follow_up_stopped = true
    from engage_contribution c, engage_contact own join engage_contribution here using (tenant_id, contribution_id)
    where own.contribution_id = ${contributionId}::uuid and c.tenant_id = k.tenant_id and c.contribution_id = k.contribution_id
      and c.trajectory_id = here.trajectory_id and k.email = own.email
    returning k.contribution_id as id`.execute(work.db);
  await dropStepLetters(
    work,
    rows.map(({ id }) => id),
  );
}

/** The same for this address in every trajectory. */
export async function stopAllSteps(work: Work, email: string): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update engage_contact set follow_up_stopped = true where email = ${email}
    returning contribution_id as id`.execute(work.db);
  await dropStepLetters(
    work,
    rows.map(({ id }) => id),
  );
}

/** The letters to the addresses with these that did not leave yet. */
export async function dropStepLetters(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length > 0) await dropUnsentUnder(work, ...contributionIds.map(stepsTo));
}
