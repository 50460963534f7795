import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Addresses of other systems that are told what happened. The secret is nowhere: it is made again from its version. */
const webhook = tenantTable(
  "engage_webhook",
  `webhook_id uuid not null, name text not null, url text not null, events text[] not null check (cardinality(events) > 0),
   made_by uuid, made_by_name text not null, made_at timestamptz not null,
   secret_version integer not null default 1, secret_at timestamptz not null, secret_by uuid,
   -- Until then what is sent is signed with the secret before this one too.
   overlap_until timestamptz,
   off text check (off in ('staff', 'failed', 'gone')),
   -- Since when nothing arrived.
   failing_since timestamptz`,
  "webhook_id",
);

/** What was or has to be sent; nothing of anybody stands in it. */
const delivery = `
  ${tenantTable(
    "engage_webhook_delivery",
    `delivery_id uuid not null, webhook_id uuid not null, message_id text not null, body text not null,
     made_at timestamptz not null, state text not null default 'waiting' check (state in ('waiting', 'arrived', 'failed')),
     attempts integer not null default 0, next_at timestamptz not null, tried_at timestamptz, answer text`,
    "delivery_id",
  )}
  alter table engage_webhook_delivery add foreign key (tenant_id, webhook_id)
    references engage_webhook (tenant_id, webhook_id) on delete cascade;
  create unique index engage_webhook_delivery_message on engage_webhook_delivery (tenant_id, webhook_id, message_id);
  create index engage_webhook_delivery_due on engage_webhook_delivery (tenant_id, next_at) where state = 'waiting';
  create index engage_webhook_delivery_last on engage_webhook_delivery (tenant_id, webhook_id, made_at desc);`;

export const webhooks0032: Migration = { id: "engage_0032_webhooks", sql: `${webhook} ${delivery}` };
