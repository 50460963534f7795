import type { Migration } from "../../../platform/define/room.ts";

/**
 * As whom somebody signed in for this draft, and whether what they sent is from an organisation. That stays when the hash goes: it says
 * nothing of which.
 */
export const organisations0068: Migration = {
  id: "engage_0068_organisations",
  sql: `
    alter table engage_draft
      add column signed_party text not null default 'person' check (signed_party in ('person', 'organisation'));
    alter table engage_contribution add column from_organisation boolean not null default false;`,
};
