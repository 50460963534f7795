import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Where the municipality lies, by its CBS code: what people point out beyond it is refused. Of open data; nobody's. */
export const migration0041: Migration = {
  id: "engage_0041_boundary",
  sql: tenantTable(
    "engage_boundary",
    // The coordinates of a GeoJSON MultiPolygon.
    "cbs_code text not null, area jsonb not null, known_at timestamptz not null",
    "cbs_code",
  ),
};
