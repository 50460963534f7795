import { sql } from "kysely";
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from "vitest";
import { z } from "zod";
import { newToken } from "../src/kernel/ids.ts";
import { ok } from "../src/kernel/result.ts";
import { command } from "../src/platform/define/command.ts";
import { action, page } from "../src/platform/define/page.ts";
import { anyone } from "../src/platform/define/policy.ts";
import { room } from "../src/platform/define/room.ts";
import type { Doors } from "../src/platform/storage/doors.ts";
import { openDoors } from "../src/platform/storage/doors.ts";
import { contributionFacts } from "../src/rooms/engage/room.ts";
import { createSessionDirectory } from "../src/rooms/identity/room.ts";
import { foundMunicipality } from "../src/rooms/tenancy/factories.ts";
import { createTenantDirectory } from "../src/rooms/tenancy/room.ts";
import type { OpenActivity } from "./factories/open-activity.ts";
import { openActivity } from "./factories/open-activity.ts";
import { serverOver } from "./factories/server.ts";
import { createWorld } from "./factories/world.ts";
import { formFields } from "./journeys/plain-visitor.ts";
import type { PostgresLine } from "./servers/postgres-line.ts";
import { postgresLine } from "./servers/postgres-line.ts";

const world = createWorld();
const idea = { title: "Een bankje", body: "Bij de vijver & in de <zon>.\r\nMet een prullenbak.", lang: "nl" };
let line: PostgresLine;
let doors: Doors;
let host = "";
let place: OpenActivity;
let server: ReturnType<typeof serverOver>;

beforeAll(async () => {
  line = await postgresLine(inject("appConnectionString"));
  doors = openDoors(line.connectionString, { clock: world.clock, statementMs: 20_000 });
  host = `${await foundMunicipality(world)}.localhost:3000`;
  place = await openActivity(world, { inBrink: "ideas" });
  server = serverOver(world, { storage: doors.web, reportBug: () => undefined });
});
afterEach(() => line.mend());
afterAll(async () => {
  await Promise.all([doors.web.close(), doors.storage.close()]);
  await line.close();
});

type Fields = Readonly<Record<string, string | string[]>>;

async function ask(path: string, fields?: Fields, { to = server, origin = `http://${host}` } = {}) {
  const pairs = Object.entries(fields ?? {}).flatMap(([name, values]) => [values].flat().map((one) => [name, one]));
  const body = new URLSearchParams(pairs);
  const headers = { host, origin, "accept-language": "nl", "content-length": String(body.toString().length) };
  const response = await to.request(`http://${host}${path}`, fields ? { method: "POST", body, headers } : { headers });
  return { status: response.status, html: await response.text(), location: response.headers.get("location") };
}

const formPath = () => `/trajecten/${place.slug}/meedoen/${place.activityId}`;
const howMany = async () =>
  (await world.read((work) => contributionFacts(work, place.trajectoryId))).contributions.length;

/** As a browser writes a hidden field: every line ends with both. */
function asSent(fields: Fields): Fields {
  const lines = (text: string) => text.replaceAll(/\r?\n/g, "\r\n");
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === "string" ? lines(value) : value.map(lines)]),
  );
}

describe("a database that is out of reach", () => {
  it("keeps nothing of what somebody sends, says so in a sentence and gives all of it back, to be sent as it was", async () => {
    const before = await howMany();
    const form = { ...idea, email: "noor@waterdam.example", _action: "submit", _once: newToken() };
    line.cut();
    const refused = await ask(formPath(), form);
    expect(refused.status).toBe(503);
    expect(refused.html).toContain("Wat u typte, bent u niet kwijt.");
    expect(refused.html).toContain("Bij de vijver &amp; in de &lt;zon&gt;.");
    expect(asSent(formFields(refused.html, "submit"))).toEqual(form);
    expect(await howMany()).toBe(before);
    line.mend();
    const again = asSent(formFields(refused.html, "submit"));
    const arrived = await ask(formPath(), again);
    expect(arrived).toMatchObject({ status: 303 });
    expect(await ask(formPath(), again)).toMatchObject({ status: 303, location: arrived.location });
    expect(await howMany()).toBe(before + 1);
  });

  it("gives back a screen that is saved on the way too", async () => {
    const form = { ...idea, _screen: "idee", _action: "save", _once: newToken() };
    line.cut();
    const refused = await ask(formPath(), form);
    expect(refused.status).toBe(503);
    line.mend();
    const saved = await ask(formPath(), asSent(formFields(refused.html, "save")));
    expect((await ask(saved.location ?? "")).html).toContain('name="_screen" value="who"');
  });

  it("counts once what was kept when the line broke before the answer", async () => {
    const before = await howMany();
    line.cutAfterNextForm();
    const refused = await ask(formPath(), { ...idea, _action: "submit", _once: newToken() });
    expect(refused.status).toBe(503);
    expect(await howMany()).toBe(before + 1);
    // The page itself could be asked again: it has the form, with the key that it was sent with.
    const again = await ask(formPath(), { ...idea, ...asSent({ _action: "submit", _once: onceIn(refused.html) }) });
    expect(again.status).toBe(303);
    expect((await ask(again.location ?? "")).html).toContain("Bedankt, we hebben het ontvangen");
    expect(await howMany()).toBe(before + 1);
  });

  it("says to who reads a page when to come back", async () => {
    line.cut();
    const { status, html } = await ask(formPath());
    expect(status).toBe(503);
    expect(html).toContain("Probeer het over een paar minuten opnieuw.");
    expect(html).not.toContain("Stuur het opnieuw");
  });
});

