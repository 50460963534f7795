import type { Migration } from "../../../platform/define/room.ts";

/** What one device or person sent is found by its participant; what staff typed over has one that nobody is. */
export const migration0029: Migration = {
  id: "engage_0029_mine",
  sql: `
    create index engage_contribution_participant on engage_contribution (tenant_id, participant_id) where route = 'online';
    alter table engage_question add column participant_id uuid;
    create index engage_question_participant on engage_question (tenant_id, participant_id)
      where participant_id is not null;`,
};
