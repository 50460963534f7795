import { beforeAll, describe, expect, it } from "vitest";
import { serverOver } from "./factories/server.ts";
import { createWorld } from "./factories/world.ts";
import { createTown } from "../src/rooms/tenancy/room.ts";
import { foundMunicipality } from "../src/rooms/tenancy/factories.ts";
import { knownPerson } from "../src/rooms/identity/factories.ts";
import { newId } from "../src/kernel/ids.ts";
import { createMetrics } from "../src/platform/telemetry/metrics.ts";
import type { Connection } from "../src/platform/http/network-address.ts";

const world = createWorld();
const metrics = createMetrics();
metrics.counter("brink_tries_total", "Tries.").add();

const connections: Connection[] = [];
const server = serverOver(world, {
  metrics,
  health: [{ name: "database", prove: () => Promise.resolve("PostgreSQL 18.4") }],
  seeConnection: (seen) => connections.push(seen),
});

/** Asks as somebody at this network address, perhaps through a proxy that says whose request it is. */
async function ask(path: string, host: string, from = "127.0.0.1", forwardedFor?: string, session?: string) {
  const headers = {
    host,
    "accept-language": "nl",
    ...(forwardedFor && { "x-forwarded-for": forwardedFor }),
    ...(session && { cookie: `brink-session=${session}` }),
  };
  const socket = { remoteAddress: from, remotePort: 40_000, remoteFamily: "IPv4" };
  const response = await server.request(`http://${host}${path}`, { headers }, { incoming: { socket } });
  return { status: response.status, text: await response.text(), type: response.headers.get("content-type") };
}

async function town(email: string, colour: string): Promise<string> {
  const slug = `m-${newId().slice(-12)}`;
  const spec = { name: "Zandwijk", slug, hosts: [], areas: [], phone: "", email, address: "", colour };
  const made = await createTown(world.storage, spec);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return `${slug}.localhost:3000`;
}

describe("the figures of the machine", () => {
  it.each([
    ["a visitor from the internet", "203.0.113.7", undefined],
    ["somebody else in the private network", "10.1.2.3", undefined],
    ["a visitor who comes through a proxy on this machine", "127.0.0.1", "203.0.113.7"],
    ["a visitor who says to come from inside", "203.0.113.7", "127.0.0.1"],
    ["a visitor who says so through a proxy on this machine", "127.0.0.1", "127.0.0.1, 203.0.113.7"],
    ["a visitor whom a proxy calls by no address", "127.0.0.1", "unknown"],
    ["an address that only begins like this machine's", "127.example", undefined],
  ])("do not exist for %s", async (_, from, forwardedFor) => {
    const { status, text } = await ask("/metrics", "localhost", from, forwardedFor);
    expect({ status, text }).toEqual({ status: 404, text: "Not found" });
  });

  it.each([
    ["127.0.0.1", undefined],
    ["::1", undefined],
    ["::ffff:127.0.0.1", undefined],
    ["127.0.0.1", "::1, 127.0.0.1:4711"],
  ])("are there on this machine: %s %s", async (from, forwardedFor) => {
    const { status, text } = await ask("/metrics", "localhost", from, forwardedFor);
    expect(status).toBe(200);
    expect(text).toContain("brink_tries_total 1");
  });
});

describe("the health", () => {
  let slug = "";
  const outside = "203.0.113.7";
  const see = async (from: string, forwardedFor?: string, session?: string) => {
    const { status, text } = await ask("/healthz", `${slug}.localhost:3000`, from, forwardedFor, session);
    return { status, said: JSON.parse(text) as unknown };
  };
  beforeAll(async () => {
    slug = await foundMunicipality(world);
  });

  it("tells a visitor that it is well and nothing else, also through a proxy, with a forged session or another role", async () => {
    const { sessionToken } = await knownPerson(world, "adviser");
    const said = { status: 200, said: { status: "ok" } };
    expect(await see(outside)).toEqual(said);
    expect(await see("127.0.0.1", outside)).toEqual(said);
    expect(await see(outside, undefined, "forged")).toEqual(said);
    expect(await see(outside, undefined, sessionToken)).toEqual(said);
  });

  it("tells who is on the machine, and an administrator, what was proven", async () => {
    const { sessionToken } = await knownPerson(world, "administrator");
    const all = {
      status: 200,
      said: { status: "ok", ok: true, checks: { database: { ok: true, says: "PostgreSQL 18.4" } } },
    };
    expect(await see("127.0.0.1")).toEqual(all);
    expect(await see(outside, undefined, sessionToken)).toEqual(all);
  });
});

