import { sql } from "kysely";
import type { Work } from "../../../platform/define/work.ts";
import type { Contribution } from "../contribution.ts";
import { contributionsById } from "../contribution-reader.ts";
import { knownParticipant } from "../participant.ts";
import type { OwnReport, Reported, ReportReason } from "./domain.ts";

/** A text that anybody can read, an argument too, with what an argument is about. */
export type Reportable = { readonly contribution: Contribution; readonly about: Contribution | undefined };

const isShown = sql<boolean>`c.moderation = 'published' and c.state = 'active' and c.visibility in ('public', 'argument')
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

export type ReportedTexts = { readonly items: readonly Reported[]; readonly total: number };

/** Published texts that readers reported and nobody looked at since: what was reported first comes first. */
export async function reportedTexts(work: Work, limit: number): Promise<ReportedTexts> {
  const { rows } = await sql<{
    id: string;
    total: number;
    reports: { reason: ReportReason; words: string; at: string }[];
  }>`
    select r.contribution_id as id, count(*) over ()::int as total,
      json_agg(json_build_object('reason', r.reason, 'words', r.words, 'at', r.reported_at) order by r.reported_at) as reports
    from engage_report r join engage_contribution c on c.tenant_id = r.tenant_id and c.contribution_id = r.contribution_id
    where ${isShown} and ${lookedAt} is null
    group by r.contribution_id order by min(r.reported_at), r.contribution_id limit ${limit}`.execute(work.db);
  const found = await contributionsById(
    work,
    rows.map(({ id }) => id),
  );
  const items = rows.flatMap(({ id, reports }) => {
    const contribution = found.find((one) => one.id === id);
    return contribution ? [{ contribution, reports: reports.map((one) => ({ ...one, at: new Date(one.at) })) }] : [];
  });
  return { items, total: rows[0]?.total ?? 0 };
}

/** Whether readers reported it and nobody looked since. */
export async function isReported(work: Work, contributionId: string): Promise<boolean> {
  const { rows } = await sql`
    select from engage_report r join engage_contribution c on c.tenant_id = r.tenant_id and c.contribution_id = r.contribution_id
    where r.contribution_id = ${contributionId}::uuid and ${isShown} and ${lookedAt} is null limit 1`.execute(work.db);
  return rows.length > 0;
}
