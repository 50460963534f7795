import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { serverOver } from "../../../test/factories/server.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { createTown } from "../tenancy/room.ts";

const world = createWorld();
const bugs: string[] = [];
const server = serverOver(world, { reportBug: (error) => bugs.push(String(error)) });
let host = "";

const fact = z.looseObject({ kenmerk: z.enum(["S", "K", "E"]), schatting: z.boolean(), bronnen: z.array(z.string()) });
const item = z.looseObject({ id: z.string(), bronnen: z.array(z.looseObject({ id: z.string() })) });
const list = z.looseObject({ uitgave: z.string(), aantal: z.int(), items: z.array(item) });

async function ask(path: string, init: RequestInit = {}, of = host) {
  const headers = { host: of, ...(init.headers as Record<string, string> | undefined) };
  const response = await server.request(`http://${of}${path}`, { ...init, headers });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text };
}

/** An answer that was given. */
async function given(path: string, of = host): Promise<unknown> {
  const { status, text } = await ask(path, {}, of);
  expect(status, path).toBe(200);
  return JSON.parse(text);
}

async function anotherTown(): Promise<string> {
  const slug = `m-${newId().slice(-12)}`;
  const spec = { name: "Zandwijk", slug, hosts: [], areas: [], phone: "", email: "", address: "", colour: "#005A9C" };
  const made = await createTown(world.storage, spec);
  if (!made.ok) throw new Error(JSON.stringify(made.refusal));
  return `${slug}.localhost:3000`;
}

/** Everything in an answer with a value of its own, and where it stands. */
function leaves(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}

/** Everything that says how sure it is. */
function factsIn(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([, one]) => typeof one === "object" && one !== null && "waarde" in one);
}

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
}, 60_000);

describe("a question to the API that cannot be answered", () => {
  it.each([
    ["a number of nobody", "/api/v1/methoden/M99", 404, {}],
    ["a tool among the methods", "/api/v1/methoden/T01", 404, {}],
    ["a method among the tools", "/api/v1/technologieen/M01", 404, {}],
    ["a number in small letters: each has one address", "/api/v1/methoden/m01", 404, {}],
    ["an address with a slash behind it", "/api/v1/methoden/", 404, {}],
    ["an address that no database keeps", "/api/v1/methoden/%00", 404, {}],
    ["another collection", "/api/v1/gemeenten", 404, {}],
    ["another version", "/api/v2/methoden", 404, {}],
    ["a new method", "/api/v1/methoden", 405, { method: "POST", body: "{}" }],
    ["a changed method", "/api/v1/methoden/M01", 405, { method: "PUT", body: "{}" }],
    ["a removed description", "/api/v1/openapi.json", 405, { method: "DELETE" }],
  ])("is a problem that a machine can read: %s", async (_, path, status, init: RequestInit) => {
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(answer.headers.get("api-version")).toMatch(/^1\.\d+\.\d+$/);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("allow")).toBe(status === 405 ? "GET, HEAD" : null);
    const problem = z.strictObject({ type: z.string(), status: z.int(), title: z.string(), detail: z.string() });
    expect(problem.parse(JSON.parse(answer.text)).status).toBe(status);
    expect(answer.text).not.toContain("platform.");
  });

  it("is one too where no municipality lives", async () => {
    const { status, headers } = await ask("/api/v1/methoden", {}, "elsewhere.example");
    expect([status, headers.get("content-type")]).toEqual([404, "application/problem+json"]);
  });

  it("is one too when something broke, with a number and nothing about the inside", async () => {
    const broken = serverOver(world, {
      reportBug: (error) => bugs.push(String(error)),
      storage: { ...world.storage, read: () => Promise.reject(new Error("secret inside")) },
    });
    const response = await broken.request(`http://${host}/api/v1/methoden`, { headers: { host } });
    const text = await response.text();
    expect([response.status, response.headers.get("content-type")]).toEqual([500, "application/problem+json"]);
    expect(text).toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
    expect(text).not.toContain("secret");
    expect(bugs).toEqual(["Error: secret inside"]);
  });
});

