import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { challengeForm, factsForm } from "../factories.ts";
import { updateTrajectory } from "../writer.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { createChallenge } from "./create-challenge.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { adviser, prepared, seen } from "./prepared.fixture.ts";

describe("a new trajectory", () => {
  it("needs a challenge that exists", async () => {
    const world = createWorld();
    const answer = await world.run(createTrajectory, { challengeId: crypto.randomUUID(), title: "Zomaar" }, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "challengeId" }] } });
  });

  it("gets an address that nobody has yet, also when two are made at once", async () => {
    const world = createWorld();
    const challenge = await world.done(createChallenge, challengeForm(), adviser);
    const form = { challengeId: challenge.id, title: "Het plein" };
    const made = await Promise.all([1, 2, 3].map(() => world.done(createTrajectory, form, adviser)));
    expect(made.map(({ slug }) => slug).sort()).toEqual(["het-plein", "het-plein-2", "het-plein-3"]);
  });
});

describe("the facts of a trajectory", () => {
  it("never promise more than the room allows, and the refusal says both", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const answer = await world.run(
      changeTrajectory,
      factsForm(trajectory, { levelPromised: "4", roomLeft: "2" }),
      adviser,
    );
    expect(answer).toMatchObject({
      refusal: {
        fields: [{ field: "levelPromised", key: "trajectories.refused.overpromise", params: { level: 4, room: 2 } }],
      },
    });
  });

  it("cannot promise too much behind the command's back: the database refuses it as well", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    const sneaky = world.read((work) => updateTrajectory(work, id, { level_promised: 5, room_left: 1 }));
    await expect(sneaky).rejects.toThrow(/check constraint/);
  });

  it("refuse an address that another trajectory has, and one that is no address", async () => {
    const world = createWorld();
    await prepared(world, "Bezet");
    const trajectory = await prepared(world, "Vrij");
    const taken = await world.run(changeTrajectory, factsForm(trajectory, { slug: "bezet" }), adviser);
    expect(taken).toMatchObject({ refusal: { fields: [{ field: "slug", key: "trajectories.field.slugTaken" }] } });
    const odd = await world.run(changeTrajectory, factsForm(trajectory, { slug: "../beheer" }), adviser);
    expect(odd).toMatchObject({ refusal: { fields: [{ field: "slug", key: "trajectories.field.slugForm" }] } });
  });

  it("refuse a budget that is no amount and a forged target group", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const answer = await world.run(changeTrajectory, factsForm(trajectory, { budget: "veel" }), adviser);
    expect(answer).toMatchObject({ refusal: { fields: [{ field: "budget", key: "trajectories.field.euros" }] } });
    await world.done(
      changeTrajectory,
      factsForm(trajectory, { priority_elderly_65plus: "3", priority_martians: "3", priority_rural: "9" }),
      adviser,
    );
    expect((await seen(world, trajectory.id)).targetGroups).toEqual([{ group: "elderly_65plus", priority: 3 }]);
  });

  it("of two people who change them at once, keep the first and refuse the second with words", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const both = await Promise.all([
      world.run(changeTrajectory, factsForm(trajectory, { goal: "Een" }), adviser),
      world.run(changeTrajectory, factsForm(trajectory, { goal: "Twee" }), adviser),
    ]);
    expect(both.filter((answer) => answer.ok)).toHaveLength(1);
    expect(both.find((answer) => !answer.ok)).toMatchObject({
      refusal: { key: "trajectories.refused.changedMeanwhile" },
    });
  });

  it("are kept as they were typed", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const typed = factsForm(trajectory, {
      budget: "12.500,50",
      hours: "1.200",
      affectedPopulation: "8400",
      teamName: ["Marieke", ""],
      teamRole: ["Trekker", ""],
      pillars: "open_data",
      slug: "marktplein-2027",
    });
    await world.done(changeTrajectory, typed, adviser);
    const kept = await seen(world, trajectory.id);
    expect(kept).toMatchObject({
      slug: "marktplein-2027",
      budgetCents: 1_250_050,
      hours: 1200,
      affectedPopulation: 8400,
      levelPromised: 3,
      decisionDate: "2027-03-18",
    });
    expect(kept.team).toEqual([{ name: "Marieke", role: "Trekker" }]);
    expect(kept.pillars).toEqual(["open_data"]);
    expect(kept.texts.frames?.nl).toBe("De weekmarkt blijft op zaterdag.\nEr is 400.000 euro.");
  });
});
