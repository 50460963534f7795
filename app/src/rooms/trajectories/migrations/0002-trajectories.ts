import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** The promise rule stands here too: whatever forgets to ask, the database refuses more than the room allows. */
export const trajectories: Migration = {
  id: "trajectories_0002_trajectories",
  sql: `
    ${tenantTable(
      "trajectories_trajectory",
      `id uuid not null, challenge_id uuid not null, slug text not null,
       status text not null check (status in ('preparing', 'open', 'closed', 'answered', 'evaluated', 'not_now')),
       version integer not null default 1, texts jsonb not null default '{}', translations jsonb not null default '{}',
       level_promised smallint check (level_promised between 1 and 6), room_left smallint check (room_left between 0 and 6),
       frames_set_by text not null default '', frames_set_on date, decision_date date, hear_back_date date, decided_on date,
       contact_name text not null default '', contact_phone text not null default '', contact_email text not null default '',
       target_groups jsonb not null default '[]', affected_population integer check (affected_population > 0),
       legal_ground text, legal_note text not null default '', budget_cents integer check (budget_cents >= 0),
       hours integer check (hours >= 0), team jsonb not null default '[]', pillars text[] not null default '{}',
       area_codes text[] not null default '{}',
       involvement text check (involvement in ('involve', 'inform', 'stop')), involvement_by text, involvement_on date,
       advice_id uuid, created_at timestamptz not null, created_by text not null, opened_at timestamptz,
       closed_at timestamptz, answered_at timestamptz, evaluated_at timestamptz, not_now_at timestamptz,
       unique (tenant_id, slug),
       foreign key (tenant_id, challenge_id) references trajectories_challenge (tenant_id, id),
       check (level_promised <= greatest(1, room_left))`,
      "id",
    )}
    create index trajectories_trajectory_status on trajectories_trajectory (tenant_id, status, created_at desc);
    create index trajectories_trajectory_challenge on trajectories_trajectory (tenant_id, challenge_id);

    ${tenantTable(
      "trajectories_published_fact",
      `trajectory_id uuid not null, fact text not null, published_at timestamptz not null, value jsonb not null,
       foreign key (tenant_id, trajectory_id) references trajectories_trajectory (tenant_id, id)`,
      "trajectory_id, fact, published_at",
    )}`,
};
