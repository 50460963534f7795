import { sql } from "kysely";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { z } from "zod";
import { ok } from "../src/kernel/result.ts";
import { command } from "../src/platform/define/command.ts";
import { endpoint } from "../src/platform/define/endpoint.ts";
import { action, page } from "../src/platform/define/page.ts";
import { anyone } from "../src/platform/define/policy.ts";
import { room } from "../src/platform/define/room.ts";
import type { Work } from "../src/platform/define/work.ts";
import { openDoors } from "../src/platform/storage/doors.ts";
import { foundMunicipality } from "../src/rooms/tenancy/factories.ts";
import { serverOver } from "./factories/server.ts";
import { createWorld } from "./factories/world.ts";

const world = createWorld();
const doors = openDoors(inject("appConnectionString"), { clock: world.clock, statementMs: 200 });
const told: unknown[] = [];
let host = "";

/** Longer than the operator lets a request ask. */
async function asleep(work: Work) {
  await sql`select pg_sleep(1)`.execute(work.db);
  return ok({});
}

const slowCommand = command({
  name: "slow.sleep",
  policy: anyone(),
  input: z.object({}),
  rateLimit: { max: 10, perSeconds: 60 },
  run: asleep,
});
const params = z.object({});
const common = { layout: "resident", policy: anyone(), params, title: () => "Traag" } as const;
const slow = room({
  name: "slow",
  migrations: [],
  messages: { nl: {}, en: {} },
  pages: [
    page({ ...common, path: "/traag", load: asleep, view: () => <p>Wakker</p> }),
    page({
      ...{ ...common, path: "/formulier", load: () => Promise.resolve(ok({})) },
      view: (_, frame) => <input name="words" defaultValue={String(frame.form.values["words"]?.[0])} />,
      actions: { sleep: action({ command: slowCommand, next: () => ({ to: "/" }) }) },
    }),
  ],
  endpoints: [
    endpoint({
      path: "/api/v1/traag",
      policy: anyone(),
      params,
      summary: "Slow",
      name: "slow",
      answer: z.object({}),
      load: asleep,
    }),
  ],
});
const server = serverOver(world, { storage: doors.web, rooms: [slow], reportBug: (error) => told.push(error) });

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
});
afterAll(() => Promise.all([doors.web.close(), doors.storage.close()]));

async function ask(path: string, init: RequestInit = {}) {
  const headers = { host, origin: `http://${host}`, "accept-language": "nl" };
  const response = await server.request(`http://${host}${path}`, { ...init, headers });
  return { status: response.status, text: await response.text() };
}

it("a page that asks too much of the database says so, and the operator is told", async () => {
  const { status, text } = await ask("/traag");
  expect(status).toBe(503);
  expect(text).toContain("Dit duurde te lang");
  expect(text).toContain("Probeer het over een minuut opnieuw.");
  expect(told).toHaveLength(1);
});

it("a form that asks too much keeps what was typed", async () => {
  const body = new URLSearchParams({ _action: "sleep", words: "Een bankje bij de vijver" });
  const { status, text } = await ask("/formulier", { method: "POST", body });
  expect(status).toBe(503);
  expect(text).toContain("Er is niets veranderd.");
  expect(text).toContain('value="Een bankje bij de vijver"');
});

it("a machine gets a problem", async () => {
  const { status, text } = await ask("/api/v1/traag");
  expect(status).toBe(503);
  expect(JSON.parse(text)).toMatchObject({ status: 503, title: "Dit duurde te lang" });
});

it("who is asked before the page is known gets an answer too", async () => {
  const gone = serverOver(world, {
    reportBug: () => undefined,
    sessions: {
      actorOf: () => doors.web.platform((client) => client.query("select pg_sleep(1)")).then(() => undefined),
    },
  });
  const response = await gone.request(`http://${host}/`, { headers: { host, cookie: "brink-session=x" } });
  expect(response.status).toBe(503);
  expect(await response.text()).toContain("Dit duurde te lang");
});
