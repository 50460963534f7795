import type { Migration } from "../../../platform/define/room.ts";

/** A question that another system of the municipality sends. */
export const questionRoutes0053: Migration = {
  id: "engage_0053_question_routes",
  sql: `
    alter table engage_question drop constraint engage_question_route_check;
    alter table engage_question add constraint engage_question_route_check
      check (route in ('online', 'mail', 'phone', 'desk', 'outside', 'api'));`,
};
