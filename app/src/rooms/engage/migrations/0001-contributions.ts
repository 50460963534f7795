import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

const contribution = `
  ${tenantTable(
    "engage_contribution",
    `contribution_id uuid not null, receipt text not null, token_hash text not null,
     trajectory_id uuid not null, activity_id uuid not null, method text not null,
     -- Who counts as one participant: a guest's device, or a new one for each paper or spoken contribution.
     participant_id uuid not null,
     organisation text,
     lang text not null, title text not null, body text not null,
     -- Beside the original, never instead of it: { "nl": { "title", "body", "by" } }.
     translations jsonb not null default '{}',
     route text not null check (route in ('online', 'paper', 'spoken', 'phone')),
     entered_by uuid, entered_by_name text,
     visibility text not null check (visibility in ('public', 'counted')),
     moderation text not null check (moderation in ('waiting', 'published', 'rejected')),
     moderation_reason text, moderation_words text, moderated_by text, moderated_at timestamptz,
     state text not null default 'active' check (state in ('active', 'withdrawn')),
     submitted_at timestamptz not null, changed_at timestamptz, withdrawn_at timestamptz, erased_at timestamptz`,
    "contribution_id",
  )}
  create unique index engage_contribution_receipt on engage_contribution (tenant_id, receipt);
  create unique index engage_contribution_token on engage_contribution (tenant_id, token_hash);
  create index engage_contribution_register on engage_contribution (tenant_id, trajectory_id, submitted_at desc, contribution_id);
  create index engage_contribution_public on engage_contribution (tenant_id, activity_id, submitted_at desc, contribution_id)
    where moderation = 'published' and state = 'active' and visibility = 'public';`;

/** Addresses stand apart from words, and leave on their own date. */
const contact = tenantTable(
  "engage_contact",
  `contribution_id uuid not null, email text not null, lang text not null,
   wants_answer boolean not null, wants_questionnaire boolean not null,
   -- Counted from the close of the trajectory, so unknown until then.
   delete_after date`,
  "contribution_id",
);

/**
 * At most one proposal and at most one confirmed disposition stand at a time; the rows that were replaced are history. A
 * new proposal leaves the confirmed one in public until it is confirmed itself.
 */
const disposition = `
  ${tenantTable(
    "engage_disposition",
    `disposition_id uuid not null, contribution_id uuid not null,
     outcome text not null check (outcome in
       ('adopted', 'partly', 'already_planned', 'forwarded', 'deferred', 'rejected', 'out_of_scope')),
     reason jsonb not null, forwarded_to text,
     proposed_by uuid not null, proposer_name text not null, proposed_at timestamptz not null,
     decider_id uuid, decider_name text, decider_function text, confirmed_at timestamptz,
     replaced_at timestamptz`,
    "disposition_id",
  )}
  create unique index engage_disposition_proposal on engage_disposition (tenant_id, contribution_id)
    where replaced_at is null and confirmed_at is null;
  create unique index engage_disposition_confirmed on engage_disposition (tenant_id, contribution_id)
    where replaced_at is null and confirmed_at is not null;`;

/** One try at taking part, without a person: for "how many who began, finished". */
const formSession = `
  ${tenantTable(
    "engage_form_session",
    "form_session_id uuid not null, activity_id uuid not null, started_at timestamptz not null, finished_at timestamptz",
    "form_session_id",
  )}
  create index engage_form_session_activity on engage_form_session (tenant_id, activity_id);`;

/** Pages of a form that were saved but not sent. Whoever has the link goes on; gone after a week. */
const draft = tenantTable(
  "engage_draft",
  `token_hash text not null, activity_id uuid not null, form_session_id uuid not null,
   fields jsonb not null, saved_at timestamptz not null, delete_after timestamptz not null`,
  "token_hash",
);

export const migration0001: Migration = {
  id: "engage_0001_contributions",
  sql: [contribution, contact, disposition, formSession, draft].join("\n"),
};
