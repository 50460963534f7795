import type { Migration } from "../../../platform/define/room.ts";
import { tenantTable } from "../../../platform/storage/tenant-table.ts";

/** A conversation: who asked something, and what they asked in turn. The address is there until it is over. */
const question = `
  ${tenantTable(
    "engage_question",
    `question_id uuid not null, trajectory_id uuid not null,
     route text not null check (route in ('online', 'mail', 'phone', 'desk', 'outside')),
     lang text not null, is_public boolean not null, email text, token_hash text,
     asked_at timestamptz not null, withdrawn_at timestamptz`,
    "question_id",
  )}
  create index engage_question_trajectory on engage_question (tenant_id, trajectory_id, asked_at);
  create unique index engage_question_token on engage_question (tenant_id, token_hash);`;

/** Something asked and its answer. `public_words` is how everybody reads it, with the data of people masked. */
const turn = `
  ${tenantTable(
    "engage_question_turn",
    `turn_id uuid not null, question_id uuid not null, trajectory_id uuid not null,
     words text not null, public_words text, asked_at timestamptz not null,
     moderation text not null check (moderation in ('private', 'waiting', 'published', 'rejected')),
     moderation_reason text, moderation_words text, moderated_by text, moderated_at timestamptz,
     answer text, answered_at timestamptz, answered_by uuid, answered_by_name text, answered_by_function text`,
    "turn_id",
  )}
  create index engage_question_turn_of on engage_question_turn (tenant_id, question_id, asked_at);
  create index engage_question_turn_trajectory on engage_question_turn (tenant_id, trajectory_id, asked_at);
  create index engage_question_turn_waiting on engage_question_turn (tenant_id, asked_at, turn_id)
    where moderation = 'waiting';`;

export const migration0022: Migration = { id: "engage_0022_questions", sql: [question, turn].join("\n") };
