import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../../../../test/factories/world.ts";
import { createWorld, person, system } from "../../../../../test/factories/world.ts";
import type { PdokFault } from "../../../../../test/servers/pdok-server.ts";
import { startPdokServer } from "../../../../../test/servers/pdok-server.ts";
import { newId } from "../../../../kernel/ids.ts";
import type { Job, JobContext } from "../../../../platform/define/job.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { rejectContributions } from "../../commands/moderate.ts";
import { form, idea, ideasSite, linkIn } from "../../pages/ideas-site.fixture.ts";
import { registerHref } from "../../paths.ts";
import { pdokBoundaries } from "../pdok-boundaries.ts";
import { placedIn } from "./domain.ts";
import { fetchNeighbourhoodsJob, placeInNeighbourhoodsJob } from "./jobs.ts";
import { setNeighbourhoods } from "./writer.ts";

const pdok = await startPdokServer();
const boundaries = pdokBoundaries({ url: pdok.url });

afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

describe("the neighbourhoods of a municipality", () => {
  it.each<PdokFault>(["error500", "html", "otherShape", "elsewhere"])("nobody says: %s", async (fault) => {
    pdok.misbehave(fault);
    expect(await boundaries.neighbourhoods("GM0153", 2026)).toMatchObject({ kind: "away" });
  });

  it("are not known of one that is not there, nor of years that are not there", async () => {
    expect(await boundaries.neighbourhoods("GM9999", 2026)).toEqual({ kind: "none" });
    expect(await boundaries.neighbourhoods("GM0153", 2030)).toEqual({ kind: "none" });
  });

  it.each<PdokFault>(["none", "unfiltered"])(
    "are those of it alone, without lakes, of an earlier year: %s",
    async (fault) => {
      pdok.misbehave(fault);
      const found = await boundaries.neighbourhoods("GM0153", 2026);
      expect(found).toMatchObject({
        kind: "found",
        neighbourhoods: [
          { code: "BU01530000", name: "City" },
          { code: "BU01530001", name: "Lasonder, Zeggelt" },
        ],
      });
    },
  );

  it("say where a point lies: in one, on the edge of two in one of both, in a hole in none", () => {
    const ring = (west: number, south: number, wide: number) =>
      [0, 1, 2, 3, 4].map((at) => [
        west + (at === 1 || at === 2 ? wide : 0),
        south + (at === 2 || at === 3 ? wide : 0),
      ]);
    const codeOf = placedIn([
      { code: "BU01530000", name: "A", area: [[ring(6, 52, 1), ring(6.4, 52.4, 0.2)], [ring(4, 52, 0.5)]] },
      { code: "BU01530001", name: "B", area: [[ring(7, 52, 1)]] },
    ]);
    const at = (lon: number, lat: number) => codeOf({ lon, lat });
    expect([at(6.5, 52.1), at(4.1, 52.1), at(7.5, 52.5)]).toEqual(["BU01530000", "BU01530000", "BU01530001"]);
    expect([at(6.5, 52.5), at(5.5, 52.5), at(7.5, 53.5)]).toEqual(["", "", ""]);
    expect(at(7, 52.5)).toMatch(/^BU0153000[01]$/);
  });
});

