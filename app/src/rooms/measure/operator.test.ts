import { describe, expect, it } from "vitest";
import { enschedeAreas } from "../../../test/servers/cbs-enschede.ts";
import { startCbsServer } from "../../../test/servers/cbs-server.ts";
import { createWorld, testTenant } from "../../../test/factories/world.ts";
import { importCbs, parseCbsImport, townOf } from "./operator.ts";
import { cbsPopulationSource } from "./population/cbs-source.ts";
import { newestPopulation } from "./population-reader.ts";

describe("import cbs", () => {
  it.each([
    [[]],
    [["0153"]],
    [["GM153"]],
    [["GM0153", "--town"]],
    [["GM0153", "--city", "x"]],
    [["GM0153", "--town", "x", "y"]],
  ])("does not understand %j", (args) => {
    const asked = parseCbsImport(args);
    expect(asked.ok).toBe(false);
    if (!asked.ok) expect(asked.refusal).toContain("import cbs GM0153");
  });

  it("finds the town that was named, else the one with the code, else the only one", () => {
    const one = { ...testTenant(), slug: "een", cbsCode: "GM0153" };
    const other = { ...testTenant(), slug: "twee" };
    const asked = (town?: string) => ({ municipalityCode: "GM0153", town });
    expect(townOf([one, other], asked())).toEqual({ ok: true, value: one });
    expect(townOf([one, other], asked("twee"))).toEqual({ ok: true, value: other });
    expect(townOf([other], asked())).toEqual({ ok: true, value: other });
    expect(townOf([one, other], { municipalityCode: "GM0014", town: undefined })).toMatchObject({ ok: false });
    expect(townOf([one], asked("drie"))).toMatchObject({ ok: false });
    expect(townOf([], asked())).toMatchObject({ ok: false });
  });

  it("says why in words when CBS does not answer, and keeps nothing", async () => {
    const world = createWorld();
    const source = { fetchFrame: () => Promise.resolve({ kind: "timeout", detail: "30 s" } as const) };
    const imported = await importCbs(world.storage, world.tenant.id, "GM0153", source);
    expect(imported).toEqual({ ok: false, refusal: "CBS did not answer in time; try again later (30 s)." });
    expect(await world.read(newestPopulation)).toBeUndefined();
  });

  it("keeps what CBS says, and a second import replaces the first", async () => {
    const world = createWorld();
    const server = await startCbsServer({ areas: enschedeAreas });
    const { odata4Url, odata3Url, odata3FeedUrl } = server;
    const source = cbsPopulationSource({ odata4Url, odata3Url, odata3FeedUrl });
    try {
      const imported = await importCbs(world.storage, world.tenant.id, "GM0153", source);
      expect(imported).toMatchObject({ ok: true, value: { year: 2024, municipalityName: "Enschede" } });
      const first = await world.read(newestPopulation);
      expect(first).toMatchObject({ year: 2024, source: "cbs" });
      expect(first?.areas[0]).toMatchObject({ code: "GM0153", kind: "municipality" });
      await importCbs(world.storage, world.tenant.id, "GM0153", source);
      expect((await world.read(newestPopulation))?.areas).toEqual(first?.areas);
    } finally {
      await server.close();
    }
  });
});
