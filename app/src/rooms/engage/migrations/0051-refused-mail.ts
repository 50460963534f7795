import type { Migration } from "../../../platform/define/room.ts";

/** When a follower was refused last, and of how many mails of a day nobody was there: many at once are no bad addresses. */
export const refusedMail0051: Migration = {
  id: "engage_0051_refused_mail",
  sql: `alter table engage_follower add column refused_at timestamptz;
    alter table engage_digest add column refused integer not null default 0;`,
};
