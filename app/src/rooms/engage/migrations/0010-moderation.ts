import type { Migration } from "../../../platform/define/room.ts";
import { tenantAskedOnce, tenantTable } from "../../../platform/storage/tenant-table.ts";

/** Who did what with a text, and when; nothing of it is ever changed but the words, which go when the text goes. */
const step = `
  ${tenantTable(
    "engage_moderation_step",
    `step_id uuid not null, contribution_id uuid not null,
     what text not null check (what in ('published', 'rejected', 'masked', 'restored')),
     by_id uuid, by_name text not null, at timestamptz not null,
     reason text, words text`,
    "step_id",
  )}
  create index engage_moderation_step_of on engage_moderation_step (tenant_id, contribution_id, at);`;

/** What stood there before something was masked; the team reads it, nobody else. */
const original = tenantTable(
  "engage_original",
  "contribution_id uuid not null, title text not null, body text not null, translations jsonb not null",
  "contribution_id",
);

/** What waits for somebody to read it, in all trajectories together and the oldest first. */
const queue = `
  create index engage_contribution_waiting on engage_contribution (tenant_id, submitted_at, contribution_id)
    where moderation = 'waiting' and state = 'active';`;

export const migration0010: Migration = {
  id: "engage_0010_moderation",
  sql: [step, tenantAskedOnce("engage_moderation_step"), original, queue].join("\n"),
};
