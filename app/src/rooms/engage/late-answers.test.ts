import { beforeAll, expect, it } from "vitest";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { factsForm } from "../trajectories/factories.ts";
import { trajectoriesRoom, trajectoryById } from "../trajectories/room.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
});

const idea = { title: "Bomen langs het water", body: "Dan is er schaduw." };
const change = trajectoriesRoom().commands?.find(({ name }) => name === "trajectories.change_trajectory");

/** Moves the day of the answers, as the team does. */
async function moveTo(trajectoryId: string, hearBackDate: string, movedBecause: string): Promise<void> {
  const trajectory = await world.read((work) => trajectoryById(work, trajectoryId));
  if (!change || !trajectory) throw new Error("There should be a trajectory, and a way to change it.");
  await world.done(change, factsForm(trajectory, { hearBackDate, movedBecause }), person("adviser"));
}

it("the page of answers and a receipt say which day was promised first, and why there is another", async () => {
  const open = await openActivity(world, { inBrink: "ideas" });
  const resident = site.visitor();
  const sent = await resident.send(`/trajecten/${open.slug}/meedoen/${open.activityId}`, "submit", idea);
  const receipt = sent.location ?? "";
  expect((await resident.get(receipt)).html).toContain("Uiterlijk 15 januari 2027");
  expect((await resident.get(receipt)).html).not.toContain("Eerst beloofden wij");
  world.clock.set("2027-01-05T09:00:00Z");
  await moveTo(open.trajectoryId, "2027-03-01", "Het college wil <b>meer</b> tijd.");
  const pages = [await resident.get(receipt), await resident.get(`/trajecten/${open.slug}/antwoorden`)];
  for (const { html } of pages) {
    expect(html).toContain(
      "Eerst beloofden wij u antwoord op 15 januari 2027. Op 5 januari 2027 hebben wij dat veranderd. De nieuwe dag is 1 maart 2027.",
    );
    expect(html).toContain("Het college wil &lt;b&gt;meer&lt;/b&gt; tijd.");
  }
  expect(pages[0]?.html).toContain("Uiterlijk 1 maart 2027");
});

it("the page of answers names the day that was promised first when it is late, also after the day was moved", async () => {
  world.clock.set("2026-11-02T09:00:00Z");
  const open = await openActivity(world, { inBrink: "ideas" });
  await site.visitor().follow(`/trajecten/${open.slug}/meedoen/${open.activityId}`, "submit", idea);
  world.clock.set("2027-02-05T09:00:00Z");
  await moveTo(open.trajectoryId, "2027-03-01", "Het college wil meer tijd.");
  const { html } = await site.visitor().get(`/trajecten/${open.slug}/antwoorden`);
  expect(html).toContain("We beloofden dat alle antwoorden hier op 15 januari 2027 zouden staan.");
});
