import type { Migration } from "../define/room.ts";
import { ownRowsOnly, tenantTable } from "./tenant-table.ts";

const outbox = `
  create table platform_outbox (
    tenant_id uuid not null,
    id uuid not null,
    -- Which transaction wrote it: a cached page asks whether anything became visible since it was made.
    xid xid8 not null default pg_current_xact_id(),
    name text not null,
    payload jsonb not null,
    actor text not null,
    request_id text,
    at timestamptz not null,
    relayed_at timestamptz,
    primary key (tenant_id, id)
  );
  ${ownRowsOnly("platform_outbox")}
  create policy relay on platform_outbox to brink_platform using (true);
  grant select, update on platform_outbox to brink_platform;
  create index platform_outbox_waiting on platform_outbox (at) where relayed_at is null;
  create index platform_outbox_xid on platform_outbox (tenant_id, xid);`;

const once = tenantTable(
  "platform_once",
  "key text not null, answer text not null, at timestamptz not null default now()",
  "key",
);

/** Mail that was handed over, tried or failed: a failed one is visible to a person. In demo mode it is the mailbox. */
const mail = `
  ${tenantTable(
    "platform_mail",
    `key text not null, recipient text not null, subject text not null, body text not null, lang text not null,
     state text not null check (state in ('waiting', 'sent', 'failed')), attempts integer not null default 0,
     last_error text, created_at timestamptz not null default now(), sent_at timestamptz`,
    "key",
  )}
  create index platform_mail_state on platform_mail (tenant_id, state, created_at desc);`;

export const platformMigrations: readonly Migration[] = [
  { id: "platform_0001_outbox", sql: outbox },
  { id: "platform_0002_once", sql: once },
  { id: "platform_0003_mail", sql: mail },
  // While somebody sends a mail nobody else does; a sender that was killed loses it when the time is over.
  { id: "platform_0004_mail_claim", sql: "alter table platform_mail add column claimed_until timestamptz" },
  // What was not sent keeps its text no longer than somebody can do something with it.
  {
    id: "platform_0005_mail_erased",
    sql: "alter table platform_mail add column valid_until timestamptz, add column tried_at timestamptz, add column erased_at timestamptz",
  },
  // Mail that can be stopped with one click; and the mail of thousands at once, which lets what somebody waits for go first.
  {
    id: "platform_0006_mail_to_many",
    sql: `alter table platform_mail add column stop_href text,
        add column lane text not null default 'first' check (lane in ('first', 'bulk'));
      create index platform_mail_bulk on platform_mail (tenant_id, attempts, created_at)
        where state = 'waiting' and lane = 'bulk';`,
  },
  { id: "platform_0007_mail_html", sql: "alter table platform_mail add column html text" },
  // Mail that a server took and sent back afterwards.
  {
    id: "platform_0008_mail_returned",
    sql: `alter table platform_mail add column return_hash text, add column returned text;
      create index platform_mail_return on platform_mail (tenant_id, return_hash) where return_hash is not null;`,
  },
];
