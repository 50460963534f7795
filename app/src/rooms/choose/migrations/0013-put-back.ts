import type { Migration } from "../../../platform/define/room.ts";

/** Of which version an answer was put back; null when somebody gave it. */
export const putBack: Migration = {
  id: "choose_0013_put_back",
  sql: "alter table choose_answer_change add column put_back_of integer check (put_back_of > 0)",
};
