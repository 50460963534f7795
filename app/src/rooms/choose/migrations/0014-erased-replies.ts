import type { Migration } from "../../../platform/define/room.ts";

/**
 * A reply that was withdrawn or erased: an empty row, to which the history of answers still points. `erased_by` is empty when
 * whoever answered did it themselves.
 */
export const erasedReplies: Migration = {
  id: "choose_0014_erased_replies",
  sql: `alter table choose_reply add column erased_at timestamptz, add column erased_by text,
    add check (erased_by is null or erased_at is not null)`,
};
