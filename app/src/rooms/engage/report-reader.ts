import { sql } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import type { Work } from "../../platform/define/work.ts";
import { dayOf } from "../trajectories/room.ts";
import { answersOverview, standing } from "./answers-reader.ts";
import type { Outcome, Route } from "./domain.ts";

/** What came in over one trajectory. What a moderator rejected is not in it. */
export type ContributionTotals = {
  readonly contributions: number;
  /** Devices and names that took part, organisations among them. How many there were on another platform nobody knows here. */
  readonly participants: number;
  readonly organisations: number;
  readonly withdrawn: number;
  /** The way most people came first. */
  readonly byRoute: readonly { readonly route: Route; readonly count: number }[];
};

const notRejected = (trajectoryId: string) =>
  sql`from engage_contribution c where c.trajectory_id = ${trajectoryId} and c.about_id is null
    and c.moderation <> 'rejected'`;

/** Counts of a trajectory; what was rejected counts nowhere, what was withdrawn only as that. */
export async function contributionTotals(work: Work, trajectoryId: string): Promise<ContributionTotals> {
  const totals = await sql<Omit<ContributionTotals, "byRoute">>`
    select count(*) filter (where c.state = 'active')::int as contributions,
      count(*) filter (where c.state <> 'active')::int as withdrawn,
      count(distinct (c.participant_id, c.organisation is null))
        filter (where c.state = 'active' and c.route <> 'import')::int as participants,
      count(distinct c.participant_id) filter (where c.state = 'active' and c.organisation is not null)::int as organisations
    ${notRejected(trajectoryId)}`.execute(work.db);
  const routes = await sql<ContributionTotals["byRoute"][number]>`
    select c.route, count(*)::int as count ${notRejected(trajectoryId)} and c.state = 'active'
    group by c.route order by count desc, c.route`.execute(work.db);
  const none = { contributions: 0, participants: 0, organisations: 0, withdrawn: 0 };
  return { ...(totals.rows[0] ?? none), byRoute: routes.rows };
}

/** How often each outcome was given, the most given first, and what stands in the way of calling it decided. */
export type AnswerOutcomes = {
  readonly counts: readonly { readonly outcome: Outcome; readonly count: number }[];
  /** Owed an answer, without as much as a proposal. */
  readonly unanswered: number;
  /** With a proposal that nobody confirmed (an answer of the team, and nobody's decision), or an answer in no one's name. */
  readonly withoutDecider: number;
};

/** Counts of what a trajectory was answered, of contributions that were neither withdrawn nor rejected. */
export async function answerOutcomes(work: Work, trajectoryId: string): Promise<AnswerOutcomes> {
  const { byOutcome } = await answersOverview(work, trajectoryId);
  const open = await sql<Omit<AnswerOutcomes, "counts">>`
    select count(*) filter (where d.outcome is null and p.disposition_id is null)::int as unanswered,
      count(*) filter (where p.disposition_id is not null
        or (d.outcome is not null and coalesce(d.decider_name, '') = ''))::int as "withoutDecider"
    from engage_contribution c ${standing}
    where c.trajectory_id = ${trajectoryId} and c.about_id is null
      and c.state = 'active' and c.moderation <> 'rejected'`.execute(work.db);
  const counts = outcomesIn(byOutcome).sort((a, b) => b.count - a.count);
  return { counts, ...(open.rows[0] ?? { unanswered: 0, withoutDecider: 0 }) };
}

function outcomesIn(byOutcome: Readonly<Partial<Record<Outcome, number>>>) {
  // @NOTE safe: the record's keys are outcomes, and nothing else is put in.
  return (Object.entries(byOutcome) as [Outcome, number][]).map(([outcome, count]) => ({ outcome, count }));
}

/** An answer as the page "What we did with your input" lists it; one given to many of which only the number is public is one. */
export type ListedAnswer = {
  readonly outcome: Outcome;
  readonly forwardedTo?: string;
  /** What it answers: a title, or `12×`. */
  readonly title: string;
  /** The language of a title. */
  readonly titleLang?: string;
  readonly reason: Localized;
  /** Name and function. */
  readonly decider: string;
  /** `2026-11-22` */
  readonly decidedOn: string;
};

type ListedRow = {
  readonly title: string;
  readonly titleLang: string | null;
  readonly many: number | null;
  readonly outcome: Outcome;
  readonly reason: Localized;
  readonly forwardedTo: string | null;
  readonly deciderName: string | null;
  readonly deciderFunction: string | null;
  readonly confirmedAt: Date;
  readonly listed: number;
};

/** The newest answers, at most `most`, those to one contribution first; and how many the page lists in all. */
export async function listedAnswers(
  work: Work,
  trajectoryId: string,
  most: number,
): Promise<{ readonly answers: readonly ListedAnswer[]; readonly listed: number }> {
  const words = sql`d.outcome, d.reason, d.forwarded_to, d.decider_name, d.decider_function`;
  const answered = sql`from engage_contribution c ${standing}
    where c.trajectory_id = ${trajectoryId} and c.state = 'active' and d.outcome is not null`;
  const found = await sql<ListedRow>`
    with listed as (
      select c.title, c.lang as title_lang, null::int as many, ${words}, d.confirmed_at, c.submitted_at
      ${answered} and c.visibility = 'public' and c.moderation = 'published'
      union all
      select '', null, count(*)::int, ${words}, max(d.confirmed_at), max(c.submitted_at)
      ${answered} and c.visibility = 'counted' and c.moderation <> 'rejected'
      group by c.activity_id, ${words}, d.confirmed_at::date)
    select title, title_lang as "titleLang", many, outcome, reason, forwarded_to as "forwardedTo", decider_name as "deciderName",
      decider_function as "deciderFunction", confirmed_at as "confirmedAt", count(*) over ()::int as listed
    from listed order by many is not null, confirmed_at desc, submitted_at desc, many desc, title
    limit ${most}`.execute(work.db);
  return { answers: found.rows.map(listedAnswer), listed: found.rows[0]?.listed ?? 0 };
}

function listedAnswer(row: ListedRow): ListedAnswer {
  const { title, titleLang, many, outcome, reason, forwardedTo, confirmedAt } = row;
  const decider = [row.deciderName, row.deciderFunction].filter((part) => part !== null && part !== "").join(", ");
  const said = {
    outcome,
    ...(forwardedTo !== null && { forwardedTo }),
    reason,
    ...(titleLang !== null && { titleLang }),
  };
  return { ...said, title: many === null ? title : `${many}×`, decider, decidedOn: dayOf(confirmedAt) };
}

/** Words of residents that anybody may read, whole. */
export type PublishedQuote = { readonly text: string; readonly lang: string; readonly route: Route };

/** At most `most`, of as many ways of taking part as there are before a second of the same; the newest answered first. */
export async function quotesByRoute(
  work: Work,
  trajectoryId: string,
  most: number,
): Promise<readonly PublishedQuote[]> {
  const newest = sql`confirmed_at desc nulls last, submitted_at desc, contribution_id`;
  const found = await sql<PublishedQuote>`
    with said as (
      select coalesce(nullif(c.body, ''), c.title) as text, c.lang, c.route, d.confirmed_at, c.submitted_at, c.contribution_id
      from engage_contribution c ${standing}
      where c.trajectory_id = ${trajectoryId} and c.visibility = 'public' and c.state = 'active'
        and c.moderation = 'published' and c.erased_at is null),
    turns as (select *, row_number() over (partition by route order by ${newest}) as turn from said)
    select text, lang, route from turns order by turn, ${newest} limit ${most}`.execute(work.db);
  return found.rows;
}
