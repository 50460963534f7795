import { sql } from "kysely";
import { newId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Milestone, Stage, StageKind } from "./domain.ts";
import type { DecisionTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<DecisionTables>();
}

/** Keeps a stage, or other words for it. When it was said to be decided stays, unless the day of it changes. */
export async function putStage(work: Work, trajectoryId: string, stage: Stage, byName: string): Promise<void> {
  const { kind, plannedOn = null, decidedOn = null, words, changeable, document = null } = stage;
  const own = {
    ...{ planned_on: plannedOn, decided_on: decidedOn, document, saved_by_name: byName },
    ...{ words: JSON.stringify(words), changeable: JSON.stringify(changeable) },
  };
  await db(work)
    .insertInto("engage_stage")
    .values({
      ...{ tenant_id: work.tenantId, trajectory_id: trajectoryId, kind, ...own },
      decided_at: decidedOn === null ? null : work.now,
    })
    .onConflict((conflict) =>
      conflict.columns(["tenant_id", "trajectory_id", "kind"]).doUpdateSet({
        ...own,
        decided_at: sql<Date | null>`case when excluded.decided_on is not distinct from engage_stage.decided_on
          then engage_stage.decided_at else excluded.decided_at end`,
      }),
    )
    .execute();
}

/** False when it was not there. */
export async function deleteStage(work: Work, trajectoryId: string, kind: StageKind): Promise<boolean> {
  const answer = await db(work)
    .deleteFrom("engage_stage")
    .where("trajectory_id", "=", trajectoryId)
    .where("kind", "=", kind)
    .executeTakeFirst();
  return answer.numDeletedRows > 0n;
}

type OwnMilestone = Omit<Milestone, "id" | "trajectoryId">;

export async function insertMilestone(
  work: Work,
  trajectoryId: string,
  milestone: OwnMilestone,
  byName: string,
): Promise<string> {
  const id = newId();
  await db(work)
    .insertInto("engage_milestone")
    .values({
      ...{ tenant_id: work.tenantId, milestone_id: id, trajectory_id: trajectoryId },
      ...columnsOf(milestone, byName),
      // Of a new step nothing is told: who took part finds it on the page.
      told_planned_on: milestone.plannedOn,
      done_at: milestone.doneOn === undefined ? null : work.now,
    })
    .execute();
  return id;
}

/** When it was said to be done stays, unless the day of it changes. */
export async function updateMilestone(work: Work, id: string, milestone: OwnMilestone, byName: string): Promise<void> {
  const doneOn = milestone.doneOn ?? null;
  await db(work)
    .updateTable("engage_milestone")
    .set({
      ...columnsOf(milestone, byName),
      told_planned_on: sql<string>`coalesce(told_planned_on, planned_on)`,
      done_at: sql<Date | null>`case when done_on is not distinct from ${doneOn}::date then done_at
        when ${doneOn}::date is not null then ${work.now}::timestamptz end`,
    })
    .where("milestone_id", "=", id)
    .execute();
}

function columnsOf({ name, note, plannedOn, doneOn }: OwnMilestone, byName: string) {
  return {
    ...{ name: JSON.stringify(name), note: JSON.stringify(note), saved_by_name: byName },
    ...{ planned_on: plannedOn, done_on: doneOn ?? null },
  };
}

export async function deleteMilestone(work: Work, id: string): Promise<void> {
  await db(work).deleteFrom("engage_milestone").where("milestone_id", "=", id).execute();
}
