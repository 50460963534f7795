import type { ColumnType } from "kysely";
import type { Localized } from "../../kernel/localized.ts";
import type { TenantBrand, TenantContact } from "../../platform/define/tenant.ts";
import type { LegalKind, Retention } from "./domain.ts";

/** A jsonb column: read as what it holds, written as text. */
type Jsonb<T> = ColumnType<T, string, string>;

export type MunicipalityTable = {
  tenant_id: string;
  slug: string;
  name: string;
  cbs_code: string | null;
  is_default: boolean;
  time_zone: ColumnType<string, string | undefined, string>;
  languages: string[];
  contact: Jsonb<TenantContact>;
  brand: Jsonb<TenantBrand>;
  legal_texts: Jsonb<Partial<Record<LegalKind, Localized>>>;
  retention: Jsonb<Retention>;
  created_at: Date;
};

export type HostTable = { tenant_id: string; host: string; added_at: Date };

export type LogoTable = {
  tenant_id: string;
  sha256: string;
  content_type: string;
  width: number;
  height: number;
  bytes: Buffer;
  at: Date;
};

export type AreaTable = {
  tenant_id: string;
  code: string;
  name: string;
  inhabitants: number | null;
  position: number;
  ended_at: Date | null;
};

export type TranslationTable = {
  tenant_id: string;
  lang: string;
  key: string;
  text: string;
  source_text: string;
  saved_by: string;
  saved_at: Date;
  reviewed_by: string | null;
  reviewed_at: Date | null;
};

export type TenancyTables = {
  tenancy_municipality: MunicipalityTable;
  tenancy_host: HostTable;
  tenancy_logo: LogoTable;
  tenancy_area: AreaTable;
  tenancy_translation: TranslationTable;
};
