import type { Migration } from "../../../platform/define/room.ts";

/** Staff take a photo away, and say why. Made after 0034, which has the kinds of steps before it. */
export const migration0028: Migration = {
  id: "engage_0028_photos_taken_away",
  sql: `
    alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
    alter table engage_moderation_step add constraint engage_moderation_step_what_check
      check (what in ('published', 'rejected', 'masked', 'restored', 'objected', 'brought_back', 'held', 'photo_removed'));`,
};
