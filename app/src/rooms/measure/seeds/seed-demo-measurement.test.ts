import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { doneDaysAgo, listTrajectories } from "../../trajectories/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { contributionFact, measureBindings, register, someTrajectories } from "../factories.ts";
import { indicatorResults } from "../indicator-results.ts";
import { newestPopulation } from "../population-reader.ts";
import { figure } from "../queries/figure.ts";
import { whoTookPart } from "../who-took-part.ts";
import { fictionalAreas } from "./demo-population.ts";
import { seedDemoMeasurement } from "./seed-demo-measurement.ts";

const world = createWorld();
const asked = new Date("2026-05-06T09:00:00Z");
const bindings = measureBindings({
  contributions: register(Array.from({ length: 20 }, (_, number) => contributionFact(number))),
  questions: {
    times: () => Promise.resolve(Array.from({ length: 12 }, () => ({ askedAt: asked, answeredAt: asked }))),
  },
});

async function measured(): Promise<string> {
  await foundMunicipality(world);
  await seedDemoPeople(world.storage, world.tenant.id);
  return world.read(async (work) => {
    const made = await someTrajectories(work);
    await seedDemoMeasurement(work, made, bindings);
    return made.done.trajectoryId;
  });
}

describe("the measured trajectory of the demo", () => {
  it("has figures from its rows, which come out the same when computed again", async () => {
    const trajectoryId = await measured();
    const results = await world.read((work) => indicatorResults(work, trajectoryId));
    const statuses = Object.fromEntries(results.map(({ id, status }) => [id, status]));
    for (const id of ["E2", "V1", "P4", "I3", "C2", "N3-close", "N3-later", "T2"])
      expect(statuses[id], id).toBe("valid");
    for (const { id } of results) {
      const again = await world.ask(
        figure(bindings),
        { id: trajectoryId, indicator: id, herbereken: "1" },
        person("clerk"),
      );
      expect(again, id).toMatchObject({
        value: { rechecked: { rowsIntact: true, sameArithmetic: true, sameRows: true } },
      });
    }
  });

  it("has self-assessments of before it opened and of after the answers, both older than its figures", async () => {
    const days = await world.read(async (work) => {
      const { rows } = await sql<{ moment: string; savedAt: Date }>`
        select distinct moment, saved_at as "savedAt" from measure_self_assessment order by saved_at`.execute(work.db);
      return rows.map(({ moment, savedAt }) => ({
        moment,
        daysAgo: (work.now.getTime() - savedAt.getTime()) / 86_400_000,
      }));
    });
    expect(days.map(({ moment }) => moment)).toEqual(["before", "after"]);
    expect(days[0]?.daysAgo).toBeGreaterThan(doneDaysAgo.opened);
    expect(days[1]?.daysAgo).toBeLessThan(doneDaysAgo.answered);
    expect(days[1]?.daysAgo).toBeGreaterThan(doneDaysAgo.evaluated);
  });

  it("says who took part beside the fictional population, with small numbers hidden", async () => {
    const { rows, source } = await world.read(async (work) => {
      const { items } = await listTrajectories(work, { page: 1, perPage: 1, statuses: ["evaluated"] });
      return whoTookPart(work, items[0]?.id ?? "");
    });
    expect(source).toMatchObject({ isHidden: true, population: { source: "fictional" } });
    expect(
      rows.map(({ participants }) => participants).every((count) => count === "suppressed" || count % 5 === 0),
    ).toBe(true);
    expect(rows.some(({ participants }) => participants === "suppressed")).toBe(true);
    expect((await world.read(newestPopulation))?.source).toBe("fictional");
  });

  it("has neighbourhoods that add up to the town, in every band of age", () => {
    const [town, ...parts] = fictionalAreas("Waterdam", [
      { code: "WD01", name: "Oude Haven", inhabitants: 5_420 },
      { code: "WD05", name: "De Rietlanden", inhabitants: 8_613 },
    ]);
    expect(town?.inhabitants).toBe(14_033);
    for (const part of [town, ...parts]) {
      const bands = Object.values(part?.ageBands ?? {}).reduce<number>((sum, count) => sum + (count ?? 0), 0);
      expect(bands, part?.name).toBe(part?.inhabitants);
    }
  });
});