function onceIn(html: string): string {
  return /name="_once" value="([^"]+)"/.exec(html)?.[1] ?? "";
}

describe("a database that is out of reach before it is known who asks", () => {
  const form = () => ({ ...idea, _action: "submit", _once: newToken() });
  let unknown: ReturnType<typeof serverOver>;
  beforeAll(() => {
    const { web } = doors;
    unknown = serverOver(world, {
      ...{ storage: web, tenants: createTenantDirectory(web, world.clock, "http://localhost:3000") },
      ...{ sessions: createSessionDirectory(web), reportBug: () => undefined },
    });
    line.cut();
  });

  it("gives no form back that another site sent", async () => {
    line.cut();
    const { status, html } = await ask(formPath(), form(), { to: unknown, origin: "https://elders.example" });
    expect(status).toBe(503);
    expect(html).not.toContain("Een bankje");
  });

  it("gives our own back, to be sent again, and a machine a problem", async () => {
    line.cut();
    const sent = form();
    const { status, html } = await ask(formPath(), sent, { to: unknown });
    expect(status).toBe(503);
    expect(asSent(formFields(html, "submit"))).toEqual(sent);
    expect((await ask("/", undefined, { to: unknown })).status).toBe(503);
    const problem = await ask("/api/v1/methoden", undefined, { to: unknown });
    expect(JSON.parse(problem.html)).toMatchObject({ status: 503, title: "Dit lukt nu niet" });
    line.mend();
    expect(await ask(formPath(), asSent(formFields(html, "submit")), { to: unknown })).toMatchObject({ status: 303 });
  });
});

describe("a full disk", () => {
  let isFull = true;
  const fill = command({
    name: "full.keep",
    policy: anyone(),
    input: z.object({}),
    rateLimit: { max: 10, perSeconds: 60 },
    async run(work) {
      // What PostgreSQL says itself when a file cannot grow (53100, disk_full).
      if (isFull) await sql`do 'begin raise exception using errcode = ''disk_full''; end'`.execute(work.db);
      return ok({});
    },
  });
  const full = room({
    name: "full",
    migrations: [],
    messages: { nl: {}, en: {} },
    pages: [
      page({
        ...{ path: "/vol", layout: "resident", policy: anyone(), params: z.object({}), title: () => "Vol" },
        load: () => Promise.resolve(ok({})),
        view: (_, frame) => (
          <form>
            <input name="words" defaultValue={frame.form.values["words"]?.[0]} />
            <input type="hidden" name="_action" value="keep" />
            <input type="hidden" name="_once" value={frame.once} />
          </form>
        ),
        actions: { keep: action({ command: fill, next: () => ({ to: "/gelukt" }) }) },
      }),
    ],
  });

  it("gives the page back with everything typed and the same key, under words that blame nobody", async () => {
    const to = serverOver(world, { storage: doors.web, rooms: [full], reportBug: () => undefined });
    const form = { words: "Een bankje bij de vijver", _action: "keep", _once: newToken() };
    const { status, html } = await ask("/vol", form, { to });
    expect(status).toBe(503);
    expect(html).toContain("Bewaren lukt nu niet");
    expect(html).not.toContain("Er klopt nog iets niet");
    expect(formFields(html, "keep")).toEqual(form);
    isFull = false;
    expect(await ask("/vol", form, { to })).toMatchObject({ status: 303, location: "/gelukt" });
  });
});
