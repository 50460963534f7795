import type { Migration } from "../../../platform/define/room.ts";

/** Whoever followed before there were newsletters was promised none: their first one says that this is new. */
export const newToNewsletters0052: Migration = {
  id: "engage_0052_new_to_newsletters",
  sql: `alter table engage_follower add column new_to_newsletters boolean not null default true;
    alter table engage_follower alter column new_to_newsletters set default false;`,
};
