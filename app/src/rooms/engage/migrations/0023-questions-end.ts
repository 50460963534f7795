import type { Migration } from "../../../platform/define/room.ts";

/** A conversation ends when who asked says so, or when nobody has said anything for a while: then the address goes. */
export const migration0023: Migration = {
  id: "engage_0023_questions_end",
  sql: `
    alter table engage_question add column closed_at timestamptz;
    alter table engage_question add column closed_by text check (closed_by in ('asker', 'silence'));`,
};
