import type { ColumnType } from "kysely";
import type { JsonColumn } from "../../platform/storage/columns.ts";
import type { Party } from "./broker/domain.ts";
import type { PublicKey, Side } from "./client-keys/domain.ts";

export type PersonTable = {
  tenant_id: string;
  id: string;
  email: string;
  name: string;
  lang: "nl" | "en";
  demo: ColumnType<boolean, boolean | undefined, never>;
  created_at: Date;
  left_at: Date | null;
};

export type RoleTable = { tenant_id: string; person_id: string; role: string; granted_by: string; granted_at: Date };

export type SessionTable = {
  tenant_id: string;
  token_hash: string;
  person_id: string;
  began_at: Date;
  seen_at: Date;
  expires_at: Date;
};

export type MagicLinkTable = {
  tenant_id: string;
  token_hash: string;
  person_id: string;
  next_path: string;
  made_at: Date;
  expires_at: Date;
  used_at: Date | null;
};

/** An address as it was typed, known or not. */
export type LinkRequestTable = { tenant_id: string; id: string; email: string; next_path: string; asked_at: Date };

/** Where people sign in besides here; the secret is sealed. */
export type SsoTable = {
  tenant_id: string;
  issuer: string;
  client_id: string;
  proof: "secret" | "key";
  sealed_secret: string | null;
  groups_claim: string;
  ends_session: boolean;
  way: "off" | "beside" | "only";
  emergency_person_id: string | null;
};

export type SsoGroupTable = { tenant_id: string; group_name: string; role: string };

export type SsoSubjectTable = { tenant_id: string; subject_hash: string; person_id: string; linked_at: Date };

/** Where residents say who they are; the secret is sealed. */
export type BrokerTable = {
  tenant_id: string;
  party: Party;
  name: string;
  issuer: string;
  client_id: string;
  proof: "secret" | "key";
  sealed_secret: string | null;
  scope: string;
  subject_claim: string;
  level_claim: string;
  asked_levels: string;
  good_levels: string[];
  is_on: boolean;
  number_seen_at: Date | null;
};

/** An account of a resident; its id is that of the participant. */
export type ResidentTable = { tenant_id: string; resident_id: string; email: string; lang: string; confirmed_at: Date };

export type ResidentRequestTable = {
  tenant_id: string;
  request_id: string;
  email: string;
  lang: string;
  guest_id: string | null;
  next_path: string;
  asked_at: Date;
  token_hash: string | null;
  mailed_at: Date | null;
};

/** By which Brink proves who it is; the private part is sealed, and gone once another is used. */
export type ClientKeyTable = {
  tenant_id: string;
  key_id: string;
  side: Side;
  public_key: JsonColumn<PublicKey>;
  sealed_key: string | null;
  made_at: Date;
  used_from: Date | null;
  ends_at: Date | null;
};

/** A key of another system; days as PostgreSQL writes them. */
export type KeyTable = {
  tenant_id: string;
  key_id: string;
  token_hash: string;
  name: string;
  purpose: string;
  scopes: string[];
  activity_ids: string[];
  made_by: string | null;
  made_by_name: string;
  made_at: Date;
  ends_on: ColumnType<string, string, never>;
  last_used_on: ColumnType<string | null, never, string>;
  revoked_at: ColumnType<Date | null, never, Date>;
  revoked_by_name: ColumnType<string | null, never, string>;
};

export type IdentityTables = {
  identity_client_key: ClientKeyTable;
  identity_key: KeyTable;
  identity_person: PersonTable;
  identity_role: RoleTable;
  identity_session: SessionTable;
  identity_magic_link: MagicLinkTable;
  identity_link_request: LinkRequestTable;
  identity_sso: SsoTable;
  identity_sso_group: SsoGroupTable;
  identity_sso_subject: SsoSubjectTable;
  identity_broker: BrokerTable;
  identity_resident: ResidentTable;
  identity_resident_request: ResidentRequestTable;
};
