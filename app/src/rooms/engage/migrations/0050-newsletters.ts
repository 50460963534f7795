import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What the team writes to who follows a trajectory, or everything (without one). What was sent stays as it was. */
const newsletter = `
  ${tenantTable(
    "engage_newsletter",
    `newsletter_id uuid not null, trajectory_id uuid, subject jsonb not null, body jsonb not null, sender text not null,
     state text not null check (state in ('draft', 'planned', 'sending', 'sent')), version integer not null,
     made_at timestamptz not null, send_on date, confirmed_by text, sent_at timestamptz,
     mails integer not null default 0, refused integer not null default 0,
     check ((state = 'sent') = (sent_at is not null)), check ((state = 'draft') = (confirmed_by is null)),
     check (state <> 'planned' or send_on is not null)`,
    "newsletter_id",
  )}
  create index engage_newsletter_state on engage_newsletter (tenant_id, state, sent_at desc);`;

/** Who has it, for as long as they follow: nobody gets one twice. */
const mail = `
  ${tenantTable(
    "engage_newsletter_mail",
    `newsletter_id uuid not null, follower_id uuid not null, refused_at timestamptz,
     foreign key (tenant_id, newsletter_id) references engage_newsletter on delete cascade,
     foreign key (tenant_id, follower_id) references engage_follower on delete cascade`,
    "newsletter_id, follower_id",
  )}
  create index engage_newsletter_mail_follower on engage_newsletter_mail (tenant_id, follower_id);`;

export const newsletters0050: Migration = { id: "engage_0050_newsletters", sql: [newsletter, mail].join("\n") };
