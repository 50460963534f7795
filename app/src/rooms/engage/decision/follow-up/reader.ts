import { sql } from "kysely";
import type { Localized } from "../../../../kernel/localized.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { everything } from "../../following/domain.ts";

/** A step after the decision of which something has to be told: it is done, or will be on another day than was said. */
export type StepNews = {
  readonly id: string;
  readonly name: Localized;
  readonly note: Localized;
  readonly plannedOn: string;
  /** The day that was told before. */
  readonly toldPlannedOn: string;
  readonly doneOn: string | null;
};

/** What was done longer ago is no news: the mail of these days did not leave, and nobody is told weeks later. */
const freshDays = 14;

const isNews = (now: Date) => sql<boolean>`(
  (m.done_on is not null and m.told_done_at is null and m.done_at > ${new Date(now.getTime() - freshDays * 86_400_000)})
  or (m.done_on is null and m.planned_on <> m.told_planned_on))`;

export async function trajectoriesWithStepNews(work: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct m.trajectory_id as id from engage_milestone m where ${isNews(work.now)}`.execute(work.db);
  return rows.map(({ id }) => id);
}

/** In the order of their days. Locked: of two jobs at once the second finds nothing left. */
export async function lockedStepNews(work: Work, trajectoryId: string): Promise<readonly StepNews[]> {
  const { rows } = await sql<StepNews>`
    select m.milestone_id as id, m.name, m.note, m.planned_on::text as "plannedOn",
      coalesce(m.told_planned_on, m.planned_on)::text as "toldPlannedOn", m.done_on::text as "doneOn"
    from engage_milestone m where m.trajectory_id = ${trajectoryId}::uuid and ${isNews(work.now)}
    order by coalesce(m.done_on, m.planned_on), m.milestone_id for update`.execute(work.db);
  return rows;
}

export type StepReader = {
  /** One of theirs, by which they can stop it. */
  readonly contributionId: string;
  readonly email: string;
  readonly lang: string;
  /** Also follows the news, which says what is done. */
  readonly follows: boolean;
};

/** The contact `k` of a contribution `c` read that it hears of steps, and its address did not stop that in this trajectory. */
const hears = sql<boolean>`(k.wants_follow_up and not exists (
  select from engage_contact s join engage_contribution sc using (tenant_id, contribution_id)
  where s.tenant_id = k.tenant_id and s.email = k.email and s.follow_up_stopped and sc.trajectory_id = c.trajectory_id))`;

/**
 * Who left an address to hear what is done with theirs: each address once. An argument asks for no answer, and what people read
 * where another system asked for their address is not known.
 */
export async function stepReaders(work: Work, trajectoryId: string): Promise<readonly StepReader[]> {
  const { rows } = await sql<StepReader>`
    select distinct on (k.email) k.contribution_id as "contributionId", k.email, k.lang, exists (
        select from engage_follower f join engage_follow s using (tenant_id, follower_id)
        where f.tenant_id = k.tenant_id and f.email = k.email and s.subject in (${everything}, ${trajectoryId})) as follows
    from engage_contact k join engage_contribution c using (tenant_id, contribution_id)
    where c.trajectory_id = ${trajectoryId}::uuid and ${hears} and c.state = 'active'
      and c.moderation <> 'rejected' and c.about_id is null and c.route not in ('api', 'import')
    order by k.email, c.submitted_at desc`.execute(work.db);
  return rows;
}

/** Whether the address with this one still hears of steps, and of which trajectory. */
export async function stepStanding(
  work: Work,
  contributionId: string,
): Promise<{ readonly trajectoryId: string; readonly isTold: boolean } | undefined> {
  const { rows } = await sql<{ trajectoryId: string; isTold: boolean }>`
    select c.trajectory_id as "trajectoryId", k.email is not null and ${hears} as "isTold"
    from engage_contribution c left join engage_contact k using (tenant_id, contribution_id)
    where c.contribution_id = ${contributionId}::uuid`.execute(work.db);
  return rows[0];
}
