import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * A photo that the team took away lies apart, where nothing that shows photos looks, until its sender can no longer object.
 * With whom took it away, because somebody else looks again.
 */
export const takenPhotos0073: Migration = {
  id: "engage_0073_taken_photos",
  sql: `
    ${tenantTable(
      "engage_taken_upload",
      `upload_id uuid not null, activity_id uuid not null, control text not null, contribution_id uuid not null,
       alt text not null, width integer not null, height integer not null,
       bytes bytea not null, small bytea not null, pdf bytea, pdf_pages integer, added_at timestamptz not null,
       step_id uuid not null, taken_at timestamptz not null, taken_by_id uuid, taken_by text not null,
       objected_at timestamptz, objection text,
       check ((objected_at is null) = (objection is null))`,
      "upload_id",
    )}
    alter table engage_taken_upload alter column bytes set storage external,
      alter column small set storage external, alter column pdf set storage external;
    create index engage_taken_upload_contribution on engage_taken_upload (tenant_id, contribution_id);
    create index engage_taken_upload_objected on engage_taken_upload (tenant_id, objected_at) where objected_at is not null;
    alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
    alter table engage_moderation_step add constraint engage_moderation_step_what_check check (what in
      ('published', 'rejected', 'masked', 'restored', 'objected', 'brought_back', 'held', 'photo_removed', 'kept', 'photo_shown',
       'photo_objected', 'photo_put_back', 'photo_kept_away'));`,
};
