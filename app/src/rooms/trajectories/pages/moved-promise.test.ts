import { describe, expect, it } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { changeTrajectory } from "../commands/change-trajectory.ts";
import { opened, prepared, seen } from "../commands/prepared.fixture.ts";
import { factsForm } from "../factories.ts";
import { paths } from "../paths.ts";
import { promisesBefore } from "../reader.ts";
import { adviser, pageAt } from "./demo-town.fixture.ts";
import { shown } from "./visit.fixture.ts";

const later = { hearBackDate: "2027-03-01", movedBecause: "Het college wil <b>meer</b> tijd." };

/** Opened in November with an answer promised by 15 January, which on 5 February is moved to 1 March. */
async function moved(over: Readonly<Record<string, unknown>> = later) {
  const world = createWorld("2026-11-02T09:00:00Z");
  const before = await opened(world);
  world.clock.set("2027-02-05T09:00:00Z");
  await world.done(changeTrajectory, factsForm(before, over), adviser);
  return { world, trajectory: await seen(world, before.id) };
}

const publicPage = (world: World, slug: string, lang = "nl") =>
  shown(world, pageAt(paths.trajectory(":slug")), { slug }, { actor: visitor(), lang });

describe("moving a day that was promised in public", () => {
  it("is refused without a reason, for both days", async () => {
    const world = createWorld();
    const trajectory = await opened(world);
    for (const over of [{ hearBackDate: "2027-03-01" }, { decisionDate: "2027-05-01", movedBecause: " " }]) {
      const answer = await world.run(changeTrajectory, factsForm(trajectory, over), adviser);
      expect(answer).toMatchObject({
        refusal: { fields: [{ field: "movedBecause", key: "trajectories.refused.sayWhyMoved" }] },
      });
    }
  });

  it("asks no reason as long as nothing was promised, nor when the days stay", async () => {
    const world = createWorld();
    const draft = await prepared(world);
    await world.done(changeTrajectory, factsForm(draft), adviser);
    const open = await opened(world);
    await world.done(changeTrajectory, factsForm(open, { goal: "Een plein voor iedereen." }), adviser);
  });

  it("leaves the first day in sight of residents, with the new one, the day of the change and the reason", async () => {
    const { world, trajectory } = await moved();
    const html = await publicPage(world, trajectory.slug);
    expect(html).toContain(
      "Eerst beloofden wij u antwoord op 15 januari 2027. Op 5 februari 2027 hebben wij dat veranderd. De nieuwe dag is 1 maart 2027.",
    );
    expect(html).toContain("Het college wil &lt;b&gt;meer&lt;/b&gt; tijd.");
    expect(html).toContain("eerst beloofd: uiterlijk 15 januari 2027, nu: uiterlijk 1 maart 2027");
    expect(await publicPage(world, trajectory.slug, "en")).toContain(
      "We first promised you an answer by 15 January 2027. On 5 February 2027 we changed that. The new day is 1 March 2027.",
    );
  });

  it("does not make a late answer one in time: the public page, the lists and the workbench go on counting", async () => {
    const { world, trajectory } = await moved();
    expect(await publicPage(world, trajectory.slug)).toContain("Wij zijn nu 21 dagen te laat.");
    const list = await shown(world, pageAt(paths.trajectories), {}, { actor: visitor() });
    expect(list).toContain("Te laat");
    const late = await world.read((work) => promisesBefore(work, "2027-02-05"));
    expect(late.map(({ id }) => id)).toEqual([trajectory.id]);
    expect(await world.read((work) => promisesBefore(work, "2027-01-15"))).toEqual([]);
  });

  it("is seen by staff as residents see it", async () => {
    const { world, trajectory } = await moved();
    const html = await shown(world, pageAt(paths.overview(":id")), { id: trajectory.id }, { actor: adviser });
    expect(html).toContain("Eerst beloofden wij u antwoord op 15 januari 2027.");
    expect(html).toContain("Het college wil &lt;b&gt;meer&lt;/b&gt; tijd.");
  });

  it("says of a decision what came first too", async () => {
    const { world, trajectory } = await moved({ decisionDate: "2027-06-17", movedBecause: "De raad vergadert later." });
    const html = await publicPage(world, trajectory.slug);
    expect(html).toContain("Eerst zou het besluit op 18 maart 2027 komen.");
    expect(html).not.toContain("Eerst beloofden wij u antwoord");
  });
});
