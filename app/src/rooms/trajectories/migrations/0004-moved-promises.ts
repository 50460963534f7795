import type { Migration } from "../../../platform/define/room.ts";

/** Every wording of a promised day was kept already; why it was moved stands beside it from now on. */
export const movedPromises: Migration = {
  id: "trajectories_0004_moved_promises",
  sql: "alter table trajectories_published_fact add column reason text not null default '';",
};
