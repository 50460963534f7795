import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Many texts taken away in one go: who, when and why, and whether it was undone. */
const removal = `
  ${tenantTable(
    "engage_removal",
    `removal_id uuid not null, trajectory_id uuid not null,
     removed_by uuid, removed_by_name text not null, removed_at timestamptz not null,
     reason text not null, words text not null,
     undone_by uuid, undone_by_name text, undone_at timestamptz`,
    "removal_id",
  )}
  create index engage_removal_newest on engage_removal (tenant_id, removed_at desc, removal_id);`;

/** As each of them stood before, so that undoing brings back exactly that; also whether it was brought back. */
const removed = `
  ${tenantTable(
    "engage_removed",
    `removal_id uuid not null, contribution_id uuid not null, receipt text not null,
     moderation text not null, moderation_reason text, moderation_words text,
     moderated_by text, moderated_at timestamptz, answered boolean not null,
     brought_back boolean not null default false,
     foreign key (tenant_id, removal_id) references engage_removal (tenant_id, removal_id)`,
    "removal_id, contribution_id",
  )}
  create index engage_removed_contribution on engage_removed (tenant_id, contribution_id);`;

/** What was done with a text by who undid it. */
const step = `
  alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
  alter table engage_moderation_step add constraint engage_moderation_step_what_check
    check (what in ('published', 'rejected', 'masked', 'restored', 'objected', 'brought_back', 'held'));`;

export const migration0034: Migration = { id: "engage_0034_removals", sql: [removal, removed, step].join("\n") };
