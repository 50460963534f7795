import type { Kysely, Updateable } from "kysely";
import { sql } from "kysely";
import { newId } from "../../kernel/ids.ts";
import { actorReference } from "../../platform/define/actor.ts";
import type { Json, Work } from "../../platform/define/work.ts";
import type { Challenge, Trajectory } from "./domain.ts";
import type { Fact } from "./domain/facts.ts";
import type { TrajectoriesTables, TrajectoryTable } from "./tables.ts";

function db(work: Work): Kysely<TrajectoriesTables> {
  return work.db.$extendTables<TrajectoriesTables>();
}

export type NewChallenge = Omit<Challenge, "id" | "version" | "createdAt">;

function challengeColumns(challenge: NewChallenge) {
  return {
    title: challenge.title,
    words: challenge.words,
    heard_where: challenge.heardWhere,
    heard_on: challenge.heardOn ?? null,
    checked_with: JSON.stringify(challenge.checkedWith),
    subjects: [...challenge.subjects],
    area_codes: [...challenge.areaCodes],
  };
}

export async function insertChallenge(work: Work, challenge: NewChallenge): Promise<string> {
  const id = newId();
  const made = { tenant_id: work.tenantId, id, created_at: work.now, created_by: actorReference(work.actor) };
  await db(work)
    .insertInto("trajectories_challenge")
    .values({ ...made, ...challengeColumns(challenge) })
    .execute();
  return id;
}

/** False when somebody changed it after `version`. */
export async function updateChallenge(
  work: Work,
  id: string,
  version: number,
  challenge: NewChallenge,
): Promise<boolean> {
  const answer = await db(work)
    .updateTable("trajectories_challenge")
    .set({ ...challengeColumns(challenge), version: sql`version + 1` })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  return answer.numUpdatedRows === 1n;
}

export async function insertTrajectory(
  work: Work,
  made: Pick<Trajectory, "challengeId" | "slug" | "texts" | "areaCodes">,
): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("trajectories_trajectory")
    .values({
      tenant_id: work.tenantId,
      id,
      challenge_id: made.challengeId,
      slug: made.slug,
      status: "preparing",
      texts: JSON.stringify(made.texts),
      area_codes: [...made.areaCodes],
      created_at: work.now,
      created_by: actorReference(work.actor),
    })
    .execute();
  return id;
}

/** Until this transaction ends nobody else here chooses an address, so that a free one stays free. */
export async function lockSlugs(work: Work): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext(${`trajectories slug ${work.tenantId}`}))`.execute(work.db);
}

export type TrajectoryChange = Omit<Updateable<TrajectoryTable>, "tenant_id" | "id" | "version">;

/** Writes a change of a trajectory that this transaction has locked. */
export async function updateTrajectory(work: Work, id: string, change: TrajectoryChange): Promise<void> {
  await db(work)
    .updateTable("trajectories_trajectory")
    .set({ ...change, version: sql`version + 1` })
    .where("id", "=", id)
    .execute();
}

/** Keeps what facts said when they appeared in public. */
export async function insertPublishedFacts(
  work: Work,
  trajectoryId: string,
  published: readonly { readonly fact: Fact; readonly value: Json; readonly reason: string }[],
): Promise<void> {
  if (published.length === 0) return;
  await db(work)
    .insertInto("trajectories_published_fact")
    .values(
      published.map(({ fact, value, reason }) => ({
        tenant_id: work.tenantId,
        trajectory_id: trajectoryId,
        fact,
        published_at: work.now,
        value: JSON.stringify(value),
        reason,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["tenant_id", "trajectory_id", "fact", "published_at"])
        .doUpdateSet({ value: sql`excluded.value`, reason: sql`excluded.reason` }),
    )
    .execute();
}
