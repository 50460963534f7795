import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** When a trajectory opens or closes by itself. A row goes when the move was made; one that could not be made stays. */
export const plannedMoves: Migration = {
  id: "trajectories_0005_planned_moves",
  sql: `
    ${tenantTable(
      "trajectories_planned_move",
      `trajectory_id uuid not null, move text not null check (move in ('open', 'close')), at timestamptz not null,
       planned_by text not null, failed_at timestamptz,
       foreign key (tenant_id, trajectory_id) references trajectories_trajectory (tenant_id, id)`,
      "trajectory_id, move",
    )}`,
};
