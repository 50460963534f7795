import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import { contributionsById } from "../../contribution-reader.ts";
import type { Burst, OpenBurst, Seen } from "./domain.ts";
import { usualDays } from "./domain.ts";

export type Changed = { readonly contributionId: string; readonly supports: number; readonly seen: readonly Seen[] };

/** What can be read and is supported by another number than when it was looked at last, with the looks of the days before. */
export async function changedSupport(work: Work, limit: number): Promise<readonly Changed[]> {
  const since = new Date(work.now.getTime() - usualDays * 86_400_000);
  const { rows } = await sql<{ id: string; supports: number; seen: { at: string; supports: number }[] | null }>`
    select n.contribution_id as id, n.supports,
      (select json_agg(json_build_object('at', s.seen_at, 'supports', s.supports) order by s.seen_at)
        from engage_support_seen s where s.contribution_id = n.contribution_id and s.seen_at >= ${since}) as seen
    from engage_support_count n
    join engage_contribution c on c.tenant_id = n.tenant_id and c.contribution_id = n.contribution_id
    where c.moderation = 'published' and c.state = 'active' and n.supports is distinct from (
      select s.supports from engage_support_seen s where s.contribution_id = n.contribution_id
      order by s.seen_at desc limit 1)
    order by n.contribution_id limit ${limit}`.execute(work.db);
  return rows.map(({ id, supports, seen }) => ({
    ...{ contributionId: id, supports },
    seen: (seen ?? []).map((one) => ({ at: new Date(one.at), supports: one.supports })),
  }));
}

/** What nobody looked at yet of what can still be read, the newest first. */
export async function openBursts(work: Work, limit: number): Promise<readonly OpenBurst[]> {
  const { rows } = await sql<Burst & { id: string; about: string }>`
    select b.burst_id as id, b.contribution_id as about, b.from_at as "from", b.until_at as "until", b.given, b.usual
    from engage_support_burst b
    join engage_contribution c on c.tenant_id = b.tenant_id and c.contribution_id = b.contribution_id
    where b.looked_at is null and c.moderation = 'published' and c.state = 'active'
    order by b.until_at desc, b.burst_id limit ${limit}`.execute(work.db);
  const found = await contributionsById(
    work,
    rows.map(({ about }) => about),
  );
  return rows.flatMap(({ about, ...burst }) => {
    const contribution = found.find(({ id }) => id === about);
    return contribution ? [{ ...burst, contribution }] : [];
  });
}
