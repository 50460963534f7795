import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const ofGuide = "foreign key (tenant_id, guide_id) references choose_guide (tenant_id, id)";
const ofReply = "foreign key (tenant_id, reply_id) references choose_reply (tenant_id, id)";

/** A link for colleagues: only its hash is kept, and that until some weeks after it closed. */
const share = `${tenantTable(
  "choose_share",
  `id uuid not null, guide_id uuid not null, token_hash text, part text not null check (part in ('both', 'scan', 'situation')),
   question text not null, closes_on date not null, shows_others boolean not null, shows_advice boolean not null,
   made_at timestamptz not null, made_by text not null, revoked_at timestamptz, revoked_by text, ${ofGuide},
   check ((revoked_at is null) = (revoked_by is null))`,
  "id",
)}
  create unique index choose_share_token on choose_share (tenant_id, token_hash);
  create index choose_share_guide on choose_share (tenant_id, guide_id, made_at desc);`;

/** What one colleague answers. The name is of the account, or typed by who has none and keeps a link of their own. */
const reply = `${tenantTable(
  "choose_reply",
  `id uuid not null, share_id uuid not null, guide_id uuid not null, token_hash text, person_id uuid,
   name text not null, role text not null, said jsonb not null default '{}', begun_at timestamptz not null,
   changed_at timestamptz not null, sent_at timestamptz, forgotten_at timestamptz, ${ofGuide},
   foreign key (tenant_id, share_id) references choose_share (tenant_id, id)`,
  "id",
)}
  create unique index choose_reply_token on choose_reply (tenant_id, token_hash);
  create unique index choose_reply_person on choose_reply (tenant_id, share_id, person_id);
  create index choose_reply_guide on choose_reply (tenant_id, guide_id, begun_at);`;

/** Which answer became which, by whom; taken over from a colleague or not. */
const change = `${tenantTable(
  "choose_answer_change",
  `id uuid not null, guide_id uuid not null, answer_key text not null, before jsonb not null, after jsonb not null,
   reply_id uuid, changed_at timestamptz not null, changed_by text not null, ${ofGuide}, ${ofReply}`,
  "id",
)}
  create index choose_answer_change_newest on choose_answer_change (tenant_id, guide_id, changed_at desc);`;

/** What the answers of colleagues would do to the advice, as computed last. */
const weighing = tenantTable(
  "choose_weighing",
  `guide_id uuid not null, guide_version integer not null, catalogue_hash text not null, weighed jsonb not null,
   computed_at timestamptz not null, computed_by text not null, ${ofGuide}`,
  "guide_id",
);

export const sharing: Migration = { id: "choose_0009_sharing", sql: [share, reply, change, weighing].join("\n") };
