import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { AnsweredContribution, Contribution } from "../contribution.ts";
import type { Slice, Sliced } from "../contribution-reader.ts";
import { contributionsById, slicedContributions } from "../contribution-reader.ts";
import type { Compared, SignalKind, TogetherKind } from "./domain.ts";
import { alikeDays } from "./domain.ts";
import { lookedKey } from "./likeness.ts";
import type { SuspicionTables } from "./tables.ts";

export type FreshText = Compared & { readonly activityId: string; readonly trajectoryId: string };

/** What people sent and nobody compared yet, the oldest first. What staff typed over is of people they met. */
export async function freshTexts(work: Work, limit: number): Promise<readonly FreshText[]> {
  const since = new Date(work.now.getTime() - alikeDays * 86_400_000);
  const { rows } = await sql<FreshText>`
    select c.contribution_id as id, c.title || ' ' || c.body as text, coalesce(c.changed_at, c.submitted_at) as "writtenAt",
      c.activity_id as "activityId", c.trajectory_id as "trajectoryId"
    from engage_contribution c
    where c.route = 'online' and c.visibility in ('public', 'argument') and c.state = 'active' and c.moderation <> 'rejected'
      and (c.title <> '' or c.body <> '') and coalesce(c.changed_at, c.submitted_at) >= ${since}
      and not exists (select from engage_likeness l
        where l.tenant_id = c.tenant_id and l.contribution_id = c.contribution_id and l.key = ${lookedKey})
    order by c.contribution_id limit ${limit} for update of c skip locked`.execute(work.db);
  return rows;
}

/** Of each key the last so many texts with it, within one activity. */
export async function sharingKeys(
  work: Work,
  activityId: string,
  keys: readonly string[],
  perKey: number,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ key: string; ids: string[] }>`
    select k.key, array(
      select l.contribution_id from engage_likeness l where l.activity_id = ${activityId} and l.key = k.key
      order by l.contribution_id desc limit ${perKey}) as ids
    from unnest(${[...new Set(keys)]}::text[]) as k(key)`.execute(work.db);
  return new Map(rows.map(({ key, ids }) => [key, ids]));
}

export async function comparedTexts(work: Work, ids: readonly string[]): Promise<readonly Compared[]> {
  const { rows } = await sql<Compared>`
    select contribution_id as id, title || ' ' || body as text, coalesce(changed_at, submitted_at) as "writtenAt"
    from engage_contribution where contribution_id = any(${ids}::uuid[])`.execute(work.db);
  return rows;
}

/** To which suspicions these belong, also those that a person cleared. */
export async function suspicionsOf(
  work: Work,
  ids: readonly string[],
): Promise<(kind: TogetherKind, id: string) => string | undefined> {
  const { rows } = await sql<{ id: string; kind: TogetherKind; suspicion: string }>`
    select s.contribution_id as id, p.kind, p.suspicion_id as suspicion
    from engage_suspect s join engage_suspicion p using (tenant_id, suspicion_id)
    where s.contribution_id = any(${ids}::uuid[]) order by p.found_at`.execute(work.db);
  const known = new Map(rows.map(({ id, kind, suspicion }) => [`${kind} ${id}`, suspicion]));
  return (kind, id) => known.get(`${kind} ${id}`);
}

export async function suspicionById(
  work: Work,
  suspicionId: string,
): Promise<{ readonly trajectoryId: string } | undefined> {
  const { rows } = await sql<{ trajectoryId: string }>`
    select trajectory_id as "trajectoryId" from engage_suspicion where suspicion_id = ${suspicionId}`.execute(work.db);
  return rows[0];
}

/** Texts that wait together, with one of them to see what it is. */
export type WaitingTogether = {
  readonly id: string;
  readonly kind: TogetherKind;
  readonly trajectoryId: string;
  readonly waiting: number;
  /** From how many devices they came. */
  readonly devices: number;
  readonly since: Date;
  readonly example: Contribution;
};

/** What waits in groups, the largest first. */
export async function waitingTogether(work: Work, limit: number): Promise<readonly WaitingTogether[]> {
  const { rows } = await sql<Omit<WaitingTogether, "example"> & { firstId: string }>`
    select p.suspicion_id as id, p.kind, p.trajectory_id as "trajectoryId", w.waiting, w.devices, w.since, w."firstId"
    from (
      select waits_with, count(*)::int as waiting, count(distinct participant_id)::int as devices, min(submitted_at) as since,
        (array_agg(contribution_id order by submitted_at, contribution_id))[1] as "firstId"
      from engage_contribution where moderation = 'waiting' and state = 'active' and waits_with is not null
      group by waits_with order by 2 desc, 1 limit ${limit}
    ) w join engage_suspicion p on p.suspicion_id = w.waits_with
    order by w.waiting desc, p.suspicion_id`.execute(work.db);
  const examples = await contributionsById(
    work,
    rows.map(({ firstId }) => firstId),
  );
  return rows.flatMap(({ firstId, ...group }) => {
    const example = examples.find(({ id }) => id === firstId);
    return example ? [{ ...group, example }] : [];
  });
}

/** What waits of it, arguments too; the newest first. */
export async function suspectTexts(
  work: Work,
  suspicionId: string,
  slice: Slice,
): Promise<Sliced<AnsweredContribution>> {
  const found = sql`select contribution_id from engage_contribution
    where moderation = 'waiting' and state = 'active' and waits_with = ${suspicionId}
    order by submitted_at desc, contribution_id`;
  return slicedContributions(work, found, slice);
}

/** What was strange about how each of these was sent. */
export async function signalsAbout(
  work: Work,
  contributionIds: readonly string[],
): Promise<ReadonlyMap<string, readonly SignalKind[]>> {
  if (contributionIds.length === 0) return new Map();
  const rows = await work.db
    .$extendTables<SuspicionTables>()
    .selectFrom("engage_signal")
    .select(["contribution_id", "kind"])
    .where("contribution_id", "in", [...contributionIds])
    .orderBy("kind")
    .execute();
  const byText = Map.groupBy(rows, (row) => row.contribution_id);
  return new Map([...byText].map(([id, own]) => [id, own.map(({ kind }) => kind)]));
}
