import type { Migration } from "../../../platform/define/room.ts";

/** When what lies in a layer was last changed while everybody could see it; null: never. */
export const layersRedrawn0066: Migration = {
  id: "engage_0066_layers_redrawn",
  sql: "alter table engage_layer add column redrawn_at timestamptz;",
};
