import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";

/** An author who does not agree that a text is not shown. */
export type Objection = {
  readonly words: string;
  /** Who did not publish it; somebody else looks again. */
  readonly rejectedById: string | undefined;
  readonly rejectedBy: string;
  /** Nobody looked again yet. */
  readonly isOpen: boolean;
};

/** Of these texts, the objections by contribution. */
export async function objectionsTo(work: Work, ids: readonly string[]): Promise<ReadonlyMap<string, Objection>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<Objection & { id: string }>`
    select o.contribution_id as id, coalesce(o.words, '') as words, r.by_id as "rejectedById",
      coalesce(r.by_name, '') as "rejectedBy", l.step_id is null as "isOpen"
    from engage_moderation_step o
    left join lateral (
      select s.by_id, s.by_name from engage_moderation_step s
      where s.tenant_id = o.tenant_id and s.contribution_id = o.contribution_id and s.what = 'rejected'
        and (s.at, s.step_id) < (o.at, o.step_id)
      order by s.at desc, s.step_id desc limit 1
    ) r on true
    left join lateral (
      select s.step_id from engage_moderation_step s
      where s.tenant_id = o.tenant_id and s.contribution_id = o.contribution_id and s.what in ('published', 'rejected', 'brought_back')
        and (s.at, s.step_id) > (o.at, o.step_id)
      limit 1
    ) l on true
    where o.what = 'objected' and o.contribution_id in (${sql.join(ids)})`.execute(work.db);
  return new Map(rows.map(({ id, ...objection }) => [id, objection]));
}
