import { sql } from "kysely";
import type { Work } from "../../../../platform/define/work.ts";
import type { StepNews } from "./reader.ts";
import { freshSince, lockedStepNews } from "./reader.ts";
import { markStepsTold } from "./writer.ts";

/** Letters about the steps of one trajectory that are being written. */
export type StepRound = {
  readonly madeAt: Date;
  /** What all of them tell, also when somebody changes it meanwhile; of what was taken away nothing. */
  readonly news: readonly StepNews[];
  /** The place of the last address that has its letter. */
  readonly after: string;
};

/** The round that is not at its end, if there is one. Locked: another job waits for these letters. */
export async function lockedRound(work: Work, trajectoryId: string): Promise<StepRound | undefined> {
  const { rows } = await sql<StepRound>`
    select made_at as "madeAt", after, coalesce((
        select jsonb_agg(one order by at) from jsonb_array_elements(news) with ordinality as n(one, at)
        where exists (select from engage_milestone m where m.milestone_id = (one->>'id')::uuid)), '[]') as news
    from engage_step_round where trajectory_id = ${trajectoryId}::uuid for update`.execute(work.db);
  return rows[0];
}

/** Sets down what there is to tell; `undefined` when that is nothing, also because another job just did. */
export async function beginRound(work: Work, trajectoryId: string): Promise<StepRound | undefined> {
  const news = await lockedStepNews(work, trajectoryId);
  if (news.length === 0) return undefined;
  await sql`
    insert into engage_step_round (tenant_id, trajectory_id, made_at, news)
    values (${work.tenantId}::uuid, ${trajectoryId}::uuid, ${work.now}, ${JSON.stringify(news)}::jsonb)`.execute(
    work.db,
  );
  await markStepsTold(
    work,
    news.map(({ id }) => id),
  );
  return { madeAt: work.now, news, after: "" };
}

export async function moveRound(work: Work, trajectoryId: string, after: string): Promise<void> {
  await sql`update engage_step_round set after = ${after} where trajectory_id = ${trajectoryId}::uuid`.execute(work.db);
}

export async function endRound(work: Work, trajectoryId: string): Promise<void> {
  await sql`delete from engage_step_round where trajectory_id = ${trajectoryId}::uuid`.execute(work.db);
}

/** What stood still for weeks is no news any more. */
export async function dropOldRounds(work: Work): Promise<void> {
  await sql`delete from engage_step_round where made_at <= ${freshSince(work.now)}`.execute(work.db);
}
