import type { Migration } from "../../../platform/define/room.ts";

/** Sent by another system, or taken over from another platform. */
export const routes0031: Migration = {
  id: "engage_0031_routes",
  sql: `
    alter table engage_contribution drop constraint engage_contribution_route_check;
    alter table engage_contribution add constraint engage_contribution_route_check
      check (route in ('online', 'paper', 'spoken', 'phone', 'api', 'import'));`,
};
