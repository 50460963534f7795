import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * The words of a contribution, taken apart once, for who searches. What has no row yet is taken apart while it is searched, so
 * that everything is found at once; whoever changes words takes the row away. No index by word: under row-level security
 * PostgreSQL uses none for `@@`, and a look at ten thousand rows takes a twentieth of a second.
 */
export const migration0006: Migration = {
  id: "engage_0006_words",
  sql: [
    tenantTable("engage_words", "contribution_id uuid not null, words tsvector not null", "contribution_id"),
    tenantAskedOnce("engage_words"),
  ].join("\n"),
};
