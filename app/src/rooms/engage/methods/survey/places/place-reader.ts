import { sql } from "kysely";
import type { Work } from "../../../../../platform/define/work.ts";
import type { KeptAnswer } from "../kinds/place/answer.ts";
import { keptAnswer } from "../kinds/place/answer.ts";

/** What one person answered to a question for a place, and which contribution it stands in. */
export type NamedPlace = KeptAnswer & { readonly id: string; readonly receipt: string; readonly lang: string };

type Slice = { readonly page: number; readonly perPage: number };

/** The newest first; not of who took it back or was rejected. */
export async function namedPlaces(
  work: Work,
  activityId: string,
  code: string,
  { page, perPage }: Slice,
): Promise<{ readonly total: number; readonly items: readonly NamedPlace[] }> {
  const named = sql`from survey_answer a join engage_contribution c using (tenant_id, contribution_id)
    where a.activity_id = ${activityId} and a.code = ${code} and a.words <> ''
      and c.state = 'active' and c.moderation <> 'rejected'`;
  const { rows } = await sql<{ id: string; receipt: string; lang: string; words: string }>`
    select c.contribution_id as id, c.receipt, c.lang, a.words ${named}
    order by c.submitted_at desc, c.contribution_id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(work.db);
  const counted = await sql<{ total: number }>`select count(*)::int as total ${named}`.execute(work.db);
  const items = rows.map(({ words: kept, ...row }) => ({ ...row, ...keptAnswer(kept) }));
  return { total: counted.rows[0]?.total ?? 0, items };
}
