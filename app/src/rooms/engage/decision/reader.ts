import { sql } from "kysely";
import type { Localized } from "../../../kernel/localized.ts";
import { isId } from "../../../kernel/ids.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Milestone, Stage, StageKind } from "./domain.ts";
import { stageKinds } from "./domain.ts";
import type { DecisionTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<DecisionTables>();
}

const day = (column: string) => sql<string | null>`${sql.ref(column)}::text`.as(column);

/** Who decides about a trajectory, in the order in which they do. */
export async function stagesOf(work: Work, trajectoryId: string): Promise<readonly Stage[]> {
  const rows = await db(work)
    .selectFrom("engage_stage")
    .select(["kind", "words", "changeable", "document", day("planned_on"), day("decided_on")])
    .where("trajectory_id", "=", trajectoryId)
    .execute();
  const stages = rows.map((row): Stage => ({
    kind: row.kind,
    plannedOn: row.planned_on ?? undefined,
    decidedOn: row.decided_on ?? undefined,
    words: row.words,
    changeable: row.changeable,
    document: row.document ?? undefined,
  }));
  return stages.sort((a, b) => stageKinds.indexOf(a.kind) - stageKinds.indexOf(b.kind));
}

/** What is done after the decision, by the day that was promised. */
export async function milestonesOf(work: Work, trajectoryId: string): Promise<readonly Milestone[]> {
  const rows = await milestones(work)
    .where("trajectory_id", "=", trajectoryId)
    .orderBy("engage_milestone.planned_on")
    .orderBy("milestone_id")
    .execute();
  return rows.map(milestoneOf);
}

export async function milestoneById(work: Work, id: string): Promise<Milestone | undefined> {
  if (!isId(id)) return undefined;
  const row = await milestones(work).where("milestone_id", "=", id).executeTakeFirst();
  return row && milestoneOf(row);
}

function milestones(work: Work) {
  return db(work)
    .selectFrom("engage_milestone")
    .select(["milestone_id", "trajectory_id", "name", "note", day("planned_on"), day("done_on")]);
}

type Row = Awaited<ReturnType<ReturnType<typeof milestones>["execute"]>>[number];

function milestoneOf(row: Row): Milestone {
  return {
    id: row.milestone_id,
    trajectoryId: row.trajectory_id,
    name: row.name,
    note: row.note,
    plannedOn: row.planned_on ?? "",
    doneOn: row.done_on ?? undefined,
  };
}

/** Something that was decided or done, for the news. */
export type DecisionEvent = {
  readonly trajectoryId: string;
  readonly kind: StageKind | "milestone";
  /** What the milestone is called; empty for a decision. */
  readonly name: Localized;
  /** What stays the same of it: which one, and its day. */
  readonly what: string;
  readonly at: Date;
};

/** What was decided and done since a moment, by when the team said so. */
export async function decisionsSince(
  work: Work,
  since: Date,
  trajectoryId: string | undefined,
): Promise<readonly DecisionEvent[]> {
  const here = sql`(${trajectoryId ?? null}::uuid is null or trajectory_id = ${trajectoryId ?? null}::uuid)`;
  const { rows } = await sql<DecisionEvent>`
    select trajectory_id as "trajectoryId", kind, '{}'::jsonb as name, decided_on::text as what, decided_at as at
    from engage_stage where decided_at > ${since} and decided_at <= ${work.now} and ${here}
    union all
    select trajectory_id, 'milestone', name, milestone_id::text || ' ' || done_on::text, done_at
    from engage_milestone where done_at > ${since} and done_at <= ${work.now} and ${here}`.execute(work.db);
  return rows;
}
