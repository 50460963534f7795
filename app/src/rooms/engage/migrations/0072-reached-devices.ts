import type { Migration } from "../../../platform/define/room.ts";

/** Whether a device ever got a message. Those that are there already have the benefit of the doubt. */
export const reachedDevices0072: Migration = {
  id: "engage_0072_reached_devices",
  sql: `
    alter table engage_device add column is_reached boolean not null default true;
    alter table engage_device alter column is_reached set default false;`,
};
