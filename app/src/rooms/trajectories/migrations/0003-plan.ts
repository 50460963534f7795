import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const ofTrajectory = "foreign key (tenant_id, trajectory_id) references trajectories_trajectory (tenant_id, id)";

export const plan: Migration = {
  id: "trajectories_0003_plan",
  sql: `
    ${tenantTable(
      "trajectories_phase",
      `id uuid not null, trajectory_id uuid not null, kind text not null, name jsonb not null default '{}',
       starts_on date not null, ends_on date not null, check (starts_on <= ends_on), ${ofTrajectory}`,
      "id",
    )}
    create index trajectories_phase_trajectory on trajectories_phase (tenant_id, trajectory_id, starts_on);

    ${tenantTable(
      "trajectories_activity",
      `id uuid not null, trajectory_id uuid not null, method_id text not null, technology_ids text[] not null default '{}',
       title jsonb not null default '{}', in_brink text, settings jsonb not null default '{}',
       status text not null default 'planned' check (status in ('planned', 'running', 'done', 'cancelled')),
       starts_on date, ends_on date, starts_time time, ends_time time, check (starts_on <= ends_on),
       place text not null default '', owner text not null default '', advice_id uuid,
       came_total integer check (came_total >= 0), came_by_group jsonb not null default '{}',
       hours integer check (hours >= 0), cost_cents integer check (cost_cents >= 0), said jsonb not null default '{}',
       registered_at timestamptz, version integer not null default 1, created_at timestamptz not null, ${ofTrajectory}`,
      "id",
    )}
    create index trajectories_activity_trajectory on trajectories_activity (tenant_id, trajectory_id, starts_on);

    ${tenantTable(
      "trajectories_photo",
      `id uuid not null, activity_id uuid not null, alt text not null, content_type text not null, bytes bytea not null,
       created_at timestamptz not null,
       foreign key (tenant_id, activity_id) references trajectories_activity (tenant_id, id)`,
      "id",
    )}
    create index trajectories_photo_activity on trajectories_photo (tenant_id, activity_id);`,
};
