import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Somebody asked, and nobody knows yet whether the address is theirs. Gone after some days. */
const request = `
  ${tenantTable(
    "engage_follow_request",
    `request_id uuid not null, email text not null, lang text not null,
     pace text not null check (pace in ('daily', 'weekly')),
     -- 'all', or the id of a trajectory.
     subject text not null, asked_at timestamptz not null,
     -- Of the link that was mailed; null as long as nothing was, and when there was nothing to confirm.
     token_hash text, mailed_at timestamptz`,
    "request_id",
  )}
  create index engage_follow_request_email on engage_follow_request (tenant_id, email, mailed_at);
  create unique index engage_follow_request_token on engage_follow_request (tenant_id, token_hash)
    where token_hash is not null;`;

/** Who confirmed; without anything that they follow there is no row. */
const follower = `
  ${tenantTable(
    "engage_follower",
    `follower_id uuid not null, email text not null, lang text not null,
     pace text not null check (pace in ('daily', 'weekly')), token_hash text not null, confirmed_at timestamptz not null`,
    "follower_id",
  )}
  create unique index engage_follower_email on engage_follower (tenant_id, email);
  create unique index engage_follower_token on engage_follower (tenant_id, token_hash);`;

const follow = `
  ${tenantTable(
    "engage_follow",
    `follower_id uuid not null, subject text not null, since timestamptz not null,
     foreign key (tenant_id, follower_id) references engage_follower (tenant_id, follower_id) on delete cascade`,
    "follower_id, subject",
  )}
  create index engage_follow_subject on engage_follow (tenant_id, subject);`;

export const migration0008: Migration = {
  id: "engage_0008_following",
  sql: [request, follower, follow].join("\n"),
};
