import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** A pile of forms that came in together and is typed over together. */
const batch = `
  ${tenantTable(
    "engage_batch",
    `batch_id uuid not null, trajectory_id uuid not null, activity_id uuid not null,
     code text not null, name text not null, place text not null,
     received_on date not null, route text not null check (route in ('paper', 'spoken', 'phone')),
     opened_by_name text not null, opened_at timestamptz not null,
     closed_by_name text, closed_at timestamptz,
     check ((closed_at is null) = (closed_by_name is null))`,
    "batch_id",
  )}
  create unique index engage_batch_code on engage_batch (tenant_id, activity_id, code);`;

/** Which form of a pile a contribution was: its number stands on the paper. */
const entry = `
  ${tenantTable(
    "engage_batch_entry",
    "batch_id uuid not null, number int not null check (number > 0), contribution_id uuid not null",
    "batch_id, number",
  )}
  create unique index engage_batch_entry_of on engage_batch_entry (tenant_id, contribution_id);`;

export const migration0015: Migration = { id: "engage_0015_paper", sql: [batch, entry].join("\n") };
