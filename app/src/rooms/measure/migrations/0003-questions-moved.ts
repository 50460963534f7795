import type { Migration } from "../../../platform/define/room.ts";

/**
 * Questions to the team are kept by the room `engage`, whose tables are there before. Nobody asked these people whether others
 * may read what they asked, so everything that moves stays with the team.
 */
export const migration0003: Migration = {
  id: "measure_0003_questions_moved",
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table measure_question no force row level security;
    alter table engage_question no force row level security;
    alter table engage_question_turn no force row level security;
    insert into engage_question
      (tenant_id, question_id, trajectory_id, route, lang, is_public, email, token_hash, asked_at, withdrawn_at)
      select tenant_id, question_id, trajectory_id, route, lang, false, email, null, asked_at, null
      from measure_question;
    insert into engage_question_turn
      (tenant_id, turn_id, question_id, trajectory_id, words, asked_at, moderation, answer, answered_at, answered_by_name)
      select tenant_id, question_id, question_id, trajectory_id, words, asked_at, 'private', answer, answered_at,
        answered_by_name
      from measure_question;
    drop table measure_question;
    alter table engage_question force row level security;
    alter table engage_question_turn force row level security;`,
};
