import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Reasons of a municipality's own for not showing a text. Whoever was told one keeps the words that were sent: they are copied. */
const reason = `
  ${tenantTable(
    "engage_own_reason",
    `reason_id uuid not null, name text not null, words jsonb not null check (words->>'nl' <> ''),
     changed_by_name text not null, changed_at timestamptz not null, archived_at timestamptz`,
    "reason_id",
  )}
  create unique index engage_own_reason_name on engage_own_reason (tenant_id, lower(name)) where archived_at is null;`;

/** What authors of many texts read, each in their own language; `words` is what the team reads back. */
const removal = "alter table engage_removal add column told_words jsonb;";

export const ownReasons0056: Migration = { id: "engage_0056_own_reasons", sql: `${reason}\n${removal}` };
