import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

export const ownNumbers: Migration = {
  id: "choose_0005_own_numbers",
  sql: `${tenantTable(
    "choose_own_number",
    `id uuid not null, item text not null, field text not null, value jsonb not null, mark text not null,
     source text not null, reason text not null, set_at timestamptz not null, set_by text not null,
     ended_at timestamptz, ended_by text`,
    "id",
  )}
    create unique index choose_own_number_now on choose_own_number (tenant_id, item, field) where ended_at is null;
    alter table choose_advice add column own_numbers jsonb not null default '[]'`,
};
