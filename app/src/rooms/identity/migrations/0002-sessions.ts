import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Only hashes of tokens: whoever reads these tables can sign in as nobody. */
const session = `
  ${tenantTable(
    "identity_session",
    `token_hash text not null, person_id uuid not null, began_at timestamptz not null, seen_at timestamptz not null,
     expires_at timestamptz not null`,
    "token_hash",
  )}
  alter table identity_session add foreign key (tenant_id, person_id) references identity_person (tenant_id, id)
    on delete cascade;
  create index identity_session_person on identity_session (tenant_id, person_id);`;

const magicLink = `
  ${tenantTable(
    "identity_magic_link",
    `token_hash text not null, person_id uuid not null, next_path text not null, made_at timestamptz not null,
     expires_at timestamptz not null, used_at timestamptz`,
    "token_hash",
  )}
  alter table identity_magic_link add foreign key (tenant_id, person_id) references identity_person (tenant_id, id)
    on delete cascade;
  create index identity_magic_link_person on identity_magic_link (tenant_id, person_id);`;

export const sessions0002: Migration = { id: "identity_0002_sessions", sql: `${session} ${magicLink}` };
