import type { RawBuilder } from "kysely";
import { sql } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import type { AnsweredContribution } from "./contribution.ts";
import type { Slice, Sliced } from "./contribution-reader.ts";
import { slicedContributions } from "./contribution-reader.ts";
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
  /** Reasons for or against that wait for that too; they are owed no answer, so no other count has them. */
  readonly argumentsWaiting: number;
  readonly answered: number;
  /** Has a proposal that nobody confirmed yet. */
  readonly unconfirmed: number;
  /** Owed an answer: active, not rejected, nothing confirmed. Includes the unconfirmed. */
  readonly unanswered: number;
  readonly byOutcome: Readonly<Partial<Record<Outcome, number>>>;
};

/** Rows without an answer count contributions, the others their proposals (unconfirmed) and answers (confirmed). */
type GroupRow = {
  readonly trajectoryId: string;
  readonly isArgument: boolean;
  readonly state: string;
  readonly moderation: string;
  readonly outcome: Outcome | null;
  readonly confirmed: boolean;
  readonly many: number;
};

/** Joins the confirmed answer (d) to a contribution (c). */
export const answer = sql`
  left join engage_disposition d on d.tenant_id = c.tenant_id and d.contribution_id = c.contribution_id
    and d.replaced_at is null and d.confirmed_at is not null`;

/** Joins the confirmed answer (d) and the open proposal (p) to a contribution (c). */
export const standing = sql`${answer}
  left join engage_disposition p on p.tenant_id = c.tenant_id and p.contribution_id = c.contribution_id
    and p.replaced_at is null and p.confirmed_at is null`;

/** Counts over one trajectory, or over one activity of it. */
export async function answersOverview(work: Work, trajectoryId: string, activityId?: string): Promise<AnswersOverview> {
  const within = activityId === undefined ? sql`true` : sql`c.activity_id = ${activityId}`;
  return overviewOf(await groupsOf(work, sql`c.trajectory_id = ${trajectoryId} and ${within}`));
}

/** The same counts of each trajectory for which anything came in. */
export async function answersOverviews(work: Work): Promise<ReadonlyMap<string, AnswersOverview>> {
  const groups = Map.groupBy(await groupsOf(work, sql`true`), (row) => row.trajectoryId);
  return new Map([...groups].map(([id, rows]) => [id, overviewOf(rows)]));
}

/** Counted apart: of most contributions there is no answer yet, and then none has to be looked for. */
async function groupsOf(work: Work, which: RawBuilder<unknown>): Promise<readonly GroupRow[]> {
  const { rows } = await sql<GroupRow>`
    select c.trajectory_id as "trajectoryId", false as "isArgument", c.state, c.moderation, null as outcome,
      false as confirmed, count(*)::int as many
    from engage_contribution c where ${which} and c.about_id is null group by 1, 3, 4
    union all
    select c.trajectory_id, true, c.state, c.moderation, null, false, count(*)::int
    from engage_contribution c
    where ${which} and c.about_id is not null and c.moderation = 'waiting' and c.state = 'active' group by 1, 3, 4
    union all
    select c.trajectory_id, false, c.state, c.moderation, d.outcome, d.confirmed_at is not null, count(*)::int
    from engage_disposition d join engage_contribution c using (tenant_id, contribution_id)
    where d.replaced_at is null and ${which} group by 1, 3, 4, 5, 6`.execute(work.db);
  return rows;
}

function overviewOf(all: readonly GroupRow[]): AnswersOverview {
  const rows = all.filter((row) => !row.isArgument);
  const came = rows.filter((row) => row.outcome === null);
  const owed = rows.filter((row) => row.state === "active" && row.moderation !== "rejected");
  const answers = owed.filter((row) => row.confirmed);
  const byOutcome: Partial<Record<Outcome, number>> = {};
  for (const { outcome, many } of answers) if (outcome !== null) byOutcome[outcome] = (byOutcome[outcome] ?? 0) + many;
  const active = came.filter((row) => row.state === "active");
  const answered = sumOf(answers);
  return {
    received: sumOf(came),
    withdrawn: sumOf(came) - sumOf(active),
    rejected: sumOf(active.filter((row) => row.moderation === "rejected")),
    waiting: sumOf(active.filter((row) => row.moderation === "waiting")),
    argumentsWaiting: sumOf(all.filter((row) => row.isArgument)),
    answered,
    unconfirmed: sumOf(owed.filter((row) => row.outcome !== null && !row.confirmed)),
    unanswered: sumOf(owed.filter((row) => row.outcome === null)) - answered,
    byOutcome,
  };
}

