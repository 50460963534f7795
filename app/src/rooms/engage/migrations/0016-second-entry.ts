import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Which forms of a pile are typed a second time: those numbers, drawn with that seed. */
const drawn = `
  alter table engage_batch add column check_seed int, add column check_numbers int[],
    add constraint engage_batch_check_drawn check ((check_seed is null) = (check_numbers is null));`;

/** What somebody else typed of the same form. `fields` go as soon as it is settled which of both is right. */
const second = tenantTable(
  "engage_second_entry",
  `batch_id uuid not null, number int not null, contribution_id uuid not null,
   fields jsonb, entered_by uuid not null, entered_by_name text not null, entered_at timestamptz not null,
   compared int not null, different int not null, wrong int, settled_by_name text`,
  "batch_id, number",
);

export const migration0016: Migration = { id: "engage_0016_second_entry", sql: [drawn, second].join("\n") };
