import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Keys of other systems. Of the key itself only a hash. */
const key = `
  ${tenantTable(
    "identity_key",
    `key_id uuid not null, token_hash text not null, name text not null, purpose text not null,
     scopes text[] not null check (cardinality(scopes) > 0),
     -- The only activities that it is for; empty: all.
     activity_ids uuid[] not null,
     made_by uuid, made_by_name text not null, made_at timestamptz not null, ends_on date not null,
     last_used_on date, revoked_at timestamptz, revoked_by_name text`,
    "key_id",
  )}
  create unique index identity_key_token on identity_key (tenant_id, token_hash);`;

export const keys0010: Migration = { id: "identity_0010_keys", sql: key };
