import { Client } from "pg";
import { expect, inject, it } from "vitest";
import { newId } from "../../../kernel/ids.ts";
import { migration0003 } from "./0003-questions-moved.ts";

/** What the migration touches, as far as it does. */
const before = `
  create table measure_question (tenant_id uuid, question_id uuid, trajectory_id uuid, route text, lang text, words text,
    email text, asked_at timestamptz, answer text, answered_at timestamptz, answered_by_name text);
  create table engage_question (tenant_id uuid, question_id uuid, trajectory_id uuid, route text, lang text,
    is_public boolean, email text, token_hash text, asked_at timestamptz, withdrawn_at timestamptz);
  create table engage_question_turn (tenant_id uuid, turn_id uuid, question_id uuid, trajectory_id uuid, words text,
    asked_at timestamptz, moderation text, answer text, answered_at timestamptz, answered_by_name text);`;

it("moves every question with its times, for the team alone, and the address of who still waits", async () => {
  const client = new Client({ connectionString: inject("postgresUrl") });
  await client.connect();
  try {
    const schema = `old_${newId().replaceAll("-", "")}`;
    await client.query(`begin; create schema ${schema}; set local search_path to ${schema}; ${before}`);
    const [town, trajectory, waits, heard, forgotten] = [newId(), newId(), newId(), newId(), newId()];
    const [asked, answered] = [new Date("2026-03-02T10:12:00Z"), new Date("2026-03-03T08:00:00Z")];
    const old = (id: string, route: string, words: string, ...rest: readonly unknown[]) =>
      client.query("insert into measure_question values ($1, $2, $3, $4, 'pl', $5, $6, $7, $8, $9, $10)", [
        ...[town, id, trajectory, route, words],
        ...rest,
      ]);
    await old(waits, "online", "Blijft de markt?", "noor@waterdam.example", asked, null, null, null);
    await old(heard, "phone", "Hoe laat?", null, asked, "Acht uur.", answered, "Daan Hoekstra");
    await old(forgotten, "desk", "", null, asked, "", answered, null);
    await client.query(migration0003.sql);
    const { rows } = await client.query(`
      select q.question_id, t.turn_id, q.trajectory_id, q.route, q.lang, q.is_public, q.email, q.asked_at as began,
        t.words, t.asked_at, t.moderation, t.answer, t.answered_at, t.answered_by_name
      from engage_question q join engage_question_turn t using (tenant_id, question_id, trajectory_id)
      order by t.words`);
    const moved = (id: string) => ({
      ...{
        question_id: id,
        turn_id: id,
        trajectory_id: trajectory,
        lang: "pl",
        is_public: false,
        moderation: "private",
      },
      ...{ began: asked, asked_at: asked },
    });
    const none = { answer: null, answered_at: null, answered_by_name: null };
    expect(rows).toEqual([
      { ...moved(forgotten), ...none, route: "desk", words: "", email: null, answer: "", answered_at: answered },
      { ...moved(waits), ...none, route: "online", words: "Blijft de markt?", email: "noor@waterdam.example" },
      {
        ...moved(heard),
        ...{ route: "phone", words: "Hoe laat?", email: null },
        ...{ answer: "Acht uur.", answered_at: answered, answered_by_name: "Daan Hoekstra" },
      },
    ]);
    await expect(client.query("select from measure_question")).rejects.toThrow("does not exist");
  } finally {
    await client.query("rollback");
    await client.end();
  }
});
