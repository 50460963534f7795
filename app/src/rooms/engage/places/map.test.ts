import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { rejectContributions } from "../commands/moderate.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { cellAt } from "./map-grid.ts";
import { clustersIn } from "./map-reader.ts";
import type { PlaceTables } from "./tables.ts";

const world = createWorld();
const { site, open } = await ideasSite(world, await foundMunicipality(world));
const points = (asked: string, slug = open.slug) => `/trajecten/${slug}/kaart/plekken.json?${asked}`;
const around = "zoom=12&box=5,52,5.5,52.4";

type Features = { readonly features: readonly { readonly properties: { readonly many: number; items: unknown[] } }[] };

async function featuresAt(asked: string): Promise<Features["features"]> {
  const { status, html } = await site.visitor().get(points(asked));
  expect(status).toBe(200);
  // @NOTE what the download says it gives; the tests look into it.
  return (JSON.parse(html) as Features).features;
}

describe("the map of a trajectory", () => {
  it.each([
    "zoom=12",
    "zoom=5&box=5,52,5.5,52.4",
    "zoom=20&box=5,52,5.5,52.4",
    "zoom=12&box=5.5,52,5,52.4",
    "zoom=12&box=5,52,5.5",
    "zoom=12&box=a,b,c,d",
    "zoom=12&box=NaN,52,5.5,52.4",
    // The whole country, as if looked at from close by.
    "zoom=19&box=3,50,7,54",
  ])("has no points for a part of it that fits on no screen: %s", async (asked) => {
    expect((await site.visitor().get(points(asked))).status).toBe(404);
  });

  it("is not there for a trajectory that is prepared, or of another town", async () => {
    const preparing = await openActivity(world, { inBrink: "ideas", preparing: true });
    expect((await site.visitor().get(`/trajecten/${preparing.slug}/kaart`)).status).toBe(404);
    expect((await site.visitor().get(points(around, preparing.slug))).status).toBe(404);
    expect((await site.visitor().get("/trajecten/elders/kaart")).status).toBe(404);
  });

  it("says so when there is no place yet, and no page leads to it", async () => {
    expect((await site.visitor().get(`/trajecten/${open.slug}/kaart`)).html).toContain("Nog geen plekken");
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    for (const path of [`/trajecten/${open.slug}`, list])
      expect((await site.visitor().get(path)).html, path).not.toContain("/kaart");
  });

  it("shows what is published, and nothing else any more once it is rejected or taken back", async () => {
    const someone = site.visitor();
    const send = (title: string, place: string) => someone.follow(form(open), "submit", { ...idea, title, place });
    const receipt = await send("Bankje <b>", "5.10000 52.10000 Dorpsstraat 1");
    await send("Boom", "5.10001 52.10001 Dorpsstraat 3");
    const list = await site.visitor().get(`/trajecten/${open.slug}/kaart`);
    expect(list.html).toContain("2 ideeën gaan over een plek");
    expect(list.html).toContain("Bankje &lt;b&gt;");
    for (const path of [`/trajecten/${open.slug}`, `/trajecten/${open.slug}/inbreng/${open.activityId}`])
      expect((await site.visitor().get(path)).html, path).toContain(`/trajecten/${open.slug}/kaart`);
    expect(await featuresAt(around)).toMatchObject([{ properties: { many: 2, items: [{}, {}] } }]);
    expect(await featuresAt("zoom=12&box=5.2,52,5.5,52.4")).toEqual([]);
    await someone.send(linkIn(receipt.html, /\/inbreng\/[\w-]{43}/), "withdraw");
    expect(await featuresAt(around)).toMatchObject([{ properties: { many: 1, items: [{ title: "Boom" }] } }]);
    const boom = await world.read((work) =>
      work.db.$extendTables<PlaceTables>().selectFrom("engage_place").selectAll().execute(),
    );
    const ids = boom.map(({ contribution_id }) => contribution_id);
    await world.done(rejectContributions, { ids, rejection: "other", rejectionWords: "Test" }, person("moderator"));
    expect(await featuresAt(around)).toEqual([]);
  });
});

