import { sql } from "kysely";
import { newId } from "../../../../kernel/ids.ts";
import type { Work } from "../../../../platform/define/work.ts";
import type { Burst } from "./domain.ts";
import { usualDays } from "./domain.ts";
import type { Changed } from "./reader.ts";

/** Keeps how many support each now; looks of long ago go, but for the last one of each. */
export async function keepSeen(work: Work, all: readonly Changed[]): Promise<void> {
  const rows = all.map(({ contributionId, supports }) => ({ id: contributionId, supports }));
  await sql`
    insert into engage_support_seen (tenant_id, contribution_id, seen_at, supports)
    select ${work.tenantId}::uuid, id, ${work.now}, supports
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, supports integer) on conflict do nothing`.execute(
    work.db,
  );
  const until = new Date(work.now.getTime() - 2 * usualDays * 86_400_000);
  await sql`
    delete from engage_support_seen s where s.seen_at < ${until} and exists (
      select from engage_support_seen l where l.contribution_id = s.contribution_id and l.seen_at > s.seen_at)`.execute(
    work.db,
  );
}

export async function insertBurst(work: Work, contributionId: string, burst: Burst): Promise<void> {
  const { from, until, given, usual } = burst;
  await sql`
    insert into engage_support_burst (tenant_id, burst_id, contribution_id, from_at, until_at, given, usual)
    values (${work.tenantId}::uuid, ${newId()}::uuid, ${contributionId}::uuid, ${from}, ${until}, ${given}, ${usual})`.execute(
    work.db,
  );
}

/** Somebody looked; false when somebody did before, or it is none. */
export async function markLooked(work: Work, burstId: string, byName: string): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update engage_support_burst set looked_at = ${work.now}, looked_by = ${byName}
    where burst_id = ${burstId}::uuid and looked_at is null`.execute(work.db);
  return numAffectedRows > 0n;
}
