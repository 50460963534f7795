import type { Migration } from "../../../platform/define/room.ts";

/** A photo that came after its contribution waits by itself: nobody sees it until somebody of the team let it be shown. */
export const laterPhotos0063: Migration = {
  id: "engage_0063_later_photos",
  sql: `
    alter table engage_upload add column waits boolean not null default false;
    create index engage_upload_waiting on engage_upload (tenant_id, added_at) where waits;
    alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
    alter table engage_moderation_step add constraint engage_moderation_step_what_check check (what in
      ('published', 'rejected', 'masked', 'restored', 'objected', 'brought_back', 'held', 'photo_removed', 'kept', 'photo_shown'));`,
};
