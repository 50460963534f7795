import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

export const challenges: Migration = {
  id: "trajectories_0001_challenges",
  sql: `
    ${tenantTable(
      "trajectories_challenge",
      `id uuid not null, title text not null, words text not null, heard_where text not null, heard_on date,
       checked_with jsonb not null default '[]', subjects text[] not null default '{}', area_codes text[] not null default '{}',
       version integer not null default 1, created_at timestamptz not null, created_by text not null`,
      "id",
    )}
    create index trajectories_challenge_newest on trajectories_challenge (tenant_id, created_at desc);`,
};
