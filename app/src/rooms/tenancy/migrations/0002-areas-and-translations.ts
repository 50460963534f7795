import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Neighbourhoods end, they do not disappear: what was said about them keeps a name. */
const area = tenantTable(
  "tenancy_area",
  `code text not null, name text not null, inhabitants integer check (inhabitants >= 0), position integer not null,
   ended_at timestamptz`,
  "code",
);

/** The municipality's own words: what it changed in Brink's, and what somebody signed as checked. */
const translation = tenantTable(
  "tenancy_translation",
  `lang text not null, key text not null, text text not null, source_text text not null,
   saved_by text not null, saved_at timestamptz not null,
   reviewed_by text, reviewed_at timestamptz, check ((reviewed_by is null) = (reviewed_at is null))`,
  "lang, key",
);

const lookUp = `
  create policy look_up on tenancy_translation to brink_platform using (true);
  grant select on tenancy_translation to brink_platform;`;

export const areasAndTranslations0002: Migration = {
  id: "tenancy_0002_areas_and_translations",
  sql: `${area} ${translation} ${lookUp}`,
};
