import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { AnsweredContribution } from "./contribution.ts";
import { contributionsById, withDispositions } from "./contribution-reader.ts";

/** Answers that somebody was not told of yet, with the disposition that is the first of them. */
export type Untold = { readonly first: string; readonly answered: readonly AnsweredContribution[] };

/**
 * All answers in one trajectory that the reader of this address was not told of, in the order in which they were proposed.
 * Locked until this transaction ends: of two letters at once the second finds nothing left.
 */
export async function untoldAnswers(work: Work, email: string, trajectoryId: string): Promise<Untold | undefined> {
  const { rows } = await sql<{ dispositionId: string; contributionId: string }>`
    select d.disposition_id as "dispositionId", d.contribution_id as "contributionId"
    from engage_contact k join engage_contribution c using (tenant_id, contribution_id)
    join engage_disposition d using (tenant_id, contribution_id)
    where k.email = ${email} and c.trajectory_id = ${trajectoryId} and c.state = 'active' and c.moderation <> 'rejected'
      and d.confirmed_at is not null and d.replaced_at is null and d.told_at is null
    order by d.disposition_id for update of d`.execute(work.db);
  const [first] = rows;
  if (!first) return undefined;
  const ids = rows.map((row) => row.contributionId);
  const found = new Map((await contributionsById(work, ids)).map((one) => [one.id, one]));
  const inOrder = ids.flatMap((id) => found.get(id) ?? []);
  return { first: first.dispositionId, answered: await withDispositions(work, inOrder) };
}
