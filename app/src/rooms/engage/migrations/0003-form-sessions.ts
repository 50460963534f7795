import type { Migration } from "../../../platform/define/room.ts";

/**
 * A form that is sent in one go is its own try at taking part: only one that was saved on the way has a form session beside
 * its contribution. That was one row more for each contribution, where a crowd meets. When a session was finished stands in
 * the contribution that came from it.
 */
export const migration0003: Migration = {
  id: "engage_0003_form_sessions",
  // Whoever owns the tables of a database of one's own sees no row either: for as long as this takes, it does.
  sql: `
    alter table engage_contribution no force row level security;
    alter table engage_form_session no force row level security;
    alter table engage_contribution add column form_session_id uuid;
    update engage_contribution c set form_session_id = s.form_session_id from engage_form_session s
      where s.tenant_id = c.tenant_id and s.activity_id = c.activity_id and c.route = 'online'
        and s.finished_at = c.submitted_at and s.started_at < s.finished_at;
    delete from engage_form_session where started_at = finished_at;
    alter table engage_form_session drop column finished_at;
    create unique index engage_contribution_session on engage_contribution (tenant_id, form_session_id)
      where form_session_id is not null;
    alter table engage_contribution force row level security;
    alter table engage_form_session force row level security;`,
};
