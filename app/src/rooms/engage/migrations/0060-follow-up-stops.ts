import type { Migration } from "../../../platform/define/room.ts";

/**
 * That an address wants no more letters about steps stands apart from whether the words about them were read: what it sends there
 * later does not begin them again. A draft that was begun before those words were there was not sent by who read them.
 */
export const followUpStops0060: Migration = {
  id: "engage_0060_follow_up_stops",
  sql: `
    alter table engage_contact add column follow_up_stopped boolean not null default false;
    alter table engage_draft add column read_follow_up boolean not null default false;
    alter table engage_draft alter column read_follow_up set default true;`,
};
