import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** A newsletter can be stopped half-way and taken off the site, with a reason that stays; and who did what with it is written down. */
const off = `
  alter table engage_newsletter drop constraint engage_newsletter_state_check;
  alter table engage_newsletter
    add constraint engage_newsletter_state_check check (state in ('draft', 'planned', 'sending', 'sent', 'stopped')),
    add column off_at timestamptz, add column off_reason text,
    add constraint engage_newsletter_off check ((off_at is null) = (off_reason is null)),
    add constraint engage_newsletter_stopped check (state <> 'stopped' or off_at is not null);`;

const step = tenantTable(
  "engage_newsletter_step",
  `step_id uuid not null, newsletter_id uuid not null,
   what text not null check (what in ('made', 'sent', 'planned', 'withdrawn', 'off')),
   by_name text not null, at timestamptz not null, people integer,
   foreign key (tenant_id, newsletter_id) references engage_newsletter on delete cascade`,
  "newsletter_id, step_id",
);

export const newslettersOff0064: Migration = { id: "engage_0064_newsletters_off", sql: `${off}\n${step}` };
