import type { Kysely } from "kysely";
import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Compilable, Work } from "../../../platform/define/work.ts";
import type { SignalKind } from "./domain.ts";
import { lookedKey } from "./likeness.ts";
import type { FreshText } from "./reader.ts";
import type { SuspicionTables } from "./tables.ts";
import type { Together } from "./together.ts";

function db(work: Work): Kysely<SuspicionTables> {
  return work.db.$extendTables<SuspicionTables>();
}

export async function insertLikeness(
  work: Work,
  texts: readonly FreshText[],
  keysOf: (id: string) => readonly string[],
): Promise<void> {
  const rows = texts.flatMap(({ id, activityId }) =>
    [lookedKey, ...keysOf(id)].map((key) => ({ id, activityId, key })),
  );
  await sql`
    insert into engage_likeness (tenant_id, contribution_id, activity_id, key)
    select ${work.tenantId}::uuid, id, "activityId", key
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(id uuid, "activityId" uuid, key text)
    on conflict do nothing`.execute(work.db);
}

/** Keeps that these belong together; returns the suspicion, unless somebody looked and it is in order. */
export async function keepTogether(
  work: Work,
  { kind, known, ids }: Together,
  at: Pick<FreshText, "activityId" | "trajectoryId">,
): Promise<string | undefined> {
  const suspicionId = known ?? newId();
  if (known === undefined)
    await db(work)
      .insertInto("engage_suspicion")
      .values({
        ...{ tenant_id: work.tenantId, suspicion_id: suspicionId, kind, found_at: work.now },
        ...{ trajectory_id: at.trajectoryId, activity_id: at.activityId },
      })
      .execute();
  await db(work)
    .insertInto("engage_suspect")
    .values(ids.map((id) => ({ tenant_id: work.tenantId, suspicion_id: suspicionId, contribution_id: id })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { cleared_at } = await db(work)
    .selectFrom("engage_suspicion")
    .select("cleared_at")
    .where("suspicion_id", "=", suspicionId)
    .executeTakeFirstOrThrow();
  return cleared_at === null ? suspicionId : undefined;
}

/**
 * Lets these wait together. Of what is shown only what nobody read, typed over or answered, and of what waits not what its author
 * objected about: that is a person. Returns the ids of what was shown.
 */
export async function holdBack(work: Work, suspicionId: string, ids: readonly string[]): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update engage_contribution c set moderation = 'waiting'
    where c.contribution_id = any(${ids}::uuid[]) and c.moderation = 'published' and c.moderated_at is null
      and c.state = 'active' and c.route = 'online' and not exists (
        select from engage_disposition d where d.tenant_id = c.tenant_id and d.contribution_id = c.contribution_id)
    returning c.contribution_id as id`.execute(work.db);
  await sql`
    update engage_contribution c set waits_with = ${suspicionId}
    where c.contribution_id = any(${ids}::uuid[]) and c.moderation = 'waiting' and c.state = 'active' and c.waits_with is null
      and not exists (select from engage_moderation_step o
        where o.tenant_id = c.tenant_id and o.contribution_id = c.contribution_id and o.what = 'objected')`.execute(
    work.db,
  );
  return rows.map(({ id }) => id);
}

/** Keeps what was strange about how a text was sent. */
export function signalsInsert(work: Work, contributionId: string, kinds: readonly SignalKind[]): Compilable {
  const rows = kinds.map((kind) => ({ tenant_id: work.tenantId, contribution_id: contributionId, kind }));
  return sql`
    insert into engage_signal (tenant_id, contribution_id, kind)
    select tenant_id, contribution_id, kind
    from json_to_recordset(${JSON.stringify(rows)}::json) as r(tenant_id uuid, contribution_id uuid, kind text)`;
}

/** A person looked: it is in order. Once; false when somebody did before. */
export async function markCleared(work: Work, suspicionId: string): Promise<boolean> {
  const { actor, now } = work;
  const by = actor.kind === "person" ? { cleared_by: actor.personId, cleared_by_name: actor.name } : {};
  const { numUpdatedRows } = await db(work)
    .updateTable("engage_suspicion")
    .set({ cleared_at: now, ...by })
    .where("suspicion_id", "=", suspicionId)
    .where("cleared_at", "is", null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Publishes what waits of it; returns the ids. */
export async function publishSuspects(work: Work, suspicionId: string, byName: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    update engage_contribution c set moderation = 'published', moderated_by = ${byName}, moderated_at = ${work.now},
      moderation_reason = null, moderation_words = null
    where c.waits_with = ${suspicionId} and c.moderation = 'waiting' and c.state = 'active'
    returning c.contribution_id as id`.execute(work.db);
  return rows.map(({ id }) => id);
}

/** Of texts that changed or went: what they had in common with others, and what was strange about them. */
export async function forgetLikeness(work: Work, contributionIds: readonly string[]): Promise<void> {
  for (const table of ["engage_likeness", "engage_suspect", "engage_signal"] as const)
    await db(work)
      .deleteFrom(table)
      .where("contribution_id", "in", [...contributionIds])
      .execute();
}
