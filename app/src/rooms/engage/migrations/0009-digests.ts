import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** What a follower was told, or what was there before they followed: nobody is told twice. */
const told = `
  ${tenantTable(
    "engage_told",
    `follower_id uuid not null, news text not null, told_at timestamptz not null,
     foreign key (tenant_id, follower_id) references engage_follower (tenant_id, follower_id) on delete cascade`,
    "follower_id, news",
  )}
  ${tenantAskedOnce("engage_told")}
  create index engage_told_at on engage_told (tenant_id, told_at);`;

/** What went out on a day, by pace: how many mails, and the news in them. No addresses. */
const digest = tenantTable(
  "engage_digest",
  `sent_on date not null, pace text not null, mails integer not null, news jsonb not null default '[]',
   stopped integer not null default 0`,
  "sent_on, pace",
);

/** `looked_on`: the last day on which it was looked whether there was news for them. `refused`: mails in a row. */
const follower = `
  alter table engage_follower add column looked_on date, add column refused integer not null default 0,
    add column last_mail text, add column last_refused text;`;

export const migration0009: Migration = { id: "engage_0009_digests", sql: [told, digest, follower].join("\n") };
