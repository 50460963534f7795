import type { Migration } from "../../../platform/define/room.ts";

/** When a trajectory that is over left the lists; null while it stands there. */
export const archive: Migration = {
  id: "trajectories_0007_archive",
  sql: "alter table trajectories_trajectory add column archived_at timestamptz;",
};
