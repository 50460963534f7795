import type { Migration } from "../../../platform/define/room.ts";

/**
 * With this contribution its participant took their turn: there is one at most for each at an activity, also when two come at one
 * moment. Where anybody may come as often as they like it is false and in no index.
 */
export const migration0030: Migration = {
  id: "engage_0030_turns",
  sql: `
    alter table engage_contribution add column is_turn boolean not null default false;
    create unique index engage_contribution_turn on engage_contribution (tenant_id, activity_id, participant_id)
      where is_turn;`,
};
