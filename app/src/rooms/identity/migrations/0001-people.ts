import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const person = `
  ${tenantTable(
    "identity_person",
    `id uuid not null, email text not null check (email = lower(email)), name text not null,
     lang text not null check (lang in ('nl', 'en')),
     -- Made up for the trial: only these can be stepped into on the page /demo.
     demo boolean not null default false, created_at timestamptz not null,
     -- Since when this person holds no role; the clock of deletion runs from here.
     left_at timestamptz`,
    "id",
  )}
  create unique index identity_person_email on identity_person (tenant_id, email);`;

const role = `
  ${tenantTable(
    "identity_role",
    "person_id uuid not null, role text not null, granted_by text not null, granted_at timestamptz not null",
    "person_id, role",
  )}
  alter table identity_role add foreign key (tenant_id, person_id) references identity_person (tenant_id, id)
    on delete cascade;
  create index identity_role_role on identity_role (tenant_id, role);`;

export const people0001: Migration = { id: "identity_0001_people", sql: `${person} ${role}` };
