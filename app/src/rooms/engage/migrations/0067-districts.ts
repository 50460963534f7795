import type { Migration } from "../../../platform/define/room.ts";

/**
 * The district (wijk) of each neighbourhood: null until it was asked, "" where there is none, or where districts would say no more
 * than the neighbourhoods do.
 */
export const districts0067: Migration = {
  id: "engage_0067_districts",
  sql: `alter table engage_neighbourhood
    add column district_code text, add column district_name text not null default '';`,
};
