import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * The neighbourhoods (buurten) of the municipality by their CBS codes, and in which of them a place of a contribution lies: null
 * until somebody looked, "" in none. Of open data; nobody's.
 */
export const neighbourhoods0047: Migration = {
  id: "engage_0047_neighbourhoods",
  sql: `
    ${tenantTable(
      "engage_neighbourhood",
      // The coordinates of a GeoJSON MultiPolygon. The municipality is that of which all of them were asked.
      "code text not null, cbs_code text not null, name text not null, area jsonb not null, known_at timestamptz not null",
      "code",
    )}
    alter table engage_place add column neighbourhood text;
    create index engage_place_unplaced on engage_place (tenant_id, contribution_id) where neighbourhood is null;`,
};
