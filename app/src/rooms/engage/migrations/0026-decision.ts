import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Who decides about a trajectory, one after the other: a day that is planned or, once decided, the day of that. */
const stage = tenantTable(
  "engage_stage",
  `trajectory_id uuid not null, kind text not null check (kind in ('advice', 'college', 'council')),
   planned_on date, decided_on date, decided_at timestamptz,
   words jsonb not null, changeable jsonb not null, document text, saved_by_name text not null,
   check (planned_on is not null or decided_on is not null), check ((decided_on is null) = (decided_at is null))`,
  "trajectory_id, kind",
);

/** What is done after the decision, each with the day that was promised. */
const milestone = `
  ${tenantTable(
    "engage_milestone",
    `milestone_id uuid not null, trajectory_id uuid not null, name jsonb not null, note jsonb not null,
     planned_on date not null, done_on date, done_at timestamptz, saved_by_name text not null,
     check ((done_on is null) = (done_at is null))`,
    "milestone_id",
  )}
  create index engage_milestone_of on engage_milestone (tenant_id, trajectory_id, planned_on);`;

export const migration0026: Migration = { id: "engage_0026_decision", sql: [stage, milestone].join("\n") };
