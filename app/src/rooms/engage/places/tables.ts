import type { JsonColumn } from "../../../platform/storage/columns.ts";
import type { Area } from "../../../platform/map/area.ts";

export type PlaceTables = {
  engage_boundary: { tenant_id: string; cbs_code: string; area: JsonColumn<Area>; known_at: Date };
  engage_place: {
    tenant_id: string;
    contribution_id: string;
    activity_id: string;
    lon: number;
    lat: number;
    address: string;
    /** Null: nobody looked yet. "": in none. */
    neighbourhood: string | null;
  };
  engage_neighbourhood: {
    tenant_id: string;
    code: string;
    cbs_code: string;
    name: string;
    /** Null: nobody asked yet. "": in none. */
    district_code: string | null;
    district_name: string;
    area: JsonColumn<Area>;
    known_at: Date;
  };
};
