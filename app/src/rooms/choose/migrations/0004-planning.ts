import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What a plan is counted with and no question of the guide asks. */
export const plannings: Migration = {
  id: "choose_0004_planning",
  sql: tenantTable(
    "choose_planning",
    `guide_id uuid not null, region text check (region in ('north', 'middle', 'south')),
     addresses integer check (addresses >= 0), letter_price_cents integer check (letter_price_cents >= 0),
     hours_per_week integer check (hours_per_week >= 0), changed_at timestamptz not null, changed_by text not null,
     foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id)`,
    "guide_id",
  ),
};
