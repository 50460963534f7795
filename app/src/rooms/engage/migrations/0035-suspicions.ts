import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * What a text has in common with others, as hashes: texts with one key in common are compared. A text that was looked at has the
 * key "looked" as well; who changes words takes all of them away.
 */
const likeness = `
  ${tenantTable(
    "engage_likeness",
    "contribution_id uuid not null, activity_id uuid not null, key text not null",
    "contribution_id, key",
  )}
  ${tenantAskedOnce("engage_likeness")}
  create index engage_likeness_key on engage_likeness (tenant_id, activity_id, key, contribution_id);`;

/** Something that looks like a machine or a campaign, until a person says that it is in order. */
const suspicion = `
  ${tenantTable(
    "engage_suspicion",
    `suspicion_id uuid not null, trajectory_id uuid not null, activity_id uuid not null,
     kind text not null check (kind in ('alike', 'shared')), found_at timestamptz not null,
     cleared_at timestamptz, cleared_by uuid, cleared_by_name text`,
    "suspicion_id",
  )}
  create index engage_suspicion_open on engage_suspicion (tenant_id, found_at) where cleared_at is null;`;

/** The texts that it is about, also once it was cleared: what is like them is known by them. */
const suspect = `
  ${tenantTable(
    "engage_suspect",
    `suspicion_id uuid not null, contribution_id uuid not null,
     foreign key (tenant_id, suspicion_id) references engage_suspicion (tenant_id, suspicion_id)`,
    "suspicion_id, contribution_id",
  )}
  ${tenantAskedOnce("engage_suspect")}
  create index engage_suspect_contribution on engage_suspect (tenant_id, contribution_id);`;

/** A text that waits with its like, apart from what is read one by one. A column, so that the queue asks no other table. */
const queue = `
  alter table engage_contribution add column waits_with uuid;
  drop index engage_contribution_waiting;
  create index engage_contribution_waiting_alone on engage_contribution (tenant_id, submitted_at, contribution_id)
    where moderation = 'waiting' and state = 'active' and waits_with is null;
  create index engage_contribution_waiting_together on engage_contribution (tenant_id, waits_with)
    where moderation = 'waiting' and state = 'active' and waits_with is not null;`;

/** What was strange about how one text was sent. */
const signal = `
  ${tenantTable(
    "engage_signal",
    "contribution_id uuid not null, kind text not null check (kind in ('trap', 'quick', 'links'))",
    "contribution_id, kind",
  )}`;

export const migration0035: Migration = {
  id: "engage_0035_suspicions",
  sql: [likeness, suspicion, suspect, queue, signal].join("\n"),
};
