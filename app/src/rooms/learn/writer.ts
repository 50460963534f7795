import { newId } from "../../kernel/ids.ts";
import type { Work } from "../../platform/define/work.ts";
import type { LessonChange, LessonInput } from "./inputs.ts";
import type { ReportSnapshot } from "./report/report.ts";
import type { LearnTables } from "./tables.ts";

function tables(work: Work) {
  return work.db.$extendTables<LearnTables>();
}

export async function insertLesson(work: Work, input: LessonInput): Promise<string> {
  const lessonId = newId();
  await tables(work)
    .insertInto("learn_lesson")
    .values({
      tenant_id: work.tenantId,
      lesson_id: lessonId,
      trajectory_id: input.trajectoryId,
      text: lessonText(input),
      context: input.context,
      owner: input.owner,
      route: input.route,
      due_on: input.dueOn,
      created_at: work.now,
      created_by: work.actor.kind === "person" ? work.actor.personId : null,
    })
    .execute();
  return lessonId;
}

/** False when somebody changed it since this version. */
export async function updateLesson(work: Work, change: LessonChange): Promise<boolean> {
  const { numUpdatedRows } = await tables(work)
    .updateTable("learn_lesson")
    .set({
      text: lessonText(change),
      context: change.context,
      owner: change.owner,
      route: change.route,
      due_on: change.dueOn,
      status: change.status,
      status_note: change.statusNote,
      version: change.version + 1,
    })
    .where("lesson_id", "=", change.lessonId)
    .where("version", "=", change.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

function lessonText({ textNl, textEn }: Pick<LessonInput, "textNl" | "textEn">): string {
  return JSON.stringify(textEn === "" ? { nl: textNl } : { nl: textNl, en: textEn });
}

export type NewReport = {
  trajectoryId: string;
  version: number;
  snapshot: ReportSnapshot;
  sha256: string;
  madeBy: string;
};

export async function insertReport(work: Work, report: NewReport): Promise<void> {
  await tables(work)
    .insertInto("learn_report")
    .values({
      tenant_id: work.tenantId,
      report_id: newId(),
      trajectory_id: report.trajectoryId,
      version: report.version,
      snapshot: JSON.stringify(report.snapshot),
      snapshot_sha256: report.sha256,
      made_by: report.madeBy,
      made_at: work.now,
    })
    .execute();
}
