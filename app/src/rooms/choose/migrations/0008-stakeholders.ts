import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const levelColumn = (name: string) => `${name} text check (${name} in ('little', 'some', 'much'))`;

/** Who has a stake in a challenge; what is not known yet is null or ''. */
const stakeholder = `${tenantTable(
  "choose_stakeholder",
  `id uuid not null, challenge_id uuid not null, name text not null check (name <> ''), target_group text,
   stake text not null, ${levelColumn("affected")}, ${levelColumn("influence")}, method text, other_way text not null,
   caretaker text not null, version integer not null default 1, added_at timestamptz not null, added_by text not null,
   changed_at timestamptz not null, changed_by text not null, removed_at timestamptz, removed_by text,
   check ((removed_at is null) = (removed_by is null))`,
  "id",
)}
  create unique index choose_stakeholder_name on choose_stakeholder (tenant_id, challenge_id, name)
    where removed_at is null;`;

/** Words are taken out at most, with who did it; day, promise and outcome stay. */
const contact = `${tenantTable(
  "choose_stakeholder_contact",
  `id uuid not null, stakeholder_id uuid not null, held_on date not null, about text not null, promise text not null,
   promised_for date, written_at timestamptz not null, written_by text not null, blanked_at timestamptz, blanked_by text,
   check (promise = '' or promised_for is not null), check ((blanked_at is null) = (blanked_by is null)),
   check (blanked_at is not null or about <> ''), check (promised_for >= held_on),
   foreign key (tenant_id, stakeholder_id) references choose_stakeholder (tenant_id, id) on delete cascade`,
  "id",
)}
  create index choose_stakeholder_contact_of on choose_stakeholder_contact (tenant_id, stakeholder_id, held_on);`;

/** The last that was said holds; what was said before stays. */
const outcome = `${tenantTable(
  "choose_promise_outcome",
  `id uuid not null, contact_id uuid not null, outcome text not null check (outcome in ('kept', 'broken', 'moved')),
   moved_to date, note text not null, said_at timestamptz not null, said_by text not null,
   check ((outcome = 'moved') = (moved_to is not null)),
   foreign key (tenant_id, contact_id) references choose_stakeholder_contact (tenant_id, id) on delete cascade`,
  "id",
)}
  create index choose_promise_outcome_of on choose_promise_outcome (tenant_id, contact_id, said_at);`;

export const stakeholders: Migration = {
  id: "choose_0008_stakeholders",
  sql: `${stakeholder}\n${contact}\n${outcome}`,
};
