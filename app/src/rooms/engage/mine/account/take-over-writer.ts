import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";

/**
 * What these participants sent, asked, support and reported is another's from now on. Of support for the same by several one stays, and is
 * counted once.
 */
export async function moveParticipants(work: Work, from: readonly string[], to: string): Promise<void> {
  if (from.length === 0) return;
  const those = sql`participant_id = any(${[...from]}::uuid[])`;
  // Of two turns at one activity that are one participant's now, the first stays one.
  await sql`
    update engage_contribution c set participant_id = ${to}::uuid, is_turn = is_turn and not exists (
      select from engage_contribution o
      where o.tenant_id = c.tenant_id and o.activity_id = c.activity_id and o.is_turn
        and (o.participant_id = ${to}::uuid
          or o.participant_id = any(${[...from]}::uuid[]) and o.contribution_id < c.contribution_id)
    )
    where ${those} and route = 'online'`.execute(work.db);
  await sql`update engage_question set participant_id = ${to}::uuid where ${those}`.execute(work.db);
  // Of reports of one text the newest stays: perhaps nobody looked at that one yet.
  await sql`
    with gone as (
      delete from engage_report where ${those} returning report_id, contribution_id, reason, words, reported_at
    )
    insert into engage_report (tenant_id, report_id, contribution_id, participant_id, reason, words, reported_at)
    select distinct on (contribution_id) ${work.tenantId}::uuid, report_id, contribution_id, ${to}::uuid, reason, words,
      reported_at
    from gone order by contribution_id, reported_at desc, report_id desc
    on conflict do nothing`.execute(work.db);
  await sql`
    with gone as (
      delete from engage_support where ${those} returning contribution_id
    ), moved as (
      insert into engage_support (tenant_id, contribution_id, participant_id)
      select distinct ${work.tenantId}::uuid, contribution_id, ${to}::uuid from gone
      on conflict do nothing returning contribution_id
    ), twice as (
      select contribution_id, count(*) - (select count(*) from moved m where m.contribution_id = gone.contribution_id) as many
      from gone group by contribution_id
    )
    update engage_support_count c set supports = c.supports - twice.many
    from twice where c.tenant_id = ${work.tenantId}::uuid and c.contribution_id = twice.contribution_id
      and twice.many > 0`.execute(work.db);
}
