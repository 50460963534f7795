import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What lies under what residents point out on the map of a trajectory: the shapes of a plan, with what they show in words. */
const layer = `
  ${tenantTable(
    "engage_layer",
    `layer_id uuid not null, trajectory_id uuid not null, place integer not null,
     name jsonb not null check (name->>'nl' <> ''), explanation jsonb not null check (explanation->>'nl' <> ''),
     name_property text not null, shapes integer not null, outside integer not null,
     west double precision, south double precision, east double precision, north double precision,
     changed_at timestamptz not null, changed_by_name text not null,
     check (num_nulls(west, south, east, north) in (0, 4)), check (west <= east and south <= north)`,
    "layer_id",
  )}
  create index engage_layer_of on engage_layer (tenant_id, trajectory_id, place);`;

/** The things of a layer, with the one property that is their name. */
const shape = tenantTable(
  "engage_layer_shape",
  `layer_id uuid not null, number integer not null, name text not null,
   lon double precision not null, lat double precision not null, geometry jsonb not null,
   foreign key (tenant_id, layer_id) references engage_layer (tenant_id, layer_id) on delete cascade`,
  "layer_id, number",
);

export const layers0048: Migration = { id: "engage_0048_layers", sql: [layer, shape].join("\n") };
