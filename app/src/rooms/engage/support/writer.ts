import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { SupportTables } from "./tables.ts";

/** Somebody, and what they support or do not any more. */
export type Support = { readonly contributionId: string; readonly participantId: string };

/** Keeps who supports what and counts it along. Who did already is not counted twice, also when two come at one moment. */
export function supportsInsert(work: Work, all: readonly Support[]): RawBuilder<unknown> {
  return sql`
    with given as (${given(all)}), added as (
      insert into engage_support (tenant_id, contribution_id, participant_id)
      select ${tenant(work)}, contribution_id, participant_id from given order by contribution_id, participant_id
      on conflict do nothing returning contribution_id
    )
    insert into engage_support_count (tenant_id, contribution_id, supports)
    select ${tenant(work)}, contribution_id, count(*) from added group by contribution_id order by contribution_id
    on conflict (tenant_id, contribution_id) do update set supports = engage_support_count.supports + excluded.supports`;
}

/** Takes it back. Who did not support it is not taken off. */
export function supportsDelete(work: Work, all: readonly Support[]): RawBuilder<unknown> {
  return sql`
    with given as (${given(all)}), gone as (
      delete from engage_support s using given g
      where s.tenant_id = ${tenant(work)} and s.contribution_id = g.contribution_id and s.participant_id = g.participant_id
      returning s.contribution_id
    ), taken as (select contribution_id, count(*) as many from gone group by contribution_id)
    update engage_support_count c set supports = c.supports - taken.many
    from taken where c.tenant_id = ${tenant(work)} and c.contribution_id = taken.contribution_id`;
}

/** Of these it is forgotten who supported them; how many did stays. */
export async function forgetSupporters(work: Work, contributionIds: readonly string[]): Promise<void> {
  if (contributionIds.length === 0) return;
  await work.db
    .$extendTables<SupportTables>()
    .deleteFrom("engage_support")
    .where("contribution_id", "in", [...contributionIds])
    .execute();
}

function given(all: readonly Support[]): RawBuilder<unknown> {
  const rows = all.map(({ contributionId, participantId }) => ({
    ...{ contribution_id: contributionId, participant_id: participantId },
  }));
  return sql`select distinct contribution_id, participant_id
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(contribution_id uuid, participant_id uuid)`;
}

function tenant(work: Work): RawBuilder<unknown> {
  return sql`${work.tenantId}::uuid`;
}
