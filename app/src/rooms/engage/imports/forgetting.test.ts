import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { forgetJob } from "../jobs/forget.job.ts";
import { methods } from "../methods/index.ts";
import { discardImport } from "./commands/ask-import.ts";
import { ask, importing, lead } from "./imports.fixture.ts";
import { importById } from "./reader.ts";

describe("what was read of a file", () => {
  it("goes when it is thrown away, after a week when nobody takes it over, and with the words of the trajectory", async () => {
    const own = createWorld();
    const mine = importing(own);
    const here = await openActivity(own, { inBrink: "ideas" });
    const isThere = async (id: string) => (await own.read((work) => importById(work, id))) !== undefined;
    const thrown = await mine.brought(here.activityId);
    await own.done(discardImport, { importId: thrown }, lead);
    const forgotten = await mine.brought(here.activityId);
    const taken = await mine.brought(here.activityId);
    await mine.takenOver(taken);
    const forget = async (at: string) => {
      own.clock.set(at);
      expect(await mine.runs("", forgetJob(methods))).toBe("done");
      return Promise.all([thrown, forgotten, taken].map(isThere));
    };
    expect(await forget("2026-11-08T09:00:00Z")).toEqual([false, true, true]);
    expect(await forget("2026-11-10T09:00:00Z")).toEqual([false, false, true]);
    await moveTo(own, here.trajectoryId, "close", 4);
    expect(await forget("2040-01-01T12:00:00Z")).toEqual([false, false, false]);
    const { items } = await mine.received(here.trajectoryId);
    expect(items.map(({ contribution: { body, origin } }) => [body, origin?.sourceId])).toEqual(
      items.map(() => ["", null]),
    );
  });

  it("goes also where nothing was written or taken over, and its words after a month in which that did not work", async () => {
    const own = createWorld();
    const mine = importing(own);
    const here = await openActivity(own, { inBrink: "ideas" });
    const importId = await mine.brought(here.activityId);
    await own.done(ask, { importId, showing: "before" }, lead);
    const forget = async (at: string) => {
      own.clock.set(at);
      expect(await mine.runs("", forgetJob(methods))).toBe("done");
      const { rows } = await own.read((work) =>
        sql<{ words: number }>`select count(r.idea)::int as words from engage_import i
          join engage_import_row r using (tenant_id, import_id) group by i.import_id`.execute(work.db),
      );
      return rows.map(({ words }) => words);
    };
    expect(await forget("2026-12-01T09:00:00Z")).toEqual([3]);
    expect(await forget("2026-12-03T09:00:00Z")).toEqual([0]);
    expect(await own.read((work) => importById(work, importId))).toMatchObject({ stoppedAt: expect.any(Date) });
    await moveTo(own, here.trajectoryId, "close", 4);
    expect(await forget("2040-01-01T12:00:00Z")).toEqual([]);
  });
});
