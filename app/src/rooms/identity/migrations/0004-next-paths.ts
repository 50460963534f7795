import type { Migration } from "../../../platform/define/room.ts";

/**
 * Where a link to sign in led stood in its row after it was used, sometimes with the key of another link in it. A link lives
 * fifteen minutes: one that is on its way now leads to where somebody begins.
 */
export const nextPaths0004: Migration = {
  id: "identity_0004_next_paths",
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table identity_magic_link no force row level security;
    update identity_magic_link set next_path = '';
    alter table identity_magic_link force row level security;`,
};
