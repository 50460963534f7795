import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { contributionsById } from "../contribution-reader.ts";
import { knownParticipant } from "../participant.ts";
import type { KeptReport, OwnReport, Reported } from "./domain.ts";
import { wordsShown } from "./domain.ts";

/** A text that anybody can read, an argument too, with what an argument is about. */
export type Reportable = { readonly contribution: Contribution; readonly about: Contribution | undefined };

const isShown = sql<boolean>`c.moderation = 'published' and c.state = 'active' and c.erased_at is null
  and c.visibility in ('public', 'argument')
  and (c.about_id is null or exists (select from engage_contribution a where a.tenant_id = c.tenant_id
    and a.contribution_id = c.about_id and a.moderation = 'published' and a.state = 'active'))`;

/** When a person looked at a text after it was reported. */
const lookedAt = sql<Date | null>`(select min(s.at) from engage_moderation_step s where s.tenant_id = r.tenant_id
  and s.contribution_id = r.contribution_id and s.what in ('kept', 'published', 'rejected', 'brought_back') 
  and (s.at, s.step_id) > (r.reported_at, r.report_id))`;

export async function reportableText(work: Work, activityId: string, receipt: string): Promise<Reportable | undefined> {
  const { rows } = await sql<{ id: string }>`
    select c.contribution_id as id from engage_contribution c
    where c.activity_id = ${activityId}::uuid and c.receipt = ${receipt} and ${isShown}`.execute(work.db);
  const [contribution] = await contributionsById(
    work,
    rows.map(({ id }) => id),
  );
  if (!contribution) return undefined;
  const [about] = await contributionsById(work, contribution.argument ? [contribution.argument.aboutId] : []);
  return { contribution, about };
}

/** What whoever looks reported here before, also when the text is gone. */
export async function ownReport(work: Work, activityId: string, receipt: string): Promise<OwnReport | undefined> {
  const participant = knownParticipant(work.actor);
  if (participant === undefined) return undefined;
  const { rows } = await sql<Omit<OwnReport, "lookedAt"> & { lookedAt: Date | null }>`
    select r.reported_at as "reportedAt", ${lookedAt} as "lookedAt", ${isShown} as "isThere"
    from engage_report r join engage_contribution c on c.tenant_id = r.tenant_id and c.contribution_id = r.contribution_id
    where c.activity_id = ${activityId}::uuid and c.receipt = ${receipt} and r.participant_id = ${participant}::uuid`.execute(
    work.db,
  );
  const [found] = rows;
  return found && { ...found, lookedAt: found.lookedAt ?? undefined };
}

/** What whoever asks reported, the newest first; a text that is gone has lost its reports. */
export async function reportsBy(work: Work): Promise<readonly KeptReport[]> {
  const participant = knownParticipant(work.actor);
  if (participant === undefined) return [];
  const { rows } = await sql<KeptReport>`
    select c.receipt as number, r.reason, r.words, r.reported_at as "reportedAt"
    from engage_report r join engage_contribution c on c.tenant_id = r.tenant_id and c.contribution_id = r.contribution_id
    where r.participant_id = ${participant}::uuid order by r.reported_at desc, r.report_id`.execute(work.db);
  return rows;
}

/** Reports of published texts at which nobody looked since. */
const unseen = sql`engage_report r
  join engage_contribution c on c.tenant_id = r.tenant_id and c.contribution_id = r.contribution_id and ${isShown}
  where ${lookedAt} is null`;

export type ReportedTexts = { readonly items: readonly Reported[]; readonly total: number };

type ReportedRow = Omit<Reported, "contribution"> & { readonly id: string; readonly total: number };

/** Published texts that readers reported and nobody looked at since: what was reported first comes first. */
export async function reportedTexts(work: Work, limit: number): Promise<ReportedTexts> {
  const { rows } = await sql<ReportedRow>`
    with unseen as materialized (select r.* from ${unseen}), texts as (
      select contribution_id, min(reported_at) as since, count(*) over ()::int as total
      from unseen group by contribution_id order by since, contribution_id limit ${limit}
    )
    select t.contribution_id as id, t.total, t.since,
      (select u.report_id from unseen u where u.contribution_id = t.contribution_id
        order by u.reported_at desc, u.report_id desc limit 1) as newest,
      (select json_object_agg(n.reason, n.many) from (select u.reason, count(*)::int as many from unseen u
        where u.contribution_id = t.contribution_id group by u.reason) n) as reasons,
      array(select u.words from unseen u where u.contribution_id = t.contribution_id and u.words <> ''
        order by u.reported_at desc, u.report_id desc limit ${wordsShown}) as words
    from texts t order by t.since, t.contribution_id`.execute(work.db);
  const found = await contributionsById(
    work,
    rows.map(({ id }) => id),
  );
  const items = rows.flatMap(({ id, since, newest, reasons, words }) => {
    const contribution = found.find((one) => one.id === id);
    return contribution ? [{ contribution, since, newest, reasons, words }] : [];
  });
  return { items, total: rows[0]?.total ?? 0 };
}

/** How many texts of a trajectory were reported and wait for a look. */
export async function reportsWaiting(work: Work, trajectoryId: string): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(distinct r.contribution_id)::int as total
    from ${unseen} and c.trajectory_id = ${trajectoryId}::uuid`.execute(work.db);
  return rows[0]?.total ?? 0;
}

/** The id of the last report of this text at which nobody looked; undefined when there is none. */
export async function newestReport(work: Work, contributionId: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select r.report_id as id from ${unseen} and r.contribution_id = ${contributionId}::uuid
    order by r.reported_at desc, r.report_id desc limit 1`.execute(work.db);
  return rows[0]?.id;
}
