import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const lesson = `
  ${tenantTable(
    "learn_lesson",
    `lesson_id uuid not null, trajectory_id uuid not null,
     text jsonb not null, context text not null default '',
     owner text not null,
     route text not null check (route in
       ('routine', 'rule', 'protocol', 'method', 'skill', 'contract', 'budget_line', 'job_task')),
     due_on date not null,
     status text not null default 'open' check (status in ('open', 'embedded', 'dropped')),
     status_note text not null default '', version integer not null default 1,
     created_at timestamptz not null, created_by uuid`,
    "lesson_id",
  )}
  create index learn_lesson_trajectory on learn_lesson (tenant_id, trajectory_id, created_at);`;

/** A final report is never changed: a change makes the next version, and both stay. */
const report = `
  ${tenantTable(
    "learn_report",
    `report_id uuid not null, trajectory_id uuid not null, version integer not null,
     snapshot jsonb not null, snapshot_sha256 text not null, made_by text not null, made_at timestamptz not null`,
    "report_id",
  )}
  create unique index learn_report_version on learn_report (tenant_id, trajectory_id, version);`;

export const migration0001: Migration = { id: "learn_0001_lessons_and_reports", sql: `${lesson}\n${report}` };
