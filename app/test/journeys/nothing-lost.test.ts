import { setTimeout as pause } from "node:timers/promises";
import { Client } from "pg";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { newToken } from "../../src/kernel/ids.ts";
import type { RunningPostgres } from "../../src/platform/storage/postgres/supervisor.ts";
import { startPostgres } from "../../src/platform/storage/postgres/supervisor.ts";
import type { Answer, Fields, PlainVisitor } from "./plain-visitor.ts";
import { formFields, plainVisitor } from "./plain-visitor.ts";
import type { BrinkProcess } from "./running-brink.ts";
import { newDataDir, removeDataDir, runningBrink } from "./running-brink.ts";

// Processes start here, and are killed, beside other programs of a busy machine.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const dataDir = newDataDir();
let brink: BrinkProcess;
let postgres: RunningPostgres;
let form = "";

beforeAll(async () => {
  brink = await runningBrink({ dataDir });
  // Joins the one that Brink runs.
  postgres = await startPostgres({ dataDir, log: () => undefined });
  form = await ideasForm();
});

afterAll(async () => {
  await brink.end("SIGTERM");
  await postgres.stop();
  removeDataDir(dataDir);
});

/** Where residents of the demo share ideas. */
async function ideasForm(): Promise<string> {
  const visitor = plainVisitor(brink.port);
  const links = (html: string, kind: RegExp) => [...html.matchAll(kind)].map(([, path = ""]) => path);
  for (const path of links((await visitor.get("/trajecten")).html, /href="(\/trajecten\/[\w-]+)"/g))
    for (const place of links((await visitor.get(path)).html, /href="(\/trajecten\/[\w-]+\/meedoen\/[\w-]+)"/g))
      if ((await visitor.get(place)).html.includes('name="title"')) return place;
  throw new Error("Nobody is asked for ideas.");
}

/** Asks the database as its owner does, beside Brink. */
async function owner<T>(fn: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: postgres.connectionString });
  client.on("error", () => undefined);
  await client.connect();
  return fn(client).finally(() => client.end().catch(() => undefined));
}

async function countedOf(titles: readonly string[]): Promise<Record<string, number>> {
  const sql = "select title, count(*)::int as times from engage_contribution where title = any($1) group by title";
  const { rows } = await owner((client) => client.query<{ title: string; times: number }>(sql, [titles]));
  return Object.fromEntries(rows.map(({ title, times }) => [title, times]));
}

const onceEach = (titles: readonly string[]) => Object.fromEntries(titles.map((title) => [title, 1]));

/** PostgreSQL says to every idea and every draft what it says when the disk is full. */
const fillDisk = `
  create function disk_is_full() returns trigger language plpgsql as
    'begin raise exception ''could not extend file: No space left on device'' using errcode = ''disk_full''; end';
  create trigger disk_is_full before insert or update on engage_draft execute function disk_is_full();
  create trigger disk_is_full before insert on engage_contribution execute function disk_is_full()`;
const emptyDisk = "drop function disk_is_full() cascade";

test("with a full disk every screen gives back what was typed, and goes on from there when there is room again", async () => {
  const visitor = plainVisitor(brink.port);
  const typed = { title: "Een bankje bij de vijver", body: "Dan kan je\r\nuitrusten & kijken." };
  const { html } = await visitor.get(form);
  await owner((client) => client.query(fillDisk));
  const refused = await visitor.post(form, { ...formFields(html, "save"), ...typed });
  expect(refused.status).toBe(503);
  expect(refused.html).toContain("Wat u typte, bent u niet kwijt.");
  const kept = formFields(refused.html, "save");
  expect({ ...kept, body: String(kept["body"]).replaceAll(/\r?\n/g, "\r\n") }).toMatchObject(typed);
  await owner((client) => client.query(emptyDisk));
  const who = await visitor.post(form, kept);
  const check = await visitor.post(who.location, formFields((await visitor.get(who.location)).html, "save"));
  const send = formFields((await visitor.get(check.location)).html, "submit");
  await owner((client) => client.query(fillDisk));
  const notSent = await visitor.post(check.location, send);
  expect(notSent.status).toBe(503);
  expect(notSent.html).toContain("Een bankje bij de vijver");
  await owner((client) => client.query(emptyDisk));
  const sent = await visitor.post(check.location, formFields(notSent.html, "submit"));
  expect((await visitor.get(sent.location)).html).toContain("Bedankt, we hebben het ontvangen");
  expect(await countedOf([typed.title])).toEqual(onceEach([typed.title]));
});

type Sending = { readonly title: string; readonly refused: number };

/** Sends one idea until it arrived: what was given back, or the same once more where there was no answer at all. */
async function sendUntilArrived(visitor: PlainVisitor, title: string): Promise<Sending> {
  let fields: Fields = { title, body: "Schaduw.", lang: "nl", _action: "submit", _once: newToken() };
  for (let refused = 0; refused < 400; refused += 1) {
    const answer: Answer | undefined = await visitor.post(form, fields).catch(() => undefined);
    if (answer?.status === 303) return { title, refused };
    if (answer) {
      expect(answer.status).toBe(503);
      fields = { ...fields, ...onceIn(answer) };
    }
    await pause(50);
  }
  throw new Error(`${title} never arrived.`);
}

/** With whichever key the page came back. */
function onceIn({ html }: Answer): Fields {
  return { _once: /name="_once" value="([^"]+)"/.exec(html)?.[1] ?? newToken() };
}

/** Ideas from four people at a time; `accident` happens when a part of them arrived. */
async function crowdWith(accident: () => Promise<void>, what: string): Promise<readonly Sending[]> {
  const titles = Array.from({ length: 60 }, (_, n) => `${what} ${String(n)}.`);
  const arrived: Sending[] = [];
  const lines = [0, 1, 2, 3].map(async (line) => {
    for (const title of titles.filter((_, n) => n % 4 === line))
      arrived.push(await sendUntilArrived(plainVisitor(brink.port), title));
  });
  await vi.waitFor(() => expect(arrived.length).toBeGreaterThan(8), { timeout: 20_000, interval: 1 });
  await accident();
  await Promise.all(lines);
  expect(await countedOf(titles)).toEqual(onceEach(titles));
  return arrived;
}

test("when PostgreSQL breaks down while people send, everything arrives once, and Brink stays up", async () => {
  const pids = "select pid from pg_stat_activity where usename <> 'postgres' and backend_type = 'client backend'";
  const crowd = await crowdWith(async () => {
    const { rows } = await owner((client) => client.query<{ pid: number }>(pids));
    // One that is killed takes all with it: PostgreSQL ends every connection and puts its data in order.
    process.kill(rows[0]?.pid ?? 0, "SIGKILL");
  }, "Storing");
  expect(crowd.some(({ refused }) => refused > 0)).toBe(true);
  expect(brink.output()).not.toMatch(/Unhandled|throw /);
});

test("when Brink is killed while people send, and starts again, everything arrives once", async () => {
  const { port } = brink;
  const crowd = await crowdWith(async () => {
    await brink.end("SIGKILL");
    brink = await runningBrink({ dataDir, settings: { PORT: String(port) } });
  }, "Herstart");
  expect(crowd.some(({ refused }) => refused > 0)).toBe(true);
});
