import { beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { ok } from "../src/kernel/result.ts";
import { command } from "../src/platform/define/command.ts";
import type { Next } from "../src/platform/define/page.ts";
import { action, page } from "../src/platform/define/page.ts";
import { anyone } from "../src/platform/define/policy.ts";
import { room } from "../src/platform/define/room.ts";
import { knownPerson } from "../src/rooms/identity/factories.ts";
import { foundMunicipality } from "../src/rooms/tenancy/factories.ts";
import { serverOver } from "./factories/server.ts";
import { createWorld } from "./factories/world.ts";

const world = createWorld();
let host = "";

const keepName = command({
  name: "names.keep",
  policy: anyone(),
  input: z.object({ words: z.string().min(1) }),
  rateLimit: { max: 100, perSeconds: 60 },
  run: () => Promise.resolve(ok({})),
});

function form(path: string, layout: "resident" | "staff", next: Next) {
  return page({
    ...{ path, layout, policy: anyone(), params: z.object({}), title: () => "Naam" },
    load: () => Promise.resolve(ok({})),
    view: (_, frame) => <input name="words" defaultValue={frame.form.values["words"]?.[0]} />,
    actions: { keep: action({ command: keepName, next: () => next }) },
  });
}

const names = room({
  name: "names",
  migrations: [],
  messages: { nl: {}, en: {} },
  pages: [
    form("/naam", "resident", { to: "/" }),
    form("/eerst", "resident", { to: "/naam", goesOn: true }),
    form("/beheer/naam", "staff", { to: "/" }),
  ],
});
const server = serverOver(world, { rooms: [names] });

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
});

async function send(path: string, words: string, cookie = "") {
  const body = new URLSearchParams({ _action: "keep", words });
  const headers = { host, origin: `http://${host}`, "accept-language": "nl", cookie };
  const { status, headers: said } = await server.request(`http://${host}${path}`, { method: "POST", body, headers });
  const cookies = said.getSetCookie().filter((line) => line.startsWith("brink-typed="));
  return { status, kept: said.get("cache-control"), clears: said.get("clear-site-data"), cookies };
}

it("the browser keeps no refused form of staff, nor of who is signed in", async () => {
  const { sessionToken } = await knownPerson(world, "adviser");
  const session = `brink-session=${sessionToken}`;
  for (const refused of [await send("/beheer/naam", ""), await send("/naam", "", session)])
    expect(refused).toEqual({ status: 400, kept: "no-store", clears: null, cookies: [] });
});

it("a page that can be asked for again is kept by nobody", async () => {
  const asked = await server.request(`http://${host}/naam`, { headers: { host, cookie: "brink-typed=yes" } });
  expect(asked.headers.get("cache-control")).toBe("no-store");
});

it("it keeps the refused form of a resident, for Back, and nobody else on the way does", async () => {
  const { status, kept, clears, cookies } = await send("/naam", "");
  expect([status, kept, clears]).toEqual([400, "private, no-cache", null]);
  expect(cookies).toEqual([expect.stringContaining("brink-typed=yes; Max-Age=86400")]);
});

it("when the form is over it throws away what it kept; not before, and not for who had nothing refused", async () => {
  expect(await send("/eerst", "Bank", "brink-typed=yes")).toMatchObject({ status: 303, clears: null, cookies: [] });
  expect(await send("/naam", "Bank")).toMatchObject({ status: 303, clears: null, cookies: [] });
  const over = await send("/naam", "Bank", "brink-typed=yes");
  expect([over.status, over.clears]).toEqual([303, '"cache"']);
  expect(over.cookies).toEqual([expect.stringContaining("brink-typed=; Max-Age=0")]);
});
