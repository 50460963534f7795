import type { Migration } from "../../../platform/define/room.ts";

/** An author who does not agree says so once for each text. */
export const migration0012: Migration = {
  id: "engage_0012_objections",
  sql: `
    alter table engage_moderation_step drop constraint engage_moderation_step_what_check;
    alter table engage_moderation_step add constraint engage_moderation_step_what_check
      check (what in ('published', 'rejected', 'masked', 'restored', 'objected'));
    create unique index engage_moderation_step_objection on engage_moderation_step (tenant_id, contribution_id)
      where what = 'objected';`,
};
