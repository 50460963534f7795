import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * Where a contribution is about. Two numbers and a b-tree: comparing numbers is leakproof, so that the index is used under
 * row-level security, which it is not for the operators of PostGIS.
 */
export const migration0007: Migration = {
  id: "engage_0007_places",
  sql: `
    ${tenantTable(
      "engage_place",
      `contribution_id uuid not null, activity_id uuid not null,
       -- WGS84, in degrees.
       lon double precision not null check (lon between -180 and 180),
       lat double precision not null check (lat between -90 and 90),
       address text not null`,
      "contribution_id",
    )}
    create index engage_place_where on engage_place (tenant_id, activity_id, lon, lat);
    ${tenantAskedOnce("engage_place")}`,
};
