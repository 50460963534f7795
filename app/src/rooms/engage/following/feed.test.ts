import { parseFeed } from "@rowanmanning/feed-parser";
import { beforeAll, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { serverOver } from "../../../../test/factories/server.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { adviser, idea, lead, submit } from "../commands/ideas-town.fixture.ts";
import { confirmDisposition, proposeDisposition } from "../commands/dispose.ts";

const world = createWorld("2026-11-02T09:00:00Z");
const slug = await foundMunicipality(world);
const host = `${slug}.localhost:3000`;
const open = await openActivity(world, { inBrink: "ideas" });
const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
const one = `/trajecten/${open.slug}/nieuws.atom`;

function ask(path: string, headers: Record<string, string> = {}) {
  return serverOver(world).request(`http://${host}${path}`, { headers: { host, ...headers } });
}
/** As a reader that is not ours understands it. */
const read = async (path: string) => parseFeed(await (await ask(path)).text());

async function answers(many: number): Promise<void> {
  for (let at = 0; at < many; at += 1) {
    const sent = await world.done(submit, { activityId: open.activityId, fields: idea }, visitor());
    const ids = sent.contributionId;
    await world.done(proposeDisposition, { ids, outcome: "adopted", reason_nl: "We planten <b> & meer." }, adviser);
    await world.done(confirmDisposition, { ids, deciderFunction: "wethouder" }, lead);
  }
}

beforeAll(async () => {
  world.clock.set("2026-11-10T10:00:00Z");
  await answers(2);
  world.clock.set("2026-11-12T10:00:00Z");
  await moveTo(world, open.trajectoryId, "close", 4);
});

describe("the feed of a trajectory", () => {
  it("does not exist as long as residents may not see the trajectory, nor does it stand in the feed of all", async () => {
    expect((await ask(`/trajecten/${preparing.slug}/nieuws.atom`)).status).toBe(404);
    expect((await ask("/trajecten/geheim/nieuws.atom")).status).toBe(404);
    expect(JSON.stringify(await read("/nieuws.atom?lang=nl"))).not.toContain(preparing.slug);
  });

  it("tells an independent reader what happened and when, with full addresses of this site", async () => {
    const feed = await read(`${one}?lang=nl`);
    const base = `http://${host}/trajecten/${open.slug}`;
    expect(feed.meta).toEqual({ type: "atom", version: "1.0" });
    expect(feed).toMatchObject({ language: "nl", title: "Nieuws over Marktplein: groen of parkeren?", url: base });
    expect(feed.self).toBe(`${base}/nieuws.atom?lang=nl`);
    expect(feed.updated?.toISOString()).toBe("2026-11-12T10:00:00.000Z");
    expect(feed.authors[0]?.name).not.toBe("");
    expect(feed.items.map(({ description, url, published }) => [description, url, published?.toISOString()])).toEqual([
      ["Meedoen kan niet meer. Wij werken nu aan het antwoord.", base, "2026-11-12T10:00:00.000Z"],
      ["Er zijn 2 nieuwe antwoorden op wat mensen stuurden.", `${base}/antwoorden`, "2026-11-10T10:00:00.000Z"],
      ["Dit traject is begonnen.", base, "2026-11-02T09:00:00.000Z"],
    ]);
  });

  it("keeps the ids of what was told, and each is another; the answers of a day stay one", async () => {
    const before = (await read(`${one}?lang=nl`)).items.map(({ id }) => id);
    expect(new Set(before).size).toBe(3);
    for (const id of before) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8/);
    world.clock.set("2026-11-13T09:00:00Z");
    await moveTo(world, open.trajectoryId, "mark_answered", 5);
    const after = (await read(`${one}?lang=nl`)).items.map(({ id }) => id);
    expect(after.slice(1)).toEqual(before);
  });

  it("speaks the language of its address, whatever the reader prefers", async () => {
    expect(await read(`${one}?lang=en`)).toMatchObject({
      language: "en",
      title: "News about Marktplein: groen of parkeren?",
    });
  });

  it("answers 304 to who has it, by its tag or its time, until something new happens", async () => {
    const path = "/nieuws.atom?lang=nl";
    const first = await ask(path);
    const [tag = "", changed = ""] = ["etag", "last-modified"].map((name) => first.headers.get(name) ?? "");
    expect(first.headers.get("content-type")).toBe("application/atom+xml; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const known = await ask(path, { "if-none-match": tag });
    expect([known.status, await known.text(), known.headers.get("etag")]).toEqual([304, "", tag]);
    expect((await ask(path, { "if-none-match": `"other", W/${tag}` })).status).toBe(304);
    expect((await ask(path, { "if-modified-since": changed })).status).toBe(304);
    expect((await ask(path, { "if-none-match": '"other"', "if-modified-since": changed })).status).toBe(200);
    world.clock.set("2026-11-14T09:00:00Z");
    await openActivity(world, { inBrink: "ideas" });
    expect((await ask(path, { "if-none-match": tag })).status).toBe(200);
    expect((await ask(path, { "if-modified-since": changed })).status).toBe(200);
  });
});

describe("a news reader", () => {
  it("finds the feeds by the pages that they are about", async () => {
    const site = createSite(world, slug).visitor();
    const link = (href: string) => `<link rel="alternate" type="application/atom+xml" href="${href}?lang=nl"`;
    expect((await site.get(`/trajecten/${open.slug}`)).html).toContain(link(one));
    expect((await site.get("/trajecten")).html).toContain(link("/nieuws.atom"));
    expect((await site.get("/")).html).toContain(link("/nieuws.atom"));
    expect((await site.get("/privacy")).html).not.toContain("atom+xml");
  });
});
