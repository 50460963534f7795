import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** A reader who says that a published text does not belong there: once for each device or person who is signed in. */
const report = `
  ${tenantTable(
    "engage_report",
    `report_id uuid not null, contribution_id uuid not null, participant_id uuid not null,
     reason text not null check (reason in ('insulting', 'discriminating', 'personal_data', 'advertising', 'unlawful', 'other')),
     words text not null, reported_at timestamptz not null`,
    "report_id",
  )}
  create unique index engage_report_once on engage_report (tenant_id, contribution_id, participant_id);`;

/** Somebody looked at what was reported and let it stay. */
const kept = `
  alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
  alter table engage_moderation_step add constraint engage_moderation_step_what_check check (what in
    ('published', 'rejected', 'masked', 'restored', 'objected', 'brought_back', 'held', 'photo_removed', 'kept'));`;

export const migration0043: Migration = { id: "engage_0043_reports", sql: [report, kept].join("\n") };
