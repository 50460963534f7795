import { afterEach, describe, expect, test } from "vitest";
import { enschedeAreas, hengeloArea } from "../../../../test/servers/cbs-enschede.ts";
import type { CbsFault, CbsServer } from "../../../../test/servers/cbs-server.ts";
import { startCbsServer } from "../../../../test/servers/cbs-server.ts";
import type { CbsSettings } from "./cbs-source.ts";
import { cbsPopulationSource } from "./cbs-source.ts";
import type { PopulationFrame, PopulationOutcome } from "./population-frame.ts";

type Setup = Parameters<typeof startCbsServer>[0];

let server: CbsServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

// Where a fault is slowness the time is short; elsewhere a busy machine may take its time.
const limits = { timeoutMs: 10_000, maxBytes: 2_000_000, maxPages: 50 };

async function ask(
  setup: Partial<Setup>,
  municipalityCode = "GM0153",
  changes: Partial<CbsSettings> = {},
): Promise<PopulationOutcome> {
  server = await startCbsServer({ areas: [...enschedeAreas, hengeloArea], ...setup });
  const { odata4Url, odata3Url, odata3FeedUrl } = server;
  const isSlow = [setup.odata4, setup.odata3].some((fault) => fault === "slow" || fault === "dripping");
  const within = isSlow ? { ...limits, timeoutMs: 800 } : limits;
  return cbsPopulationSource({ odata4Url, odata3Url, odata3FeedUrl, limits: within, ...changes }).fetchFrame(
    municipalityCode,
  );
}

async function frame(...asked: Parameters<typeof ask>): Promise<PopulationFrame> {
  const outcome = await ask(...asked);
  if (outcome.kind !== "ok") throw new Error(`${outcome.kind}: ${outcome.detail}`);
  return outcome.frame;
}

describe("a frame is refused", () => {
  test.each(["Enschede", "GM153", "GM0153' or 1 eq 1", "WK015301", ""])(
    "for what is not the code of a municipality, without asking CBS: '%s'",
    async (code) => {
      expect((await ask({}, code)).kind).toBe("notFound");
      expect(server?.requests).toEqual([]);
    },
  );

  test("for a municipality that CBS does not know, without asking the second service", async () => {
    expect((await ask({}, "GM9999")).kind).toBe("notFound");
    expect(server?.requests.every((request) => request.startsWith("/odata/v1/"))).toBe(true);
  });

  test("for a municipality that only the second service could be asked about, and does not know", async () => {
    expect((await ask({ odata4: "error500" }, "GM9999")).kind).toBe("notFound");
  });

  test.each<[CbsFault, PopulationOutcome["kind"]]>([
    ["error500", "unavailable"],
    ["noTable", "unavailable"],
    ["elsewhere", "unavailable"],
    ["slow", "timeout"],
    ["dripping", "timeout"],
    ["html", "malformed"],
    ["truncated", "malformed"],
    ["otherShape", "malformed"],
    ["offsite", "malformed"],
    ["endless", "malformed"],
    ["huge", "tooLarge"],
  ])("when both services answer with '%s': %s", async (fault, kind) => {
    const outcome = await ask({ odata4: fault, odata3: fault === "offsite" || fault === "endless" ? "html" : fault });
    expect(outcome.kind).toBe(kind);
    expect(outcome).toHaveProperty("detail", expect.stringMatching(/^OData 4: .+; OData 3: .+/));
  });

  test("when nobody listens", async () => {
    const gone = await startCbsServer({ areas: [] });
    await gone.close();
    const source = cbsPopulationSource({ odata4Url: gone.odata4Url, odata3Url: gone.odata3Url, limits });
    expect((await source.fetchFrame("GM0153")).kind).toBe("unavailable");
  });

  test("when there are more pages than will be read", async () => {
    const few = { limits: { ...limits, maxPages: 2 } };
    expect((await ask({ pageSize: 3, odata3: "html" }, "GM0153", few)).kind).toBe("tooLarge");
  });

  test("when a service has names of areas and not one figure", async () => {
    const areas = enschedeAreas.map((area) => ({ ...area, figures: {} }));
    expect((await ask({ areas, odata3: "error500" })).kind).toBe("malformed");
  });
});

