import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * The letters about steps of one trajectory that are being written: what all of them tell, and how far they are, as a hash by which
 * the addresses are in order. It goes with the last of them.
 */
export const stepRounds0061: Migration = {
  id: "engage_0061_step_rounds",
  sql: tenantTable(
    "engage_step_round",
    "trajectory_id uuid not null, made_at timestamptz not null, news jsonb not null, after text not null default ''",
    "trajectory_id",
  ),
};
