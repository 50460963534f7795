import type { Migration } from "../../../platform/define/room.ts";

/** Nobody changes a reason over what a colleague changed meanwhile. */
export const reasonVersions0065: Migration = {
  id: "engage_0065_reason_versions",
  sql: "alter table engage_own_reason add column version integer not null default 1;",
};
