import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import { standing } from "./answers-reader.ts";
import type { Contribution } from "./contribution.ts";

/** Where to go on after one contribution: ids in the same trajectory, undefined when there is none. */
export type NextWaiting = {
  /** Without an answer or a proposal. */
  readonly open: string | undefined;
  /** With a proposal that this person may confirm. */
  readonly proposed: string | undefined;
};

/** The nearest older contribution that waits, in the order of the register; after the oldest the newest comes again. */
export async function nextWaiting(work: Work, from: Contribution, reader: string | undefined): Promise<NextWaiting> {
  const open = sql`p.disposition_id is null`;
  const proposed = sql`p.disposition_id is not null and p.proposed_by is distinct from ${reader ?? null}::uuid`;
  return { open: await nearest(work, from, open), proposed: await nearest(work, from, proposed) };
}

async function nearest(
  work: Work,
  { id, trajectoryId, submittedAt }: Contribution,
  waits: ReturnType<typeof sql>,
): Promise<string | undefined> {
  const answer = await sql<{ id: string }>`
    select c.contribution_id as id from engage_contribution c ${standing}
    where c.trajectory_id = ${trajectoryId} and c.about_id is null and c.contribution_id <> ${id}
      and c.state = 'active' and c.moderation <> 'rejected' and d.disposition_id is null and ${waits}
    order by (c.submitted_at < ${submittedAt} or (c.submitted_at = ${submittedAt} and c.contribution_id > ${id})) desc,
      c.submitted_at desc, c.contribution_id
    limit 1`.execute(work.db);
  return answer.rows[0]?.id;
}
