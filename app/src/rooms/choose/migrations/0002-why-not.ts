import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

export const whyNots: Migration = {
  id: "choose_0002_why_not",
  sql: tenantTable(
    "choose_why_not",
    `advice_id uuid not null, item text not null, answer jsonb not null, asked_at timestamptz not null,
     asked_by text not null, foreign key (tenant_id, advice_id) references choose_advice (tenant_id, id)`,
    "advice_id, item",
  ),
};
