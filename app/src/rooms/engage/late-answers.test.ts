import { expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { factsForm } from "../trajectories/factories.ts";
import { trajectoriesRoom, trajectoryById } from "../trajectories/room.ts";

const world = createWorld();

it("the page of answers names the day that was promised first when it is late, also after the day was moved", async () => {
  const site = createSite(world, await foundMunicipality(world));
  const open = await openActivity(world, { inBrink: "ideas" });
  const idea = { title: "Bomen langs het water", body: "Dan is er schaduw." };
  await site.visitor().follow(`/trajecten/${open.slug}/meedoen/${open.activityId}`, "submit", idea);
  world.clock.set("2027-02-05T09:00:00Z");
  const change = trajectoriesRoom().commands?.find(({ name }) => name === "trajectories.change_trajectory");
  const trajectory = await world.read((work) => trajectoryById(work, open.trajectoryId));
  if (!change || !trajectory) throw new Error("There should be a trajectory, and a way to change it.");
  const later = { hearBackDate: "2027-03-01", movedBecause: "Het college wil meer tijd." };
  await world.done(change, factsForm(trajectory, later), person("adviser"));
  const { html } = await site.visitor().get(`/trajecten/${open.slug}/antwoorden`);
  expect(html).toContain("We beloofden dat alle antwoorden hier op 15 januari 2027 zouden staan.");
});
