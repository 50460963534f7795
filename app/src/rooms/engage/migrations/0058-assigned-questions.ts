import type { Migration } from "../../../platform/define/room.ts";

/** Which colleague answers a question; the name is as it was then, for when that person is here no more. */
export const assignedQuestions0058: Migration = {
  id: "engage_0058_assigned_questions",
  sql: `
    alter table engage_question add column assigned_to uuid, add column assigned_name text,
      add check ((assigned_to is null) = (assigned_name is null));
    create index engage_question_assigned on engage_question (tenant_id, assigned_to) where assigned_to is not null;
    create index engage_question_turn_open on engage_question_turn (tenant_id, asked_at)
      where answered_at is null and moderation <> 'rejected';`,
};
