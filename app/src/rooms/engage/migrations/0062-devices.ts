import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Whether a municipality offers messages on devices: it does when there is a row. */
const offer = tenantTable(
  "engage_push_offer",
  "is_on boolean not null check (is_on), since timestamptz not null",
  "is_on",
);

/** A browser that gets messages. Without anything that it follows there is no row. */
const device = `
  ${tenantTable(
    "engage_device",
    `device_id uuid not null, token_hash text not null, endpoint text not null, p256dh text not null, auth text not null,
     -- Of our key to which the browser tied it: with another one nobody takes a message for it.
     sender_key text not null,
     lang text not null, pace text not null check (pace in ('daily', 'weekly')),
     since timestamptz not null, looked_on date,
     -- The message that has to go and when it is tried next; being tried it has no such moment, so nobody tries it as well.
     waiting jsonb, try_at timestamptz, tries integer not null default 0,
     -- The first day of which a message did not get through, and none after it.
     failing_since date`,
    "device_id",
  )}
  create unique index engage_device_token on engage_device (tenant_id, token_hash);
  create index engage_device_try on engage_device (tenant_id, try_at) where try_at is not null;`;

const follow = `
  ${tenantTable(
    "engage_device_follow",
    `device_id uuid not null, subject text not null, since timestamptz not null,
     foreign key (tenant_id, device_id) references engage_device (tenant_id, device_id) on delete cascade`,
    "device_id, subject",
  )}
  create index engage_device_follow_subject on engage_device_follow (tenant_id, subject);`;

const told = tenantTable(
  "engage_device_told",
  `device_id uuid not null, news text not null, told_at timestamptz not null,
   foreign key (tenant_id, device_id) references engage_device (tenant_id, device_id) on delete cascade`,
  "device_id, news",
);

/** What was sent on a day counts devices too, and those that it did not get to. */
const counted = `
  alter table engage_digest add column devices integer not null default 0, add column devices_missed integer not null default 0;`;

export const devices0062: Migration = {
  id: "engage_0062_devices",
  sql: [offer, device, follow, told, counted].join("\n"),
};
