import type { Migration } from "../../../platform/define/room.ts";

/**
 * When who asked was told of an answer, so that one letter can tell of several and none tells of one twice. What was confirmed
 * before this was mailed already. Of what was confirmed in the last hour the mail may still be on its way: its letter has the
 * key that it had, so it is not sent a second time.
 */
export const migration0025: Migration = {
  id: "engage_0025_told",
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table engage_disposition add column told_at timestamptz;
    alter table engage_disposition no force row level security;
    update engage_disposition set told_at = confirmed_at where confirmed_at < now() - interval '1 hour';
    alter table engage_disposition force row level security;
    create index engage_contact_email on engage_contact (tenant_id, email);`,
};
