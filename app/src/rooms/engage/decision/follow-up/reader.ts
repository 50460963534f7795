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

export function freshSince(now: Date): Date {
  return new Date(now.getTime() - freshDays * 86_400_000);
}

const isNews = (now: Date) => sql<boolean>`(
  (m.done_on is not null and m.told_done_at is null and m.done_at > ${freshSince(now)})
  or (m.done_on is null and m.planned_on <> m.told_planned_on))`;

export async function trajectoriesWithStepNews(work: Work): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct m.trajectory_id as id from engage_milestone m where ${isNews(work.now)}
    union select trajectory_id from engage_step_round`.execute(work.db);
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
  /** By which the addresses are in order; nobody reads the address in it. */
  readonly place: string;
};

/** The contact `k` of a contribution `c` read that it hears of steps, and its address did not stop that in this trajectory. */
const hears = sql<boolean>`(k.wants_follow_up and not exists (
  select from engage_contact s join engage_contribution sc using (tenant_id, contribution_id)
  where s.tenant_id = k.tenant_id and s.email = k.email and s.follow_up_stopped and sc.trajectory_id = c.trajectory_id))`;

/**
 * Who left an address to hear what is done with theirs: each address once. An argument asks for no answer, and what people read
 * where another system asked for their address is not known. In the order of their places, those that come after one.
 */
export async function stepReaders(
  work: Work,
  trajectoryId: string,
  { after, atMost }: { readonly after: string; readonly atMost: number },
): Promise<readonly StepReader[]> {
  const { rows } = await sql<StepReader>`
    select distinct on (place) k.contribution_id as "contributionId", k.email, k.lang, place, exists (
        select from engage_follower f join engage_follow s using (tenant_id, follower_id)
        where f.tenant_id = k.tenant_id and f.email = k.email and s.subject in (${everything}, ${trajectoryId})) as follows
    from engage_contact k join engage_contribution c using (tenant_id, contribution_id)
      cross join lateral (select encode(sha256(convert_to(k.email, 'UTF8')), 'hex') as place) at
    where c.trajectory_id = ${trajectoryId}::uuid and place > ${after} and ${hears} and c.state = 'active'
      and c.moderation <> 'rejected' and c.about_id is null and c.route not in ('api', 'import')
    order by place, c.submitted_at desc limit ${atMost}`.execute(work.db);
  return rows;
}

/** Of these who did not stop it or take their address away meanwhile. Locked: who does so now takes the letter along. */
export async function stillReading(work: Work, readers: readonly StepReader[]): Promise<readonly StepReader[]> {
  const { rows } = await sql<{ id: string; email: string }>`
    select contribution_id as id, email from engage_contact
    where contribution_id = any(${readers.map(({ contributionId }) => contributionId)}::uuid[]) and not follow_up_stopped
    order by contribution_id for update`.execute(work.db);
  const emails = new Map(rows.map(({ id, email }) => [id, email]));
  return readers.filter(({ contributionId, email }) => emails.get(contributionId) === email);
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