describe("ideas with a place, by neighbourhood", () => {
  const world = createWorld();
  let town: Awaited<ReturnType<typeof ideasSite>>;
  let map = "";
  let bankje = "";
  const fetchJob = fetchNeighbourhoodsJob({ boundaries });
  const run = (one: Job<object>, at: World = world, now = at.clock.now()) => one.run(contextOf(at, now), {});

  beforeAll(async () => {
    town = await ideasSite(world, await foundMunicipality(world, { cbsCode: "GM0153" }));
    map = `/trajecten/${town.open.slug}/kaart`;
  });
  const send = (title: string, place: string) =>
    town.site.visitor().follow(form(town.open), "submit", { ...idea, title, place });
  const look = async (path: string) => (await town.site.visitor().get(path)).html;

  it("are asked for only where somebody named a place, and failing is told", async () => {
    const before = pdok.requests.length;
    await run(fetchJob);
    expect(pdok.requests.length).toBe(before);
    await send("Bankje", "6.89370 52.22060");
    await send("Boom", "6.91000 52.22000");
    await send("Buiten", "6.95000 52.22000");
    pdok.misbehave("error500");
    await expect(run(fetchJob)).rejects.toThrow("GM0153");
    await run(placeInNeighbourhoodsJob);
    expect(await look(map)).not.toContain('name="buurt"');
  });

  it("can be chosen from a list with numbers, without JavaScript, and the map and the next page keep the choice", async () => {
    await run(fetchJob);
    bankje =
      (await town.received(town.open)).items.find(({ contribution }) => contribution.title === "Bankje")?.contribution
        .id ?? "";
    const all = await look(map);
    expect(all).toContain("City (1)");
    expect(all).toContain("Lasonder, Zeggelt (1)");
    expect(all.match(/Buurt: /g)?.length).toBe(2);
    const one = await look(`${map}?buurt=BU01530000`);
    expect(one).toContain("Bankje");
    expect(one).not.toContain("Boom");
    expect(one).toContain(`points="${map}/plekken.json?buurt=BU01530000"`);
    const points = await look(`${map}/plekken.json?buurt=BU01530001&zoom=12&box=6.7,52.1,7.1,52.4`);
    expect(points).toContain("Boom");
    expect(points).not.toContain("Bankje");
    expect(await look(`${map}?buurt=ergens`)).toContain("Boom");
    expect(await look(`${map}?buurt=BU99999999`)).toContain("Nog geen plekken");
  });

  it("are asked for again after a year, and not before", async () => {
    const before = pdok.requests.length;
    await run(fetchJob, world, new Date("2027-10-01T09:00:00Z"));
    expect(pdok.requests.length).toBe(before);
    await world.read((work) => setNeighbourhoods(work, new Map([[bankje, "BU01530777"]])));
    await run(fetchJob, world, new Date("2027-11-01T09:00:00Z"));
    expect(pdok.requests.length).toBeGreaterThan(before);
    expect(await look(map), "CBS drew them anew").toContain("City (1)");
  });

  it("follow a place that its author changes, and count only what is published", async () => {
    const receipt = await send("Zebrapad", "6.89400 52.22000");
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    await run(placeInNeighbourhoodsJob);
    expect(await look(map)).toContain("City (2)");
    await town.site.visitor().send(link, "change", { ...idea, title: "Zebrapad", place: "6.91100 52.22100" });
    await run(placeInNeighbourhoodsJob);
    expect(await look(map)).toContain("City (1)");
    expect(await look(map)).toContain("Lasonder, Zeggelt (2)");
    await town.site.visitor().send(link, "withdraw");
    expect(await look(map)).toContain("Lasonder, Zeggelt (1)");
    const reject = { ids: [bankje], rejection: "other", rejectionWords: "Test" };
    await world.done(rejectContributions, reject, person("moderator"));
    expect(await look(map)).not.toContain("City");
  });

  it("are a filter of the register, and nobody else's", async () => {
    const team = await town.stepInto("adviser");
    const register = registerHref(town.open.trajectoryId);
    expect((await team.get(register)).html).toContain('<option value="BU01530000"');
    const { html } = await team.get(`${register}?buurt=BU01530001`);
    expect(html).toContain("Boom");
    expect(html).not.toContain("Bankje");
    const other = createWorld();
    const elsewhere = await ideasSite(other, await foundMunicipality(other));
    await elsewhere.site.visitor().follow(form(elsewhere.open), "submit", { ...idea, place: "6.89370 52.22060" });
    await run(fetchJob, other);
    await run(placeInNeighbourhoodsJob, other);
    const own = await elsewhere.site.visitor().get(`/trajecten/${elsewhere.open.slug}/kaart`);
    expect(own.html).not.toContain('name="buurt"');
  });
});

function contextOf({ storage, tenant }: World, now: Date): JobContext {
  return {
    ...{ tenantId: tenant.id, jobId: newId(), now },
    mailer: { send: () => Promise.resolve("sent" as const) },
    inTenant: (fn) => storage.unitOfWork({ tenantId: tenant.id, actor: system }, fn),
  };
}