describe.each(["odata4", "odata3"] as const)("a frame from %s", (service) => {
  const only = (setup: Partial<Setup> = {}): Partial<Setup> =>
    service === "odata4" ? setup : { ...setup, odata4: "error500" };

  test("names the municipality, the year, the table and the service", async () => {
    expect(await frame(only())).toMatchObject({
      municipalityCode: "GM0153",
      municipalityName: "Enschede",
      year: 2024,
      tableId: "85984NED",
      service,
    });
  });

  test("holds the municipality, then districts, then neighbourhoods, and nobody else's", async () => {
    const { areas } = await frame(only());
    expect(areas.map((area) => `${area.kind} ${area.code} ${area.name}`)).toEqual([
      "municipality GM0153 Enschede",
      "district WK015301 Wijk 01 Hogeland - Velve",
      "district WK015307 Wijk 07 Bedrijfsterreinen Enschede-West",
      "neighbourhood BU01530100 Velve-Lindenhof",
      "neighbourhood BU01530101 Wooldrik",
      "neighbourhood BU01530700 Industrie- en havengebied",
      "neighbourhood BU01530702 Koekoeksbeekhoek",
    ]);
  });

  test("has every figure in its place", async () => {
    const { areas } = await frame(only());
    expect(areas[0]).toMatchObject({ inhabitants: 158140, men: 80488, women: 77652, households: 77572 });
    expect(areas[3]).toEqual({
      code: "BU01530100",
      name: "Velve-Lindenhof",
      kind: "neighbourhood",
      inhabitants: 3600,
      men: 1810,
      women: 1790,
      ageBands: { "0-15": 540, "15-25": 610, "25-45": 1020, "45-65": 880, "65+": 550 },
      households: 1850,
    });
  });

  test.each([
    ["no row, or no value", { missingAs: "absent" as const }],
    ["a status instead of a value", { missingAs: "Confidential" as const }],
    ["a negative number that stands for unknown", { missingNumber: -99997 }],
  ])("says null for what CBS does not say: %s", async (_, setup) => {
    const { areas } = await frame(only(setup));
    const nothing = { "0-15": null, "15-25": null, "25-45": null, "45-65": null, "65+": null };
    expect(areas[0]?.ageBands).toEqual(nothing);
    expect(areas[5]).toMatchObject({ inhabitants: 45, men: null, women: null, households: null });
    expect(areas[6]).toMatchObject({ inhabitants: null, ageBands: nothing });
    // Zero is an answer.
    expect(areas[4]?.ageBands).toMatchObject({ "0-15": 0, "15-25": null });
  });

  test("finds its measures in another year's table, where codes and keys have other numbers", async () => {
    const table = { year: 2023, tableId: "85618NED" };
    const { areas, year } = await frame(only({ otherYear: true, tableId: "85618NED" }), "GM0153", { table });
    expect(year).toBe(2023);
    expect(areas[0]).toMatchObject({ inhabitants: 158140, households: 77572 });
  });

  test("leaves out other municipalities when the service does not filter", async () => {
    const { areas } = await frame(
      service === "odata4" ? { odata4: "ignoresFilter" } : only({ odata3: "ignoresFilter" }),
    );
    expect(areas.map((area) => area.code)).not.toContain("GM0164");
    expect(areas).toHaveLength(7);
  });
});

describe("paging", () => {
  test("of OData 4 is followed to the last page", async () => {
    const paged = await frame({ pageSize: 3 });
    expect(server?.requests.filter((request) => request.includes("/Observations?")).length).toBeGreaterThan(5);
    await server?.close();
    expect(paged).toEqual(await frame({}));
  });

  test("is what OData 3 is asked for when it refuses more than 10,000 rows at once", async () => {
    const paged = await frame({ odata4: "error500", odata3: "tooManyRows", pageSize: 2 });
    expect(paged.areas).toHaveLength(7);
    expect(paged.areas[3]?.ageBands["65+"]).toBe(550);
    expect(server?.requests.filter((request) => request.startsWith("/ODataFeed/")).length).toBe(4);
  });
});

describe("the second service", () => {
  test.each<CbsFault>(["error500", "slow", "html", "truncated", "offsite", "noTable", "huge"])(
    "is asked when the first answers with '%s'",
    async (fault) => {
      expect((await frame({ odata4: fault })).service).toBe("odata3");
    },
  );

  test("is left alone when the first has answered", async () => {
    await frame({});
    expect(server?.requests.some((request) => request.startsWith("/ODataApi/"))).toBe(false);
  });
});
