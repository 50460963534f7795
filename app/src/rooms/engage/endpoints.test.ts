import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { openActivity } from "../../../test/factories/open-activity.ts";
import type { OpenActivity } from "../../../test/factories/open-activity.ts";
import { serverOver } from "../../../test/factories/server.ts";
import { createWorld, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { setInBrink } from "../trajectories/room.ts";
import { publishContributions, rejectContributions } from "./commands/moderate.ts";
import { submitArgument } from "./arguments/submit-argument.ts";
import { adviser, bindings, idea, moderator, submit } from "./commands/ideas-town.fixture.ts";
import { ownCommands } from "./pages/own.page.tsx";
import { methods } from "./methods/index.ts";

const world = createWorld();
const elsewhere = createWorld();
const server = serverOver(world);
const paged = z.strictObject({
  ...{ totaal: z.int(), pagina: z.int(), perPagina: z.int() },
  items: z.array(z.looseObject({ id: z.string(), titel: z.unknown() })),
  _links: z.record(z.string(), z.strictObject({ href: z.string() })),
});
let host = "";
let open: OpenActivity;
let other: OpenActivity;

async function ask(path: string, headers: Record<string, string> = {}, of = host) {
  const response = await server.request(`http://${of}${path}`, { headers: { host: of, ...headers } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

async function given(path: string): Promise<unknown> {
  const { status, text } = await ask(path);
  expect(status, path).toBe(200);
  return JSON.parse(text);
}

const listOf = async (path: string) => paged.parse(await given(path));
const titles = async (path: string) => (await listOf(path)).items.map(({ titel }) => titel);
const contributions = () => `/api/v1/trajecten/${open.slug}/inbreng`;

async function sent(title: string, at: OpenActivity = open) {
  return world.done(submit, { activityId: at.activityId, fields: { ...idea, title: [title] } }, visitor());
}

beforeAll(async () => {
  host = `${await foundMunicipality(world)}.localhost:3000`;
  open = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
  other = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
}, 60_000);

describe("what the API refuses", () => {
  it.each([
    ["a trajectory of nobody", () => "/api/v1/trajecten/nergens", 404],
    ["its contributions", () => "/api/v1/trajecten/nergens/inbreng", 404],
    ["a page before the first", () => `${contributions()}?pagina=0`, 400],
    ["a page that is no number", () => "/api/v1/trajecten?pagina=twee", 400],
    ["more at once than it gives", () => `${contributions()}?perPagina=101`, 400],
    ["a status that only the team sees", () => "/api/v1/trajecten?stand=preparing", 400],
    ["an outcome that is none", () => `${contributions()}?uitkomst=mooi`, 400],
    ["an activity that is none", () => `${contributions()}?activiteit=%00`, 404],
  ])("%s", async (_, path, status) => {
    const answer = await ask(path());
    expect([answer.status, answer.headers.get("content-type")]).toEqual([status, "application/problem+json"]);
    if (status === 400) expect(answer.text).toMatch(/Deze waarde kan niet: (pagina|perPagina|stand|uitkomst)\./);
  });

  it("what is being prepared, and what goes on in another municipality", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    for (let many = 0; many < 3; many += 1) await openActivity(elsewhere, { inBrink: "ideas" });
    const theirs = await openActivity(elsewhere, { inBrink: "ideas" });
    for (const slug of [preparing.slug, theirs.slug])
      for (const end of ["", "/inbreng"]) expect((await ask(`/api/v1/trajecten/${slug}${end}`)).status, slug).toBe(404);
    const { items } = await listOf("/api/v1/trajecten?perPagina=100");
    expect(items.map(({ id }) => id).toSorted()).toEqual([open.slug, other.slug].toSorted());
  });
});

describe("what people brought in, for other machines", () => {
  it("is there when it is published, and gone at once when it is taken back or refused", async () => {
    const one = await sent("Een brug");
    const two = await sent("Een bank");
    expect(await titles(contributions())).toEqual([]);
    await world.done(publishContributions, { ids: [one.contributionId, two.contributionId] }, moderator);
    expect((await titles(contributions())).toSorted()).toEqual(["Een bank", "Een brug"]);
    await world.done(ownCommands(methods).withdraw, { token: one.token }, visitor());
    expect(await titles(contributions())).toEqual(["Een bank"]);
    const rejection = { rejection: "insulting", rejectionWords: "" };
    await world.done(rejectContributions, { ids: [two.contributionId], ...rejection }, moderator);
    const answer = await ask(contributions());
    expect(paged.parse(JSON.parse(answer.text)).totaal).toBe(0);
    expect(answer.headers.get("cache-control")).toBe("no-cache");
    expect(answer.text).not.toMatch(/brug|bank/);
  });

  it("comes in parts, each with the way to the next, and by activity", async () => {
    for (const title of ["A", "B", "C"]) await sent(title, other);
    const address = `/api/v1/trajecten/${other.slug}/inbreng`;
    const first = await listOf(`${address}?perPagina=2&uitkomst=waiting`);
    expect([first.totaal, first.items.length, first._links["vorige"]]).toEqual([3, 2, undefined]);
    const next = new URL(first._links["volgende"]?.href ?? "");
    expect([next.host, next.searchParams.get("uitkomst")]).toEqual([host, "waiting"]);
    const last = await listOf(next.pathname + next.search);
    expect([last.items.length, last._links["volgende"]]).toEqual([1, undefined]);
    const all = [...first.items, ...last.items].map(({ titel }) => titel);
    expect(all.toSorted()).toEqual(["A", "B", "C"]);
    expect((await listOf(`${address}?activiteit=${newId()}`)).totaal).toBe(0);
    expect((await listOf(`${address}?activiteit=${other.activityId}`)).totaal).toBe(3);
  });

  it("leads to the page of each, where everybody reads the same", async () => {
    const pages = z.array(
      z.looseObject({ titel: z.string(), _links: z.looseObject({ pagina: z.looseObject({ href: z.string() }) }) }),
    );
    const { items } = await listOf(`/api/v1/trajecten/${other.slug}/inbreng`);
    const shown = pages.parse(items);
    expect(shown.length).toBeGreaterThan(1);
    for (const { titel, _links } of shown) {
      const page = await ask(new URL(_links.pagina.href).pathname);
      expect([page.status, /<h1[^]*?<\/h1>/.exec(page.text)?.[0].includes(titel)], titel).toEqual([200, true]);
    }
  });

  it("tells no reasons and no support where the team did not ask for them, also not those from before", async () => {
    const on = { support: "on", arguments: "on", moderation: "after" };
    const asking = await openActivity(world, { inBrink: "ideas", settings: on });
    const { receipt } = await sent("E", asking);
    const reason = { activityId: asking.activityId, receipt, side: "for", argument: "Het is er heet." };
    await world.done(submitArgument(bindings), reason, visitor());
    const address = `/api/v1/trajecten/${asking.slug}/inbreng`;
    expect((await ask(address)).text).toMatch(/"steun":0.*"tekst":"Het is er heet\."/);
    await world.read((work) =>
      setInBrink(work, asking.activityId, "ideas", { ...on, support: "off", arguments: "off" }),
    );
    expect((await ask(address)).text).toMatch(/"steun":null,.*"redenen":\[\]/);
  });

  it("names nobody, and holds no key to what somebody sent", async () => {
    const { token, contributionId } = await sent("D", other);
    const { text } = await ask(`/api/v1/trajecten/${other.slug}/inbreng`);
    expect(text).toContain('"titel":"D"');
    for (const secret of [token, contributionId, "token", "tenant"]) expect(text).not.toContain(secret);
  });
});

describe("a trajectory, for other machines", () => {
  it("has what its page has, and is not sent twice", async () => {
    const path = `/api/v1/trajecten/${open.slug}`;
    const { headers, text } = await ask(path);
    expect(JSON.parse(text)).toMatchObject({
      ...{ id: open.slug, stand: "open" },
      activiteiten: expect.arrayContaining([expect.objectContaining({ id: open.activityId, online: true })]),
      _links: { pagina: { href: `http://${host}/trajecten/${open.slug}` } },
    });
    expect((await ask(`/trajecten/${open.slug}`)).status).toBe(200);
    expect((await ask(path, { "if-none-match": headers.get("etag") ?? "" })).status).toBe(304);
    const listed = (await listOf("/api/v1/trajecten?stand=open&perPagina=100")).items.find(
      ({ id }) => id === open.slug,
    );
    const { fasen: _phases, activiteiten: _activities, ...same } = z.looseObject({}).parse(JSON.parse(text));
    expect(listed).toEqual(same);
  });

  it("fits its description, and so do the lists", async () => {
    const answers = z.looseObject({
      content: z.looseObject({ "application/json": z.looseObject({ schema: z.looseObject({}) }) }),
    });
    const operation = z.looseObject({
      parameters: z.array(z.looseObject({ name: z.string(), in: z.string(), required: z.boolean() })),
      responses: z.looseObject({ "200": answers }),
    });
    const { paths } = z
      .looseObject({ paths: z.record(z.string(), z.looseObject({ get: z.unknown().optional() })) })
      .parse(await given("/api/v1/openapi.json"));
    const fields = "/trajecten/{id}/activiteiten/{activiteit}/velden";
    const lists = ["/trajecten", "/trajecten/{id}/inbreng", "/trajecten/{id}/vragen"];
    for (const path of [...lists, "/trajecten/{id}", fields]) {
      const { parameters, responses } = operation.parse(paths[path]?.get);
      const schema = z.fromJSONSchema(responses["200"].content["application/json"].schema);
      const asked = path.replace("{id}", other.slug).replace("{activiteit}", other.activityId);
      const answer = await given(`/api/v1${asked}`);
      expect(schema.safeParse(answer).error?.issues ?? [], path).toEqual([]);
      expect(schema.safeParse({ ...z.looseObject({}).parse(answer), extra: 1 }).success, path).toBe(false);
      expect(parameters.filter((one) => one.required).map(({ name }) => name)).toEqual(path.match(/(?<=\{)\w+/g) ?? []);
      expect(parameters.some(({ name, in: place }) => name === "pagina" && place === "query")).toBe(
        lists.includes(path),
      );
    }
  });
});

describe("what an activity asks, for other machines", () => {
  const of = (activity: OpenActivity) =>
    `/api/v1/trajecten/${activity.slug}/activiteiten/${activity.activityId}/velden`;

  it("is not told of what is being prepared, or of another trajectory", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    const mixed = { ...open, activityId: other.activityId };
    for (const one of [preparing, mixed]) expect((await ask(of(one))).status).toBe(404);
  });

  it("has the names under which it is sent, and what can stand there", async () => {
    const settings = { method: { themes: [{ nl: "Groen", en: "Green" }], asksSpot: true } };
    const asking = await openActivity(world, { inBrink: "ideas", settings });
    const { open: isOpen, velden } = z
      .looseObject({ open: z.boolean(), velden: z.array(z.looseObject({ namen: z.array(z.string()) })) })
      .parse(await given(of(asking)));
    expect(isOpen).toBe(true);
    const names = velden.flatMap(({ namen }) => namen);
    expect(names).toEqual(["title", "body", "theme", "spot", "as", "organisation", "email", "questionnaire"]);
    expect(velden[2]).toMatchObject({ keuzes: [{ waarde: "Groen", betekent: "Groen" }] });
  });
});

it("an adviser reads no more by the API than everybody", async () => {
  expect(adviser.kind).toBe("person");
  const { contributionId } = await sent("Nog niet gelezen");
  expect(await titles(contributions())).not.toContain("Nog niet gelezen");
  await world.done(publishContributions, { ids: [contributionId] }, moderator);
  expect(await titles(contributions())).toContain("Nog niet gelezen");
});