function sumOf(rows: readonly GroupRow[]): number {
  return rows.reduce((total, row) => total + row.many, 0);
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
  readonly activityId?: string | undefined;
  readonly outcome?: Outcome | "waiting" | undefined;
};

/** Survey answers and the like, grouped by what was done with them. */
export async function countedAnswers(
  work: Work,
  { trajectoryId, outcome }: Omit<AnswersFilter, keyof Slice>,
): Promise<readonly CountedAnswer[]> {
  const { rows } = await sql<CountedAnswer>`
    select c.activity_id as "activityId", d.outcome, d.reason, d.forwarded_to as "forwardedTo",
      d.decider_name as "deciderName", d.decider_function as "deciderFunction",
      max(d.confirmed_at) as "confirmedAt", count(*)::int as many
    from engage_contribution c ${answer}
    where c.trajectory_id = ${trajectoryId} and c.visibility = 'counted' and c.state = 'active' and c.moderation <> 'rejected'
      and ${outcomeIs(outcome)}
    group by 1, 2, 3, 4, 5, 6, d.confirmed_at::date order by "confirmedAt" desc nulls last, many desc
    limit 100`.execute(work.db);
  return rows;
}

/** What anybody may read with what was done with it: the newest answer first, then what still waits. */
export async function publicAnswers(work: Work, filter: AnswersFilter): Promise<Sliced<AnsweredContribution>> {
  const { trajectoryId, activityId, outcome } = filter;
  const found = sql`select c.contribution_id from engage_contribution c ${answer}
    where c.trajectory_id = ${trajectoryId} and c.visibility = 'public' and c.state = 'active' and c.moderation = 'published'
      and ${outcomeIs(outcome)} and ${activityId === undefined ? sql`true` : sql`c.activity_id = ${activityId}`}
    order by d.confirmed_at desc nulls last, c.submitted_at desc, c.contribution_id`;
  return slicedContributions(work, found, filter);
}

function outcomeIs(outcome: Outcome | "waiting" | undefined) {
  if (outcome === undefined) return sql`true`;
  return outcome === "waiting" ? sql`d.outcome is null` : sql`d.outcome = ${outcome}`;
}

/** How many contributions have an answer that somebody confirmed; as `answered` of the overview. */
export async function answersGiven(work: Work, trajectoryId: string): Promise<number> {
  const { rows } = await sql<{ many: number }>`
    select count(*)::int as many
    from engage_disposition d join engage_contribution c using (tenant_id, contribution_id)
    where d.replaced_at is null and d.confirmed_at is not null
      and c.trajectory_id = ${trajectoryId} and c.state = 'active' and c.moderation <> 'rejected'`.execute(work.db);
  return rows[0]?.many ?? 0;
}

export type ActivityCount = {
  readonly activityId: string;
  readonly methodId: string;
  readonly many: number;
  readonly organisations: number;
};

/** How many contributions there are per activity, those of organisations apart. Rejected and withdrawn ones do not count. */
export async function countsPerActivity(work: Work, trajectoryId: string): Promise<readonly ActivityCount[]> {
  const { rows } = await sql<ActivityCount>`
    select activity_id as "activityId", method as "methodId", count(*)::int as many,
      count(organisation)::int as organisations
    from engage_contribution where trajectory_id = ${trajectoryId} and about_id is null
      and state = 'active' and moderation <> 'rejected'
    group by 1, 2 order by 1`.execute(work.db);
  return rows;
}
