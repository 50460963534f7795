import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import { activitiesOf } from "../trajectories/room.ts";
import type { ContributionState, Moderation, Outcome, Route } from "./domain.ts";
import { contributionHref } from "./paths.ts";
import { mayReadContributions } from "./policy.ts";

/** A contribution as the measuring rooms see it: what, when and by which way, and not a word of it. */
export type ContributionFact = {
  readonly id: string;
  /** Who counts as one participant; a device, not a name. */
  readonly participantId: string;
  readonly activityId: string;
  readonly methodId: string;
  /** What another system sent came by the internet too. */
  readonly route: Exclude<Route, "api" | "import">;
  readonly onBehalfOfOrganisation: boolean;
  readonly submittedAt: Date;
  readonly moderation: Moderation;
  readonly state: ContributionState;
  readonly disposition: {
    readonly outcome: Outcome;
    readonly proposedAt: Date;
    readonly confirmedAt: Date;
    readonly reasonGiven: boolean;
    readonly deciderGiven: boolean;
  } | null;
};

/** One try at taking part, from the first saved page to the receipt. */
export type FormSessionFact = {
  readonly activityId: string;
  readonly startedAt: Date;
  readonly finishedAt: Date | null;
};

export type ContributionFacts = {
  readonly contributions: readonly ContributionFact[];
  readonly formSessions: readonly FormSessionFact[];
  /** The last day on which people could take part, by activity in Brink: `2026-11-22`; null when none was set. */
  readonly closes: readonly { readonly activityId: string; readonly lastDay: string | null }[];
};

/**
 * Everything that happened in a trajectory, without text and without arguments: for indicators V5, P1, P4, T1, N1. What was taken
 * over from another platform is left out: who took part there, by which way and when it was answered is not known here.
 */
export async function contributionFacts(work: Work, trajectoryId: string): Promise<ContributionFacts> {
  const contributions = await sql<ContributionFact>`
    select c.contribution_id as id, c.participant_id as "participantId", c.activity_id as "activityId",
      c.method as "methodId", case c.route when 'api' then 'online' else c.route end as route, c.organisation is not null as "onBehalfOfOrganisation",
      c.submitted_at as "submittedAt", c.moderation, c.state, null as disposition
    from engage_contribution c where c.trajectory_id = ${trajectoryId} and c.about_id is null
      and c.route <> 'import' order by c.submitted_at, c.contribution_id`.execute(work.db);
  const answers = await answersById(work, trajectoryId);
  const activities = (await activitiesOf(work, trajectoryId)).filter((activity) => activity.inBrink !== undefined);
  return {
    contributions: contributions.rows.map((row) => ({ ...row, disposition: answers.get(row.id) ?? null })),
    formSessions: await formSessionsOf(work, trajectoryId, activities),
    closes: activities.map(({ id, endsOn }) => ({ activityId: id, lastDay: endsOn ?? null })),
  };
}

/** The receipt numbers of a trajectory by contribution id, with the way to each for who may read it. */
export async function contributionNames(
  work: Work,
  trajectoryId: string,
): Promise<ReadonlyMap<string, { readonly receipt: string; readonly href: string | undefined }>> {
  const mayRead = mayReadContributions.allows(work.actor);
  const { rows } = await sql<{ id: string; receipt: string }>`
    select contribution_id as id, receipt from engage_contribution where trajectory_id = ${trajectoryId} and about_id is null`.execute(
    work.db,
  );
  return new Map(
    rows.map(({ id, receipt }) => [id, { receipt, href: mayRead ? contributionHref(trajectoryId, id) : undefined }]),
  );
}

type AnswerFact = NonNullable<ContributionFact["disposition"]>;

async function answersById(work: Work, trajectoryId: string): Promise<ReadonlyMap<string, AnswerFact>> {
  const answer = await sql<AnswerFact & { id: string }>`
    select d.contribution_id as id, d.outcome, d.proposed_at as "proposedAt", d.confirmed_at as "confirmedAt",
      exists (select 1 from jsonb_each_text(d.reason) r where trim(r.value) <> '') as "reasonGiven",
      coalesce(d.decider_name, '') <> '' as "deciderGiven"
    from engage_disposition d join engage_contribution c using (tenant_id, contribution_id)
    where c.trajectory_id = ${trajectoryId} and d.replaced_at is null and d.confirmed_at is not null`.execute(work.db);
  return new Map(answer.rows.map(({ id, ...fact }) => [id, fact]));
}

/** Those that were saved on the way, finished or not, and those that were sent in one go. */
async function formSessionsOf(
  work: Work,
  trajectoryId: string,
  activities: readonly { readonly id: string }[],
): Promise<readonly FormSessionFact[]> {
  const answer = await sql<FormSessionFact>`
    select s.activity_id as "activityId", s.started_at as "startedAt", c.submitted_at as "finishedAt"
    from engage_form_session s left join engage_contribution c using (tenant_id, form_session_id)
    where s.activity_id = any(${activities.map(({ id }) => id)}::uuid[])
    union all
    select activity_id, submitted_at, submitted_at from engage_contribution
    where trajectory_id = ${trajectoryId} and about_id is null and route = 'online' and form_session_id is null
    order by "startedAt"`.execute(work.db);
  return answer.rows;
}
