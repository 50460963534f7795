import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

const batch = `
  ${tenantTable(
    "engage_code_batch",
    `batch_id uuid not null, activity_id uuid not null, name text not null,
     wanted integer not null check (wanted between 1 and 50000), made integer not null default 0,
     -- What the codes are made from; gone as soon as all of them are made.
     seed text,
     -- The same, sealed with a key that only whoever asked for the codes has; gone when that is thrown away.
     sealed_seed text,
     asked_by_name text not null, asked_at timestamptz not null,
     revoked_at timestamptz, revoked_by_name text, revoked_reason text,
     -- Counted when the codes themselves are deleted.
     used_before integer`,
    "batch_id",
  )}
  create index engage_code_batch_activity on engage_code_batch (tenant_id, activity_id, asked_at);`;

/** Nowhere stands which contribution a code was used for; of when, only the week. */
const code = `
  ${tenantTable(
    "engage_code",
    `code_hash text not null, batch_id uuid not null,
     -- The Monday of the week in which it was used.
     used_week date,
     revoked boolean not null default false,
     foreign key (tenant_id, batch_id) references engage_code_batch (tenant_id, batch_id)`,
    "code_hash",
  )}
  create index engage_code_batch_of on engage_code (tenant_id, batch_id, used_week);`;

/** Who took the codes of a batch out of Brink, and when. */
const fetched = `
  ${tenantTable(
    "engage_code_fetch",
    `fetch_id uuid not null, batch_id uuid not null, what text not null check (what in ('cards', 'list')), part integer,
     by_id uuid not null, by_name text not null, at timestamptz not null`,
    "fetch_id",
  )}
  create index engage_code_fetch_batch on engage_code_fetch (tenant_id, batch_id, at);`;

/** A draft never has the code itself. */
const withCode = `
  alter table engage_draft add column code_hash text;
  alter table engage_contribution add column with_code boolean not null default false;`;

export const migration0011: Migration = {
  id: "engage_0011_codes",
  sql: [batch, code, tenantAskedOnce("engage_code"), fetched, withCode].join("\n"),
};
