import type { Migration } from "../../../platform/define/room.ts";

/** What was added to an answer later, with its date and by whom: what stood there before stays as it was. */
export const answerAdditions0074: Migration = {
  id: "engage_0074_answer_additions",
  sql: `
    alter table engage_question_turn add column additions jsonb not null default '[]'
      check (jsonb_typeof(additions) = 'array' and (answer is not null or additions = '[]'));`,
};