describe("ten thousand places", () => {
  const crowded = createWorld();
  let place: OpenActivity;
  let slug: string;

  beforeAll(async () => {
    slug = await foundMunicipality(crowded);
    place = await openActivity(crowded, { inBrink: "ideas" });
    await crowded.read(async (work) => {
      const { tenantId } = work;
      await sql`
        insert into engage_contribution (tenant_id, contribution_id, receipt, token_hash, trajectory_id, activity_id, method,
          participant_id, lang, title, body, route, visibility, moderation, submitted_at)
        select ${tenantId}::uuid, gen_random_uuid(), 'R' || n, 'T' || n, ${place.trajectoryId}::uuid, ${place.activityId}::uuid,
          'ideas', gen_random_uuid(), 'nl', 'Idee ' || n, '', 'online', 'public', 'published', now()
        from generate_series(1, 10000) n`.execute(work.db);
      await sql`
        insert into engage_place (tenant_id, contribution_id, activity_id, lon, lat, address)
        select tenant_id, contribution_id, activity_id, 5 + random() / 2, 52 + random() / 2, ''
        from engage_contribution where activity_id = ${place.activityId}::uuid`.execute(work.db);
    });
  });

  it("are joined into what fits on a screen", async () => {
    const all = { west: 5, south: 52, east: 5.5, north: 52.5 };
    const found = await crowded.read((work) => clustersIn(work, { activityIds: [place.activityId] }, all, cellAt(10)));
    expect(found.reduce((sum, { many }) => sum + many, 0)).toBe(10_000);
    expect(found.length).toBeLessThan(80);
    for (const { many, ids, box, lon, lat } of found) {
      expect(ids.length).toBe(Math.min(many, 20));
      expect(lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north).toBe(true);
    }
  });

  it("are not all named in one answer, and never with their whole text", async () => {
    await crowded.read(async (work) => {
      await sql`update engage_contribution set body = 'GEHEEL' where activity_id = ${place.activityId}::uuid`.execute(
        work.db,
      );
    });
    const visitor = createSite(crowded, slug).visitor();
    const { html } = await visitor.get(points("zoom=14&box=5,52,5.5,52.4", place.slug));
    expect(html).toContain("Idee ");
    // @NOTE what the download says it gives; the test looks into it.
    const { features } = JSON.parse(html) as Features;
    const named = features.reduce((sum, { properties }) => sum + properties.items.length, 0);
    expect(named).toBeGreaterThan(400);
    expect(named).toBeLessThanOrEqual(500);
    expect(html).not.toContain("GEHEEL");
  });

  it("are not for whoever asks without end", async () => {
    const asked: string[] = [];
    const limiter = { use: (key: string) => (asked.push(key) > 1 ? 30 : 0) };
    const visitor = createSite(crowded, slug, { limiter }).visitor();
    const ask = () => visitor.get(points("zoom=19&box=5,52,5.0001,52.0001", place.slug));
    expect([(await ask()).status, (await ask()).status]).toEqual([200, 429]);
    expect(asked[0]).toMatch(/^download .*plekken\.json ./);
  });

  it("are looked for by the index of the map, by the role of a municipality", async () => {
    const plan = await crowded.read(async (work) => {
      await sql`select set_config('enable_seqscan', 'off', true)`.execute(work.db);
      const { rows } = await sql<{ "QUERY PLAN": string }>`
        explain select count(*) from engage_place p where p.activity_id = any(${[place.activityId]}::uuid[])
          and p.lon between 5.1 and 5.11 and p.lat between 52.1 and 52.11`.execute(work.db);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toMatch(/Index Cond: .*tenant_id = .*activity_id = .*lon >= .*lat >= /);
  });
});
