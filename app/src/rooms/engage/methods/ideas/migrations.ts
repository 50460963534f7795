import type { Migration } from "../../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../../platform/storage/tenant-table.ts";

/** What an idea has beside its title and text. Most have nothing, and then no row. */
export const migrations: readonly Migration[] = [
  {
    id: "engage_ideas_0001_particulars",
    sql: tenantTable(
      "ideas_particulars",
      "contribution_id uuid not null, theme text not null, spot text not null",
      "contribution_id",
    ),
  },
  {
    id: "engage_ideas_0002_themes",
    sql: `
      create index ideas_particulars_theme on ideas_particulars (tenant_id, theme, contribution_id);
      ${tenantAskedOnce("ideas_particulars")}`,
  },
];
