import type { Migration } from "../../../platform/define/room.ts";

/**
 * A question that is none, or spam, is owed no answer. Who decided what everybody reads is kept by id as well, because the
 * second look is by somebody else; and what was strange about how it was sent.
 */
export const dismissedQuestions0070: Migration = {
  id: "engage_0070_dismissed_questions",
  sql: `
    alter table engage_question_turn drop constraint engage_question_turn_moderation_check;
    alter table engage_question_turn add constraint engage_question_turn_moderation_check
      check (moderation in ('private', 'waiting', 'published', 'rejected', 'dismissed'));
    alter table engage_question_turn add column moderated_by_id uuid,
      add column signals text[] not null default '{}' check (signals <@ array['trap', 'quick', 'links']);
    drop index engage_question_turn_open;
    create index engage_question_turn_open on engage_question_turn (tenant_id, asked_at)
      where answered_at is null and moderation not in ('rejected', 'dismissed');`,
};
