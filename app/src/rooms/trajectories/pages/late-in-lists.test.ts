import { expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { finishDemoTrajectory, seedDemoTrajectories } from "../seeds/demo-trajectories.ts";
import { publicTrajectoriesPage } from "./public-trajectories.page.tsx";
import { shown } from "./visit.fixture.ts";

const world = createWorld("2026-11-22T10:00:00Z");

it("a promise past its day is late in the list of subjects too, from the day after", async () => {
  await world.read(async (work) => finishDemoTrajectory(work, (await seedDemoTrajectories(work)).done));
  const list = () =>
    shown(world, publicTrajectoriesPage({ participation: [] }), { filter: "running" }, { actor: visitor() });
  world.clock.set("2027-01-06T10:00:00Z");
  expect(await list()).not.toContain("Te laat");
  world.clock.set("2027-01-07T10:00:00Z");
  const html = await list();
  expect(html).toContain("Te laat");
});
