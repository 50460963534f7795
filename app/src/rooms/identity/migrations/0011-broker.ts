import type { Migration } from "../../../platform/define/room.ts";
import { ownRowsOnly } from "../../../platform/storage/tenant-table.ts";

/** Where residents of this municipality say who they are, for what counts once for each person: one broker, or none. */
export const broker0011: Migration = {
  id: "identity_0011_broker",
  sql: `
    create table identity_broker (
      tenant_id uuid primary key,
      -- How residents know it: DigiD.
      name text not null,
      issuer text not null,
      client_id text not null,
      -- Sealed with the secret of the installation (docs/decisions/0019).
      sealed_secret text not null,
      scope text not null,
      -- The claim that is a person's own, and the one that says how sure that is.
      subject_claim text not null,
      level_claim text not null,
      -- What is asked (acr_values), and what is good enough.
      asked_levels text not null,
      good_levels text[] not null check (cardinality(good_levels) > 0),
      is_on boolean not null,
      -- When it was first seen to send what looks like a citizen service number (docs/decisions/0030).
      number_seen_at timestamptz
    );
    ${ownRowsOnly("identity_broker")}`,
};
