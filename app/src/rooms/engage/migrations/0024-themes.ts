import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What the team calls a group of contributions that say much of the same. */
const theme = `
  ${tenantTable(
    "engage_theme",
    `theme_id uuid not null, trajectory_id uuid not null, name jsonb not null, line jsonb not null,
     made_by_name text not null, made_at timestamptz not null`,
    "theme_id",
  )}
  create unique index engage_theme_name on engage_theme (tenant_id, trajectory_id, lower(name->>'nl'));`;

/** Which contributions are in it; one may be in several. */
const source = `
  ${tenantTable(
    "engage_theme_source",
    `theme_id uuid not null, contribution_id uuid not null, put_at timestamptz not null,
     foreign key (tenant_id, theme_id) references engage_theme (tenant_id, theme_id) on delete cascade`,
    "theme_id, contribution_id",
  )}
  create index engage_theme_source_of on engage_theme_source (tenant_id, contribution_id);`;

/** An answer to a theme is an answer to each contribution in it, and says so. */
const answer = `
  alter table engage_disposition add column theme_id uuid;
  create index engage_disposition_theme on engage_disposition (tenant_id, theme_id)
    where theme_id is not null and replaced_at is null;`;

export const migration0024: Migration = {
  id: "engage_0024_themes",
  sql: [theme, source, tenantAskedOnce("engage_theme_source"), answer].join("\n"),
};
