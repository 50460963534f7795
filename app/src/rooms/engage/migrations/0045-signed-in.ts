import type { Migration } from "../../../platform/define/room.ts";

/**
 * Who signed in for this draft, as a keyed hash of activity and person; it counts for the participant that came back with it, for
 * an hour. With a contribution it stays as long as people can take part: one at most of each person, also when two come at one moment.
 */
export const signedIn0045: Migration = {
  id: "engage_0045_signed_in",
  sql: `
    alter table engage_draft add column signed_hash text, add column signed_by uuid, add column signed_at timestamptz;
    alter table engage_contribution add column signed_hash text;
    create unique index engage_contribution_signed on engage_contribution (tenant_id, activity_id, signed_hash)
      where signed_hash is not null;`,
};
