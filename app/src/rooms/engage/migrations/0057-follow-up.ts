import type { Migration } from "../../../platform/define/room.ts";

/**
 * Who leaves an address from now on reads at the field that they hear of the steps after the decision too; who left one before
 * this read only of our answer, and is told nothing more. Of a step is kept what was told: that it was done, and its last day.
 */
export const followUp0057: Migration = {
  id: "engage_0057_follow_up",
  sql: `
    alter table engage_contact add column wants_follow_up boolean not null default false;
    alter table engage_contact alter column wants_follow_up set default true;
    alter table engage_milestone add column told_planned_on date, add column told_done_at timestamptz;`,
};
