import type { Migration } from "../../../platform/define/room.ts";

/**
 * Of which photos that were taken away the sender was written: another letter is of the others. Nobody was written about those
 * from before these letters, and nobody is any more.
 */
export const toldPhotos0071: Migration = {
  id: "engage_0071_told_photos",
  sql: `
    alter table engage_moderation_step add column told_at timestamptz;
    update engage_moderation_step set told_at = at where what = 'photo_removed';`,
};
