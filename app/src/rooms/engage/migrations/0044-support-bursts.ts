import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** How many supported something when it was looked at, each hour in which that changed. Of presses themselves no time is kept. */
const seen = `
  ${tenantTable(
    "engage_support_seen",
    "contribution_id uuid not null, seen_at timestamptz not null, supports integer not null",
    "contribution_id, seen_at",
  )}
  ${tenantAskedOnce("engage_support_seen")}`;

/** Much more support in an hour than is usual there, until somebody looked. */
const burst = `
  ${tenantTable(
    "engage_support_burst",
    `burst_id uuid not null, contribution_id uuid not null, from_at timestamptz not null, until_at timestamptz not null,
     given integer not null, usual real not null, looked_at timestamptz, looked_by text`,
    "burst_id",
  )}
  create index engage_support_burst_open on engage_support_burst (tenant_id, until_at) where looked_at is null;`;

export const migration0044: Migration = { id: "engage_0044_support_bursts", sql: [seen, burst].join("\n") };
