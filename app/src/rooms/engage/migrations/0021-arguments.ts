import type { Migration } from "../../../platform/define/room.ts";

/**
 * An argument for or against a contribution is a contribution that is about another: everything that reads words of residents
 * before they are shown, tells their author, and forgets them, holds for it as well.
 */
export const migration0021: Migration = {
  id: "engage_0021_arguments",
  sql: `
    alter table engage_contribution add column about_id uuid, add column side text check (side in ('for', 'against'));
    alter table engage_contribution drop constraint engage_contribution_visibility_check;
    alter table engage_contribution add constraint engage_contribution_visibility_check
      check (visibility in ('public', 'counted', 'argument')
        and (visibility = 'argument') = (about_id is not null) and (about_id is null) = (side is null));
    create index engage_contribution_arguments on engage_contribution
      (tenant_id, about_id, side, submitted_at desc, contribution_id) where about_id is not null;
    -- As before (0002), of what is in the register: then whether it is an argument need not be looked up in each row.
    drop index engage_contribution_register;
    create index engage_contribution_register on engage_contribution
      (tenant_id, trajectory_id, state desc, submitted_at, contribution_id desc) where about_id is null;`,
};
