import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** The picture of a layer that is a drawing: as large as it is kept, and as it is shown. Sizes in pixels. */
const plan = tenantTable(
  "engage_layer_plan",
  `layer_id uuid not null, width integer not null, height integer not null, whole bytea not null,
   shown_width integer not null, shown_height integer not null, shown bytea not null,
   foreign key (tenant_id, layer_id) references engage_layer (tenant_id, layer_id) on delete cascade`,
  "layer_id",
);

export const plans0049: Migration = { id: "engage_0049_plans", sql: plan };
