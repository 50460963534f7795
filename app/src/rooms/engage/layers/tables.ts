import type { Localized } from "../../../kernel/localized.ts";
import type { JsonColumn } from "../../../platform/storage/columns.ts";
import type { Geometry } from "./domain.ts";

export type LayerTables = {
  engage_layer: {
    tenant_id: string;
    layer_id: string;
    trajectory_id: string;
    place: number;
    name: JsonColumn<Localized>;
    explanation: JsonColumn<Localized>;
    name_property: string;
    shapes: number;
    outside: number;
    west: number | null;
    south: number | null;
    east: number | null;
    north: number | null;
    changed_at: Date;
    redrawn_at: Date | null;
    changed_by_name: string;
  };
  engage_layer_plan: {
    tenant_id: string;
    layer_id: string;
    width: number;
    height: number;
    whole: Buffer;
    shown_width: number;
    shown_height: number;
    shown: Buffer;
  };
  engage_layer_shape: {
    tenant_id: string;
    layer_id: string;
    number: number;
    name: string;
    lon: number;
    lat: number;
    geometry: JsonColumn<Geometry>;
  };
};
