import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * Photos that were sent along: of a draft until it is sent, of a contribution after that. They are JPEGs that we made
 * ourselves; the limits only say that nobody else writes here.
 */
export const migration0027: Migration = {
  id: "engage_0027_uploads",
  sql: `
    ${tenantTable(
      "engage_upload",
      `upload_id uuid not null, activity_id uuid not null, control text not null,
       draft_hash text, contribution_id uuid,
       alt text not null, width integer not null, height integer not null,
       bytes bytea not null check (octet_length(bytes) <= 4194304),
       small bytea not null check (octet_length(small) <= 1048576),
       added_at timestamptz not null,
       check ((draft_hash is null) <> (contribution_id is null))`,
      "upload_id",
    )}
    -- Pictures are small already: packing them again costs time and saves nothing.
    alter table engage_upload alter column bytes set storage external, alter column small set storage external;
    create index engage_upload_draft on engage_upload (tenant_id, draft_hash) where draft_hash is not null;
    create index engage_upload_contribution on engage_upload (tenant_id, contribution_id)
      where contribution_id is not null;`,
};
