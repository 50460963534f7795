import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const ofGuide = "foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id)";

export const guides: Migration = {
  id: "choose_0001_guides",
  sql: `
    ${tenantTable(
      "choose_guide",
      `id uuid not null, challenge_id uuid not null, trajectory_id uuid, checks jsonb not null default '{}',
       answers jsonb not null default '{}', version integer not null default 1, created_at timestamptz not null,
       created_by text not null, changed_at timestamptz not null, changed_by text not null`,
      "id",
    )}
    create index choose_guide_newest on choose_guide (tenant_id, changed_at desc);
    create index choose_guide_challenge on choose_guide (tenant_id, challenge_id);
    create index choose_guide_trajectory on choose_guide (tenant_id, trajectory_id);

    ${tenantTable(
      "choose_todo",
      `id uuid not null, guide_id uuid not null, check_id text not null, owner text not null default '', due_on date,
       done_at timestamptz, unique (tenant_id, guide_id, check_id), ${ofGuide}`,
      "id",
    )}

    ${tenantTable(
      "choose_advice",
      `id uuid not null, guide_id uuid not null, guide_version integer not null, rule_version text not null,
       catalogue_version text not null, catalogue_hash text not null, input_hash text not null, today date not null,
       answers jsonb not null, advice jsonb not null, seconds double precision not null check (seconds >= 0),
       computed_at timestamptz not null, computed_by text not null, ${ofGuide}`,
      "id",
    )}
    create index choose_advice_newest on choose_advice (tenant_id, guide_id, computed_at desc);

    ${tenantTable(
      "choose_choice",
      `advice_id uuid not null, guide_id uuid not null, trajectory_id uuid not null, items text[] not null,
       chosen_at timestamptz not null, chosen_by text not null, ${ofGuide},
       foreign key (tenant_id, advice_id) references choose_advice (tenant_id, id)`,
      "advice_id",
    )}
    create index choose_choice_guide on choose_choice (tenant_id, guide_id, chosen_at desc);`,
};
