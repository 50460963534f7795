import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/**
 * An export of another platform that was read: what its columns are, and its rows until they are taken over or thrown away. The
 * file itself is not kept, because names and addresses stand in it.
 */
export const imports0039: Migration = {
  id: "engage_0039_imports",
  sql: `
    ${tenantTable(
      "engage_import",
      `import_id uuid not null, trajectory_id uuid not null, activity_id uuid not null,
       source text not null check (source in ('decidim', 'openstad')), file_name text not null, columns jsonb not null,
       read_by_name text not null, read_at timestamptz not null,
       showing text check (showing in ('before', 'public')), asked_by uuid, asked_by_name text, asked_at timestamptz,
       done_at timestamptz, stopped_at timestamptz`,
      "import_id",
    )}
    create index engage_import_activity on engage_import (tenant_id, activity_id, read_at desc);
    ${tenantTable(
      "engage_import_row",
      `import_id uuid not null, row integer not null, site text not null, source_id text not null,
       idea jsonb, why_not text, notes jsonb not null,
       outcome text check (outcome in ('taken', 'known', 'refused')), receipt text,
       foreign key (tenant_id, import_id) references engage_import (tenant_id, import_id) on delete cascade`,
      "import_id, row",
    )}
    create index engage_import_row_left on engage_import_row (tenant_id, import_id, row)
      where idea is not null and outcome is null;`,
};
