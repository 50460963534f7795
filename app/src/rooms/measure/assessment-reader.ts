import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { Answers, AssessmentMoment, MeasureTables } from "./tables.ts";

function db(work: Work) {
  return work.db.$extendTables<MeasureTables>();
}

export type OwnAssessment = {
  readonly moment: AssessmentMoment;
  readonly answers: Answers;
  readonly savedAt: Date;
};

/** What one person said about themselves; only ever asked for the person who is looking. */
export async function assessmentsOf(
  work: Work,
  trajectoryId: string,
  personId: string,
): Promise<readonly OwnAssessment[]> {
  return db(work)
    .selectFrom("measure_self_assessment")
    .select(["moment", "answers", "saved_at as savedAt"])
    .where("trajectory_id", "=", trajectoryId)
    .where("person_id", "=", personId)
    .orderBy("moment", "desc")
    .execute();
}

/** Of each professional of a trajectory the newest answers ("after" before "before"), without whose they are. */
export async function answersOfTeam(work: Work, trajectoryId: string): Promise<readonly Answers[]> {
  const found = await sql<{ answers: Answers }>`
    select distinct on (person_id) answers from measure_self_assessment
    where trajectory_id = ${trajectoryId} order by person_id, moment`.execute(work.db);
  return found.rows.map((row) => row.answers);
}
