import type { Migration } from "../../../platform/define/room.ts";

/** Who looks at their own page asks what they support; and what a moderator wrote about a text that is gone, goes. */
export const migration0037: Migration = {
  id: "engage_0037_mended",
  sql: `
    create index engage_support_participant on engage_support (tenant_id, participant_id);
    alter table engage_contribution no force row level security;
    update engage_contribution set moderation_words = null
      where moderation_words is not null and (state = 'withdrawn' or erased_at is not null);
    alter table engage_contribution force row level security;`,
};
