import { Client } from "pg";
import { expect, inject, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { migration0003 } from "./0003-form-sessions.ts";

/** What the migration touches, as it was before. */
const before = `
  create table engage_form_session (tenant_id uuid, form_session_id uuid, activity_id uuid, started_at timestamptz,
    finished_at timestamptz);
  create table engage_contribution (tenant_id uuid, contribution_id uuid, activity_id uuid, route text,
    submitted_at timestamptz);`;

it("gives each contribution of a crowd at most one session, and counts as many that finished as before", async () => {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    const schema = `old_${newId().replaceAll("-", "")}`;
    await client.query(`begin; create schema ${schema}; set local search_path to ${schema}; ${before}`);
    const [town, activity] = [newId(), newId()];
    const session = (started: string, finished: string | null) =>
      client.query("insert into engage_form_session values ($1, $2, $3, $4, $5)", [
        ...[town, newId(), activity, started, finished],
      ]);
    const contribution = (route: string, at: string) =>
      client.query("insert into engage_contribution values ($1, $2, $3, $4, $5)", [town, newId(), activity, route, at]);
    const [early, crowd] = ["2026-11-02T09:00:00Z", "2026-11-02T09:04:00Z"];
    // One left half-way; two saved on the way and one in one go, sent at one moment; one on paper then, too.
    await session(early, null);
    for (const started of [early, early, crowd]) await session(started, crowd);
    for (const route of ["online", "online", "online", "paper"]) await contribution(route, crowd);
    await client.query(migration0003.sql);
    const { rows } = await client.query(`
      select s.started_at as started, c.submitted_at as finished
      from engage_form_session s left join engage_contribution c using (tenant_id, form_session_id)
      union all
      select submitted_at, submitted_at from engage_contribution where route = 'online' and form_session_id is null
      order by started, finished`);
    const at = (text: string) => new Date(text);
    expect(rows).toEqual([
      { started: at(early), finished: at(crowd) },
      { started: at(early), finished: at(crowd) },
      { started: at(early), finished: null },
      { started: at(crowd), finished: at(crowd) },
    ]);
  } finally {
    await client.query("rollback");
    await client.end();
  }
});
