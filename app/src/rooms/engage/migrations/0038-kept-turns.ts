import type { Migration } from "../../../platform/define/room.ts";

/** Whoever left their account took their turn with that address all the same: a keyed hash of both, while one can take part. */
export const migration0038: Migration = {
  id: "engage_0038_kept_turns",
  sql: `
    alter table engage_contribution add column turn_hash text;
    create index engage_contribution_turn_hash on engage_contribution (tenant_id, turn_hash) where turn_hash is not null;`,
};
