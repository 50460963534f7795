import { sql } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnsweredContribution } from "./contribution.ts";
import type { Slice, Sliced } from "./contribution-reader.ts";
import { contributionsById, withDispositions } from "./contribution-reader.ts";
import type { Outcome } from "./domain.ts";

/**
 * How far the answering of a trajectory is. Withdrawn and rejected contributions were received, and are owed nothing:
 * received = withdrawn + rejected + answered + unanswered.
 */
export type AnswersOverview = {
  readonly received: number;
  readonly withdrawn: number;
  /** By a moderator, also when it had an answer before. */
  readonly rejected: number;
  /** Waits for somebody to read it before it is shown. */
  readonly waiting: number;
  readonly answered: number;
  /** Has a proposal that nobody confirmed yet. */
  readonly unconfirmed: number;
  /** Owed an answer: active, not rejected, nothing confirmed. Includes the unconfirmed. */
  readonly unanswered: number;
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>;
};

type GroupRow = { state: string; moderation: string; outcome: Outcome | null; proposed: boolean; many: number };

/** Joins the confirmed answer (d) and the open proposal (p) to a contribution (c). */
export const standing = sql`
  left join engage_disposition d on d.tenant_id = c.tenant_id and d.contribution_id = c.contribution_id
    and d.replaced_at is null and d.confirmed_at is not null
  left join engage_disposition p on p.tenant_id = c.tenant_id and p.contribution_id = c.contribution_id
    and p.replaced_at is null and p.confirmed_at is null`;

/** Counts over one trajectory, or over all of them. */
export async function answersOverview(work: Work, trajectoryId?: string): Promise<AnswersOverview> {
  const answer = await sql<GroupRow>`
    select c.state, c.moderation, d.outcome, p.disposition_id is not null as proposed, count(*)::int as many
    from engage_contribution c ${standing}
    where ${trajectoryId ?? null}::uuid is null or c.trajectory_id = ${trajectoryId ?? null}::uuid
    group by 1, 2, 3, 4`.execute(work.db);
  return overviewOf(answer.rows);
}

/** The same counts of each trajectory for which anything came in. */
export async function answersOverviews(work: Work): Promise<ReadonlyMap<string, AnswersOverview>> {
  const answer = await sql<GroupRow & { trajectoryId: string }>`
    select c.trajectory_id as "trajectoryId", c.state, c.moderation, d.outcome,
      p.disposition_id is not null as proposed, count(*)::int as many
    from engage_contribution c ${standing}
    group by 1, 2, 3, 4, 5`.execute(work.db);
  const groups = Map.groupBy(answer.rows, (row) => row.trajectoryId);
  return new Map([...groups].map(([id, rows]) => [id, overviewOf(rows)]));
}

function overviewOf(rows: readonly GroupRow[]): AnswersOverview {
  const sum = (fits: (row: GroupRow) => boolean) => rows.filter(fits).reduce((total, row) => total + row.many, 0);
  const active = (row: GroupRow) => row.state === "active";
  const stands = (row: GroupRow) => active(row) && row.moderation !== "rejected";
  const byOutcome: Partial<Record<Outcome, number>> = {};
  for (const row of rows)
    if (row.outcome !== null && stands(row)) byOutcome[row.outcome] = (byOutcome[row.outcome] ?? 0) + row.many;
  return {
    received: sum(() => true),
    withdrawn: sum((row) => !active(row)),
    rejected: sum((row) => active(row) && row.moderation === "rejected"),
    waiting: sum((row) => active(row) && row.moderation === "waiting"),
    answered: sum((row) => stands(row) && row.outcome !== null),
    unconfirmed: sum((row) => stands(row) && row.proposed),
    unanswered: sum((row) => stands(row) && row.outcome === null),
    byOutcome,
  };
}

/** An answer to contributions of which only the number is public. */
export type CountedAnswer = {
  readonly activityId: string;
  readonly outcome: Outcome | null;
  readonly reason: Localized | null;
  readonly forwardedTo: string | null;
  readonly deciderName: string | null;
  readonly deciderFunction: string | null;
  readonly confirmedAt: Date | null;
  readonly many: number;
};

export type AnswersFilter = Slice & {
  readonly trajectoryId: string;
  readonly outcome?: Outcome | "waiting" | undefined;
};

/** Survey answers and the like, grouped by what was done with them. */
export async function countedAnswers(
  work: Work,
  { trajectoryId, outcome }: Omit<AnswersFilter, keyof Slice>,
): Promise<readonly CountedAnswer[]> {
  const answer = await sql<CountedAnswer>`
    select c.activity_id as "activityId", d.outcome, d.reason, d.forwarded_to as "forwardedTo",
      d.decider_name as "deciderName", d.decider_function as "deciderFunction",
      max(d.confirmed_at) as "confirmedAt", count(*)::int as many
    from engage_contribution c ${standing}
    where c.trajectory_id = ${trajectoryId} and c.visibility = 'counted' and c.state = 'active' and c.moderation <> 'rejected'
      and ${outcomeIs(outcome)}
    group by 1, 2, 3, 4, 5, 6, d.confirmed_at::date order by "confirmedAt" desc nulls last, many desc
    limit 100`.execute(work.db);
  return answer.rows;
}

/** What anybody may read with what was done with it: the newest answer first, then what still waits. */
export async function publicAnswers(work: Work, filter: AnswersFilter): Promise<Sliced<AnsweredContribution>> {
  const { trajectoryId, outcome, page, perPage } = filter;
  const shown = sql`from engage_contribution c ${standing}
    where c.trajectory_id = ${trajectoryId} and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
      and ${outcomeIs(outcome)}`;
  const rows = await sql<{ id: string }>`
    select c.contribution_id as id ${shown}
    order by d.confirmed_at desc nulls last, c.submitted_at desc, c.contribution_id
    limit ${perPage} offset ${(page - 1) * perPage}`.execute(work.db);
  const counted = await sql<{ total: number }>`select count(*)::int as total ${shown}`.execute(work.db);
  const ids = rows.rows.map((row) => row.id);
  const found = await withDispositions(work, await contributionsById(work, ids));
  const inOrder = ids.flatMap((id) => found.find((one) => one.contribution.id === id) ?? []);
  return { items: inOrder, total: counted.rows[0]?.total ?? 0 };
}

function outcomeIs(outcome: Outcome | "waiting" | undefined) {
  if (outcome === undefined) return sql`true`;
  return outcome === "waiting" ? sql`d.outcome is null` : sql`d.outcome = ${outcome}`;
}

export type ActivityCount = {
  readonly activityId: string;
  readonly methodId: string;
  readonly many: number;
  readonly organisations: number;
};

/** How many contributions there are per activity, those of organisations apart. Rejected and withdrawn ones do not count. */
export async function countsPerActivity(work: Work, trajectoryId: string): Promise<readonly ActivityCount[]> {
  const answer = await sql<ActivityCount>`
    select activity_id as "activityId", method as "methodId", count(*)::int as many,
      count(organisation)::int as organisations
    from engage_contribution where trajectory_id = ${trajectoryId} and state = 'active' and moderation <> 'rejected'
    group by 1, 2 order by 1`.execute(work.db);
  return answer.rows;
}
