import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Contributions that may be about the same, until somebody made a theme of them; `hidden_at`: not now, says the team. */
const suggestion = `
  ${tenantTable(
    "engage_theme_suggestion",
    `suggestion_id uuid not null, trajectory_id uuid not null, words text[] not null, found_at timestamptz not null,
     hidden_at timestamptz`,
    "suggestion_id",
  )}
  create index engage_theme_suggestion_of on engage_theme_suggestion (tenant_id, trajectory_id);`;

/** What is in it, how much it belongs there (0 to 1), and by which of its own words. */
const suggested = `
  ${tenantTable(
    "engage_theme_suggested",
    `suggestion_id uuid not null, contribution_id uuid not null, strength real not null, words text[] not null,
     foreign key (tenant_id, suggestion_id) references engage_theme_suggestion (tenant_id, suggestion_id) on delete cascade`,
    "suggestion_id, contribution_id",
  )}
  ${tenantAskedOnce("engage_theme_suggested")}
  create index engage_theme_suggested_contribution on engage_theme_suggested (tenant_id, contribution_id);`;

export const migration0042: Migration = {
  id: "engage_0042_suggested_themes",
  sql: [suggestion, suggested].join("\n"),
};
