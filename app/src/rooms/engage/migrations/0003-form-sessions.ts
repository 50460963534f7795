import type { Migration } from "../../../platform/define/room.ts";

/**
 * A form that is sent in one go is its own try at taking part: only one that was saved on the way has a form session beside
 * its contribution. That was one row more for each contribution, where a crowd meets. When a session was finished stands in
 * the contribution that came from it.
 */
export const migration0003: Migration = {
  id: "engage_0003_form_sessions",
  // A crowd sends at one moment: then it does not matter which contribution gets which session, only that each gets one.
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table engage_contribution no force row level security;
    alter table engage_form_session no force row level security;
    alter table engage_contribution add column form_session_id uuid;
    update engage_contribution c set form_session_id = s.form_session_id
      from (
        select *, row_number() over (partition by tenant_id, activity_id, finished_at order by form_session_id) as nth
        from engage_form_session where started_at < finished_at
      ) s join (
        select *, row_number() over (partition by tenant_id, activity_id, submitted_at order by contribution_id) as nth
        from engage_contribution where route = 'online'
      ) o on o.tenant_id = s.tenant_id and o.activity_id = s.activity_id and o.submitted_at = s.finished_at and o.nth = s.nth
      where c.tenant_id = o.tenant_id and c.contribution_id = o.contribution_id;
    delete from engage_form_session where started_at = finished_at;
    alter table engage_form_session drop column finished_at;
    create unique index engage_contribution_session on engage_contribution (tenant_id, form_session_id)
      where form_session_id is not null;
    alter table engage_contribution force row level security;
    alter table engage_form_session force row level security;`,
};