describe.each([
  ["/api/v1/methoden", 64, /^M\d\d$/],
  ["/api/v1/technologieen", 40, /^T\d\d$/],
])("%s", (path, count, ids) => {
  it("gives all of them, each at an address of its own", async () => {
    const all = list.parse(await given(path));
    expect([all.aantal, all.items.length, new Set(all.items.map(({ id }) => id)).size]).toEqual([count, count, count]);
    expect(all.items.filter(({ id }) => !ids.test(id))).toEqual([]);
    for (const one of all.items) expect(await given(`${path}/${one.id}`)).toEqual(one);
  }, 60_000);

  it("says of every number how sure it is, and calls an estimate an estimate", async () => {
    for (const one of list.parse(await given(path)).items) {
      const facts = factsIn(one);
      expect(facts, one.id).toHaveLength(16);
      const bare = leaves({ ...one, ...Object.fromEntries(facts.map(([name]) => [name, null])), bronnen: null });
      expect(bare.filter(([, value]) => typeof value === "number")).toEqual([]);
      for (const [name, value] of facts) {
        const { kenmerk, schatting, bronnen } = fact.parse(value);
        expect(schatting, `${one.id} ${name}`).toBe(kenmerk === "E");
        expect(bronnen.length > 0, `${one.id} ${name}`).toBe(kenmerk === "S");
        const known = one.bronnen.map(({ id }) => id);
        expect(bronnen.filter((id) => !known.includes(id))).toEqual([]);
      }
    }
  });

  it("is the same in every municipality", async () => {
    const other = await anotherTown();
    const theirs = JSON.stringify(await given(path, other)).replaceAll(other, host);
    expect(JSON.parse(theirs)).toEqual(await given(path));
  });

  it("may be kept, read from any website, and is not sent twice", async () => {
    const { headers } = await ask(path);
    expect(headers.get("cache-control")).toBe("public, max-age=300");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.getSetCookie()).toEqual([]);
    const again = await ask(path, { headers: { "if-none-match": headers.get("etag") ?? "" } });
    expect([again.status, again.text, again.headers.get("api-version")]).toEqual([304, "", "1.6.0"]);
    expect((await ask(path, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
    expect((await ask(path, { method: "HEAD" })).status).toBe(200);
  });
});

it.each(["/api/v1/methoden", "/api/v1/technologieen"])(
  "%s says of every sentence about practice how sure it is, in both languages",
  async (path) => {
    const said = z
      .array(fact.extend({ tekst: z.strictObject({ nl: z.string().min(9), en: z.string().min(9) }) }))
      .min(2);
    const { items } = list.parse(await given(path));
    for (const { id, werktAls, valkuilen, bronnen } of items) {
      const known = bronnen.map((source) => source.id);
      for (const one of [...said.parse(werktAls), ...said.parse(valkuilen)]) {
        expect([one.schatting, one.bronnen.length > 0], id).toEqual([one.kenmerk === "E", one.kenmerk === "S"]);
        expect(one.bronnen.filter((source) => !known.includes(source))).toEqual([]);
      }
    }
  },
);

it("a method has what its file in content/ says, and a page at the address that it names", async () => {
  expect(await given("/api/v1/methoden/M01")).toMatchObject({
    naam: { nl: "Online enquête", en: "Online survey" },
    invloed: { waarde: [2], kenmerk: "S", schatting: false, bronnen: ["S19", "S75"] },
    kosten: { waarde: { minimum: 500, maximum: 6000 }, eenheid: "euro", kenmerk: "E", schatting: true, bronnen: [] },
    bereik: { waarde: { youth_12_18: -1, hard_to_reach: -2 }, eenheid: "schaal -2-2", kenmerk: "E" },
    werktAls: expect.arrayContaining([expect.objectContaining({ kenmerk: "E", schatting: true, bronnen: [] })]),
    valkuilen: { length: 3 },
    nagekeken: null,
    veranderd: { getallen: { door: "Brink" }, teksten: { door: "Brink" } },
    voorbeelden: expect.arrayContaining(["C15", "C45"]),
    _links: { pagina: { href: `http://${host}/werkvormen/M01` } },
  });
  expect((await ask("/werkvormen/M01")).status).toBe(200);
});

describe("the description of the API", () => {
  const described = z.looseObject({
    openapi: z.string().startsWith("3.1."),
    info: z.looseObject({ version: z.string(), contact: z.looseObject({ name: z.string(), url: z.url() }) }),
    servers: z.array(z.strictObject({ url: z.url() })).length(1),
    paths: z.record(z.string(), z.looseObject({})),
  });
  const reading = z.looseObject({
    get: z.looseObject({
      parameters: z
        .array(z.looseObject({ schema: z.looseObject({ examples: z.array(z.string()).default([]) }) }))
        .default([]),
      responses: z.looseObject({
        "200": z.looseObject({
          content: z.strictObject({ "application/json": z.strictObject({ schema: z.looseObject({}) }) }),
        }),
      }),
    }),
  });

  it("can be read by anybody, and says its version as the answers do", async () => {
    const { headers, text } = await ask("/api/v1/openapi.json");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(described.parse(JSON.parse(text)).info.version).toBe(headers.get("api-version"));
    expect(text).not.toMatch(/: \?|(choose|learn)\./);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/([^"]+)"/g))
      expect(
        leaves(JSON.parse(text)).some(([path]) => path.startsWith(`/components/${name ?? ""}/`)),
        name,
      ).toBe(true);
  });

  it("fits what is answered, at each of its addresses, and nothing that is not", async () => {
    const { paths, servers } = described.parse(await given("/api/v1/openapi.json"));
    expect(servers[0]?.url).toBe(`http://${host}/api/v1`);
    const collections = ["/methoden", "/technologieen", "/voorbeelden"];
    const closed = collections.flatMap((path) => [path, `${path}/{id}`]);
    expect(Object.keys(paths)).toEqual(expect.arrayContaining(closed));
    for (const path of closed) {
      const { get } = reading.parse(paths[path]);
      const schema = z.fromJSONSchema(get.responses["200"].content["application/json"].schema);
      const example = get.parameters[0]?.schema.examples[0] ?? "";
      const answer = z.looseObject({}).parse(await given(`/api/v1${path.replace("{id}", example)}`));
      expect(schema.safeParse(answer).error?.issues ?? [], path).toEqual([]);
      expect(schema.safeParse({ ...answer, extra: 1 }).success, path).toBe(false);
      expect(schema.safeParse({ ...answer, uitgave: undefined }).success, path).toBe(false);
    }
  });
});
