import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Who supports what: a row for each, as small as it can be, without a date and without a second index. */
const support = tenantTable(
  "engage_support",
  "contribution_id uuid not null, participant_id uuid not null",
  "contribution_id, participant_id",
);

/**
 * How many support each, kept along in the same statement, so that nobody counts rows to show a page. No index but the key, and
 * room on each page of the table: a count that changes a thousand times an hour then writes no index.
 */
const count = `
  ${tenantTable(
    "engage_support_count",
    "contribution_id uuid not null, supports integer not null check (supports >= 0)",
    "contribution_id",
  )}
  alter table engage_support_count set (fillfactor = 70);
  ${tenantAskedOnce("engage_support_count")}`;

export const migration0020: Migration = { id: "engage_0020_support", sql: [support, count].join("\n") };
