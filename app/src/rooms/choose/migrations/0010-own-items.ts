import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

export const ownItems: Migration = {
  id: "choose_0010_own_items",
  sql: `${tenantTable(
    "choose_own_item",
    `id uuid not null, item text not null, record jsonb not null, copy_of text, step text not null, source text not null,
     reason text not null, done_at timestamptz not null, done_by text not null, followed_at timestamptz`,
    "id",
  )}
    create unique index choose_own_item_now on choose_own_item (tenant_id, item) where followed_at is null;
    alter table choose_advice add column own_items jsonb not null default '[]'`,
};
