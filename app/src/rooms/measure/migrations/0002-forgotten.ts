import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Trajectories of which the answers behind the figures are gone: the figures stay, and are computed no more. */
export const migration0002: Migration = {
  id: "measure_0002_forgotten",
  sql: tenantTable(
    "measure_forgotten",
    "trajectory_id uuid not null, forgotten_at timestamptz not null",
    "trajectory_id",
  ),
};
