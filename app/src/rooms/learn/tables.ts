import type { ColumnType, Generated } from "kysely";
import type { JsonColumn } from "../../platform/storage/columns.ts";
import type { Localized } from "../../kernel/localized.ts";
import type { LessonRoute, LessonStatus } from "./lessons/lesson.ts";
import type { ReportSnapshot } from "./report/report.ts";

export type LessonTable = {
  tenant_id: string;
  lesson_id: string;
  trajectory_id: string;
  text: JsonColumn<Localized>;
  context: string;
  owner: string;
  route: LessonRoute;
  due_on: ColumnType<never, string, string>;
  status: Generated<LessonStatus>;
  status_note: Generated<string>;
  version: Generated<number>;
  created_at: Date;
  created_by: string | null;
};

export type ReportTable = {
  tenant_id: string;
  report_id: string;
  trajectory_id: string;
  version: number;
  snapshot: JsonColumn<ReportSnapshot>;
  snapshot_sha256: string;
  made_by: string;
  made_at: Date;
};

export type LearnTables = { learn_lesson: LessonTable; learn_report: ReportTable };
