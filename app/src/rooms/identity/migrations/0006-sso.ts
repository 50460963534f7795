import type { Migration } from "../../../platform/define/room.ts";
import { ownRowsOnly, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Where people of this municipality sign in besides here: one provider, or none. */
const connection = `
  create table identity_sso (
    tenant_id uuid primary key,
    issuer text not null,
    client_id text not null,
    -- Sealed with the secret of the installation (docs/decisions/0019).
    sealed_secret text not null,
    groups_claim text not null,
    -- Whether the provider said that it can end its own session.
    ends_session boolean not null,
    way text not null check (way in ('off', 'beside', 'only')),
    -- Who can sign in by mail whatever happens.
    emergency_person_id uuid
  );
  ${ownRowsOnly("identity_sso")}
  alter table identity_sso add foreign key (tenant_id, emergency_person_id)
    references identity_person (tenant_id, id) on delete set null (emergency_person_id);`;

/** A group of the provider, and what who is in it may be here. */
const group = tenantTable("identity_sso_group", "group_name text not null, role text not null", "group_name, role");

/** Whose account at the provider is whose here; of the account a keyed hash only. */
const subject = `
  ${tenantTable(
    "identity_sso_subject",
    "subject_hash text not null, person_id uuid not null, linked_at timestamptz not null",
    "subject_hash",
  )}
  alter table identity_sso_subject add foreign key (tenant_id, person_id) references identity_person (tenant_id, id)
    on delete cascade;
  create unique index identity_sso_subject_person on identity_sso_subject (tenant_id, person_id);`;

export const sso0006: Migration = { id: "identity_0006_sso", sql: `${connection} ${group} ${subject}` };
