import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * Key pairs by which Brink proves to a sign-in service who it is (private_key_jwt), one in use for staff and one for residents. A next
 * one can lie ready; of one that was replaced only the public part is left, and for some days.
 */
const keys = `
  ${tenantTable(
    "identity_client_key",
    `key_id text not null, side text not null check (side in ('staff', 'residents')), public_key jsonb not null,
     sealed_key text, made_at timestamptz not null, used_from timestamptz, ends_at timestamptz,
     check ((sealed_key is null) = (ends_at is not null)), check (ends_at is null or used_from is not null)`,
    "key_id",
  )}
  create unique index identity_client_key_one on identity_client_key (tenant_id, side, (used_from is null))
    where ends_at is null;`;

/** With what a connection proves it; without a secret where it is a key. */
const proof = (table: string) => `
  alter table ${table} alter column sealed_secret drop not null,
    add column proof text not null default 'secret' check (proof in ('secret', 'key')),
    add check ((proof = 'secret') = (sealed_secret is not null));`;

export const clientKeys0012: Migration = {
  id: "identity_0012_client_keys",
  sql: [keys, proof("identity_sso"), proof("identity_broker")].join("\n"),
};