describe("security.txt", () => {
  it("is not there for a municipality without an address, nor for a host of nobody", async () => {
    expect(await ask("/.well-known/security.txt", await town("", "#7a1f3d"))).toMatchObject({ status: 404 });
    expect(await ask("/.well-known/security.txt", "elsewhere.example")).toMatchObject({ status: 404 });
  });

  it("says whom to write to, until when that holds, and where it stands", async () => {
    const host = await town("info@zandwijk.example", "#7a1f3d");
    const { text } = await ask("/.well-known/security.txt", host);
    expect(text.split("\n")).toEqual([
      "Contact: mailto:info@zandwijk.example",
      "Expires: 2027-05-01T00:00:00Z",
      "Preferred-Languages: nl, en",
      `Canonical: http://${host}/.well-known/security.txt`,
      "",
    ]);
  });
});

describe("a municipality's own looks", () => {
  it("has an icon in its own colour, that its pages name", async () => {
    const host = await town("info@zandwijk.example", "#7a1f3d");
    const icon = await ask("/icon.svg", host);
    expect(icon.type).toBe("image/svg+xml");
    expect(icon.text).toContain("#7a1f3d");
    const { text } = await ask("/", host);
    expect(text).toContain('<link rel="icon" href="/icon.svg"');
    expect(text).toMatch(/<link rel="preload" href="\/assets\/fonts\/source-sans-3-latin-wght-normal.woff2" as="font"/);
  });

  it("has a gallery of components with the style sheet of its own", async () => {
    const host = await town("info@zandwijk.example", "#7a1f3d");
    const { status, text } = await ask("/_componenten", host);
    expect(status).toBe(200);
    expect(text).toContain('href="/assets/styles/gallery.css"');
    expect((await ask("/", host)).text).not.toContain("gallery.css");
  });
});

describe("a page that is the same for everybody", () => {
  it("does not repeat what somebody hung on its address, and is one however it is asked", async () => {
    const host = await town("info@zandwijk.example", "#7a1f3d");
    const plain = await ask("/trajecten", host);
    expect(plain.status).toBe(200);
    expect(await ask("/trajecten?utm_source=%22evil&page=01&page=7", host)).toMatchObject({ status: 200 });
    expect((await ask("/trajecten?utm_source=evil", host)).text).toBe(plain.text);
    const elsewhere = await ask("/trajecten?utm_source=evil", host.replace("3000", "3999"));
    expect(elsewhere.status).toBe(200);
    expect((await ask("/trajecten", host)).text).not.toContain("3999");
  });
});

describe("an address that nobody was given", () => {
  it.each([
    ["with a character that the database cannot keep", "/trajecten/%00"],
    ["with one in what is asked", "/trajecten?page=%00"],
    ["longer than any of ours", `/trajecten?x=${"a".repeat(2_000)}`],
  ])("is not there: %s", async (_, path) => {
    const host = await town("wegen@zandwijk.example", "#005A9C");
    expect((await ask(path, host)).status).toBe(404);
  });
});

describe("who asks for a page", () => {
  it("is looked at, so that the operator hears of a proxy that nobody named", async () => {
    await ask("/", await town("", "#7a1f3d"), "10.20.0.3", "203.0.113.7");
    expect(connections.at(-1)).toEqual({ remoteAddress: "10.20.0.3", forwardedFor: "203.0.113.7" });
  });
});
