import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Where a contribution was taken over from. What came once in a trajectory does not come again, whichever file it stands in. */
export const origin0040: Migration = {
  id: "engage_0040_origin",
  sql: `
    ${tenantTable(
      "engage_origin",
      `contribution_id uuid not null, trajectory_id uuid not null,
       source text not null, site text not null, source_id text,
       supports_for integer, supports_against integer`,
      "contribution_id",
    )}
    create unique index engage_origin_once on engage_origin (tenant_id, trajectory_id, source, site, source_id);`,
};
