import { sql } from "kysely";
import type { Work } from "../../platform/define/work.ts";
import type { Lesson } from "./lessons/lesson.ts";
import type { ReportSnapshot } from "./report/report.ts";
import type { LearnTables } from "./tables.ts";

const lessonsAtMost = 500;

function lessonRows(work: Work) {
  return work.db
    .$extendTables<LearnTables>()
    .selectFrom("learn_lesson")
    .select([
      "lesson_id as id",
      "trajectory_id as trajectoryId",
      "text",
      "context",
      "owner",
      "route",
      sql<string>`due_on::text`.as("dueOn"),
      "status",
      "status_note as statusNote",
      "version",
    ])
    .orderBy("created_at")
    .limit(lessonsAtMost);
}

/** The lessons of one trajectory, oldest first. */
export function lessonsOf(work: Work, trajectoryId: string): Promise<readonly Lesson[]> {
  return lessonRows(work).where("trajectory_id", "=", trajectoryId).execute();
}

/** The lessons of the municipality, at most 500. */
export function allLessons(work: Work): Promise<readonly Lesson[]> {
  return lessonRows(work).execute();
}

export function lessonById(work: Work, lessonId: string): Promise<Lesson | undefined> {
  return lessonRows(work).where("lesson_id", "=", lessonId).executeTakeFirst();
}

/** A report that was made final. */
export type FinalReport = {
  readonly id: string;
  readonly trajectoryId: string;
  readonly version: number;
  readonly snapshot: ReportSnapshot;
  readonly snapshotSha256: string;
  readonly madeBy: string;
  readonly madeAt: Date;
};

/** The final reports of a trajectory, newest first. */
export function reportsOf(work: Work, trajectoryId: string): Promise<readonly FinalReport[]> {
  return work.db
    .$extendTables<LearnTables>()
    .selectFrom("learn_report")
    .select([
      "report_id as id",
      "trajectory_id as trajectoryId",
      "version",
      "snapshot",
      "snapshot_sha256 as snapshotSha256",
      "made_by as madeBy",
      "made_at as madeAt",
    ])
    .where("trajectory_id", "=", trajectoryId)
    .orderBy("version", "desc")
    .execute();
}

export type NewReport = { readonly id: string; readonly trajectoryId: string; readonly at: Date };

/** The reports that were made final since a moment, newest first. */
export function newReports(work: Work, since: Date): Promise<readonly NewReport[]> {
  return work.db
    .$extendTables<LearnTables>()
    .selectFrom("learn_report")
    .select(["report_id as id", "trajectory_id as trajectoryId", "made_at as at"])
    .where("made_at", ">", since)
    .orderBy("made_at", "desc")
    .execute();
}
