import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * An account of a resident is an address that they confirmed, for the participant that their devices are. It has no roles. Who
 * works here and is a resident too has the same id in both.
 */
const resident = `
  ${tenantTable(
    "identity_resident",
    "resident_id uuid not null, email text not null, lang text not null, confirmed_at timestamptz not null",
    "resident_id",
  )}
  create unique index identity_resident_email on identity_resident (tenant_id, email);`;

/** Somebody typed an address; whose it is is known once a link that was mailed to it comes back. Gone after a day. */
const request = `
  ${tenantTable(
    "identity_resident_request",
    `request_id uuid not null, email text not null, lang text not null,
     -- The device on which it was asked.
     guest_id uuid,
     next_path text not null, asked_at timestamptz not null,
     token_hash text, mailed_at timestamptz`,
    "request_id",
  )}
  create index identity_resident_request_email on identity_resident_request (tenant_id, email, mailed_at);
  create unique index identity_resident_request_token on identity_resident_request (tenant_id, token_hash)
    where token_hash is not null;`;

export const residents0007: Migration = { id: "identity_0007_residents", sql: [resident, request].join("\n") };
