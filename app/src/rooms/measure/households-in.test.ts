import { beforeAll, describe, expect, it } from "vitest";
import { createWorld } from "../../../test/factories/world.ts";
import { householdsIn } from "./households-in.ts";
import type { MeasureTables } from "./tables.ts";

const world = createWorld();
const elsewhere = createWorld();
const count = (codes: readonly string[], there = world) => there.read((work) => householdsIn(work, codes));

beforeAll(async () => {
  await world.read(async (work) => {
    const area = (area_code: string, kind: "district" | "neighbourhood", households: number | null) => ({
      ...{ tenant_id: work.tenantId, year: 2025, area_code, name: area_code, kind, households },
      ...{ inhabitants: null, men: null, women: null, age_bands: JSON.stringify({}) },
      ...{ source: "cbs" as const, table_id: "86165NED", imported_at: work.now },
    });
    await work.db
      .$extendTables<MeasureTables>()
      .insertInto("measure_population")
      .values([
        area("WK099901", "district", 900),
        area("BU09990101", "neighbourhood", 400),
        area("BU09990201", "neighbourhood", 250),
        area("BU09990202", "neighbourhood", null),
      ])
      .execute();
  });
});

describe("households in an area", () => {
  it("are not known without areas, of an area that nobody knows, of one without a figure, and elsewhere", async () => {
    expect(await count([])).toBeUndefined();
    expect(await count(["BU09990101", "BU09999999"])).toBeUndefined();
    expect(await count(["BU09990101", "BU09990202"])).toBeUndefined();
    expect(await count(["BU09990101"], elsewhere)).toBeUndefined();
  });

  it("are those of all areas together, a neighbourhood within a district once", async () => {
    expect(await count(["BU09990101", "BU09990201"])).toEqual({ count: 650, year: 2025, source: "cbs" });
    expect(await count(["WK099901", "BU09990101", "BU09990201"])).toMatchObject({ count: 1150 });
  });
});
