import { sql } from "kysely";
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
import { putBoundary } from "../boundary-writer.ts";
import { placedIn } from "./domain.ts";
import { fetchNeighbourhoodsJob, placeInNeighbourhoodsJob } from "./jobs.ts";
import { neighbourhoodsToAsk } from "./reader.ts";
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
          { code: "BU01530000", name: "City", district: { code: "WK015300", name: "Binnensingelgebied" } },
          { code: "BU01530001", name: "Lasonder, Zeggelt", district: { code: "WK015300" } },
          { code: "BU01530100", name: "Hogeland-Noord", district: { code: "WK015301", name: "Hogeland - Velve" } },
        ],
      });
    },
  );

  it("have no districts where there is one alone, or one for each; and letters in their codes in Amsterdam", async () => {
    const named = async (code: string) => {
      const found = await boundaries.neighbourhoods(code, 2025);
      return found.kind === "found" ? found.neighbourhoods.map(({ code: of, district }) => [of, district]) : found;
    };
    expect(await named("GM0147")).toEqual([
      ["BU01470000", undefined],
      ["BU01470001", undefined],
    ]);
    expect(await named("GM0363")).toEqual([["BU0363AF08", undefined]]);
  });

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
    const at = (lon: number, lat: number) => codeOf({ lon, lat })?.code ?? "";
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
    await send("Fontein", "6.93000 52.22000");
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
    expect(all.replaceAll(/<(?!\/?opt)[^>]*>/g, "")).toMatch(
      new RegExp(
        [
          '<optgroup label="Binnensingelgebied"><option value="WK015300">Heel Binnensingelgebied \\(2\\)</option>',
          '<option value="BU01530000">City \\(1\\)</option><option value="BU01530001">Lasonder, Zeggelt \\(1\\)</option></optgroup>',
          '<optgroup label="Hogeland - Velve"><option value="WK015301">Heel Hogeland - Velve \\(1\\)</option>',
          '<option value="BU01530100">Hogeland-Noord \\(1\\)</option></optgroup>',
        ].join(""),
      ),
    );
    expect(all.match(/Buurt: /g)?.length).toBe(3);
    expect(all).toContain("Buurt: City, in de wijk Binnensingelgebied");
    const one = await look(`${map}?buurt=BU01530000`);
    expect(one).toContain("Bankje");
    expect(one).not.toContain("Boom");
    expect(one).toContain(`points="${map}/plekken.json?buurt=BU01530000"`);
    const district = await look(`${map}?buurt=WK015300`);
    for (const title of ["Bankje", "Boom"]) expect(district).toContain(title);
    expect(district).not.toContain("Fontein");
    expect(district).toContain('<option value="WK015300" selected="">');
    expect(await look(`${map}?buurt=WK999999`)).toContain("Nog geen plekken");
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

  it("are asked for again when their districts were never asked", async () => {
    await world.read((work) => sql`update engage_neighbourhood set district_code = null`.execute(work.db));
    const before = pdok.requests.length;
    await run(fetchJob);
    expect(pdok.requests.slice(before).some((path) => path.includes("/wijken/items"))).toBe(true);
    expect(await look(map)).toContain("<optgroup");
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
    const district = await team.get(`${register}?buurt=WK015301`);
    expect(district.html).toContain("Fontein");
    expect(district.html).not.toContain("Boom");
    const csv = await team.get(`/beheer/trajecten/${town.open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain('"lat";"neighbourhood";"district"');
    expect(csv.html).toContain('52.22;"Hogeland-Noord";"Hogeland - Velve"');
    expect(csv.html, "beyond the municipality").toContain('6.95;52.22;"";""');
    const other = createWorld();
    const elsewhere = await ideasSite(other, await foundMunicipality(other));
    await elsewhere.site.visitor().follow(form(elsewhere.open), "submit", { ...idea, place: "6.89370 52.22060" });
    await run(fetchJob, other);
    await run(placeInNeighbourhoodsJob, other);
    const own = await elsewhere.site.visitor().get(`/trajecten/${elsewhere.open.slug}/kaart`);
    expect(own.html).not.toContain('name="buurt"');
  });
});

it("are asked for where a survey asks for places and no idea has one", async () => {
  const own = createWorld();
  await foundMunicipality(own, { cbsCode: "GM0153" });
  const since = new Date("2026-01-01T00:00:00Z");
  expect(await own.read((work) => neighbourhoodsToAsk(work, since))).toBeUndefined();
  await own.read((work) => putBoundary(work, "GM0153", []));
  expect(await own.read((work) => neighbourhoodsToAsk(work, since))).toBe("GM0153");
});

function contextOf({ storage, tenant }: World, now: Date): JobContext {
  return {
    ...{ tenantId: tenant.id, jobId: newId(), now },
    mailer: { send: () => Promise.resolve("sent" as const) },
    inTenant: (fn) => storage.unitOfWork({ tenantId: tenant.id, actor: system }, fn),
  };
}
