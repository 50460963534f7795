import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person, system } from "../../../../test/factories/world.ts";
import type { PdokFault } from "../../../../test/servers/pdok-server.ts";
import { startPdokServer } from "../../../../test/servers/pdok-server.ts";
import { newId } from "../../../kernel/ids.ts";
import type { JobContext } from "../../../platform/define/job.ts";
import { isWithin } from "../../../platform/map/area.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { fetchBoundaryJob } from "../jobs/fetch-boundary.job.ts";
import { methods } from "../methods/index.ts";
import { form } from "../pages/ideas-site.fixture.ts";
import { boundaryOf } from "./boundary-reader.ts";
import { putBoundary } from "./boundary-writer.ts";
import { pdokBoundaries } from "./pdok-boundaries.ts";

const pdok = await startPdokServer();
const boundaries = pdokBoundaries({ url: pdok.url });
const enschede = { lon: 6.8937, lat: 52.2206 };
const amsterdam = { lon: 4.8864, lat: 52.3791 };

afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

describe("where a municipality lies", () => {
  it.each<PdokFault>(["error500", "html", "otherShape", "elsewhere"])("nobody says: %s", async (fault) => {
    pdok.misbehave(fault);
    expect(await boundaries.boundary("GM0153", 2025)).toMatchObject({ kind: "away" });
  });

  it("is not known of one that is not there", async () => {
    expect(await boundaries.boundary("GM9999", 2025)).toEqual({ kind: "none" });
  });

  it.each([2025, 2026])("is found on a later page, also in the boundaries of the year before: %i", async (year) => {
    const found = await boundaries.boundary("GM0153", year);
    if (found.kind !== "found") throw new Error(found.kind);
    expect([enschede, amsterdam].map((one) => isWithin(found.area, one))).toEqual([true, false]);
  });
});

describe("a place beyond the municipality", () => {
  const world = createWorld();
  const save = methods
    .flatMap((method) => method.staff?.commands ?? [])
    .find(({ name }) => name === "engage.save_survey_question");
  const contextOf = ({ storage, tenant, clock }: World): JobContext => ({
    ...{ tenantId: tenant.id, jobId: newId(), now: clock.now() },
    mailer: { send: () => Promise.resolve("sent" as const) },
    inTenant: (fn) => storage.unitOfWork({ tenantId: tenant.id, actor: system }, fn),
  });

  it("is refused in words, wherever it comes from, and another is not", async () => {
    const site = createSite(world, await foundMunicipality(world));
    const open = await openActivity(world, { inBrink: "survey" });
    if (!save) throw new Error("Nobody can ask anything.");
    const fields = { words_nl: ["Waar?"] };
    await world.done(save, { activityId: open.activityId, kind: "place", fields }, person("adviser"));
    const sent = (typed: Readonly<Record<string, string>>) => site.visitor().send(form(open), "submit", typed);
    expect((await sent({ v1: "4.88640 52.37910" })).status, "nobody told yet").toBe(303);
    const found = await boundaries.boundary("GM0153", 2025);
    if (found.kind !== "found") throw new Error(found.kind);
    await world.read((work) => putBoundary(work, "GM0153", found.area));
    for (const typed of [{ v1: "4.88640 52.37910" }, { v1_words: "52.3791, 4.8864" }, { v1_words: "120701 487526" }]) {
      const refused = await sent(typed);
      expect(refused.status).toBe(400);
      expect(refused.html).toContain("Deze plek ligt niet in onze gemeente");
    }
    const back = await site
      .visitor()
      .send(form(open), "save", { _screen: "vragen-1", v1: "4.88640 52.37910", _find: "point v1" });
    expect(back.html).toContain("Deze plek ligt niet in onze gemeente");
    const searched = await site
      .visitor()
      .follow(form(open), "save", { _screen: "vragen-1", v1_words: "52.3791, 4.8864", _find: "words v1" });
    expect(searched.html).toContain("Deze plek ligt niet in onze gemeente");
    expect((await sent({ v1: "6.89370 52.22060" })).status).toBe(303);
    expect((await sent({ v1_words: "Net over de grens" })).status, "words lie nowhere").toBe(303);
  });

  it("is looked up once, as soon as a place is asked for", async () => {
    const own = createWorld();
    await foundMunicipality(own, { cbsCode: "GM0153" });
    const open = await openActivity(own, { inBrink: "survey" });
    const job = fetchBoundaryJob({ methods, boundaries });
    const run = () => job.run(contextOf(own), { activityId: open.activityId });
    await run();
    expect(await own.read(boundaryOf), "nobody asks for a place").toBeUndefined();
    if (!save) throw new Error("Nobody can ask anything.");
    const fields = { words_nl: ["Waar?"] };
    await own.done(save, { activityId: open.activityId, kind: "place", fields }, person("adviser"));
    pdok.misbehave("error500");
    await expect(run()).rejects.toThrow("GM0153");
    pdok.misbehave("none");
    await run();
    expect(isWithin(await own.read(boundaryOf), enschede)).toBe(true);
    const asked = pdok.requests.length;
    await run();
    expect(pdok.requests.length).toBe(asked);
  });
});
