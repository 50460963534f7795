import { beforeAll, describe, expect, it } from "vitest";
import { createWorld, person } from "../../../../test/factories/world.ts";
import type { Trajectory } from "../domain.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { setInBrink } from "../create-plan.ts";
import { carriedOver } from "../domain/copied.ts";
import { copyTrajectory } from "./copy-trajectory.ts";
import { adviser, opened, seen } from "./prepared.fixture.ts";

const world = createWorld();
const copied: [from: string, to: string][] = [];
const copy = copyTrajectory({
  participation: [
    {
      ...{ id: "ideas", carries: ["M06"], nameKey: "ideas.name", takePartKey: "ideas.takePart", href: () => "/" },
      copy: async (_work, from, to) => void copied.push([from, to]),
    },
  ],
});
const settings = { moderation: "after", question: { nl: "Wat mist u?" } };
let from: Trajectory;

beforeAll(async () => {
  from = await opened(world);
  await world.read(async (work) => {
    const [activity] = await activitiesOf(work, from.id);
    return setInBrink(work, activity?.id ?? "", "ideas", settings);
  });
});

describe("copying a trajectory", () => {
  it("is refused to who does not prepare, in another municipality, of nothing, and without a title that fits", async () => {
    const typed = { id: from.id, title: "Speeltuin" };
    expect(await world.run(copy, typed, person("councilMember"))).toMatchObject({ refusal: { kind: "forbidden" } });
    const nothing = { refusal: { kind: "notFound" } };
    expect(await createWorld().run(copy, typed, adviser)).toMatchObject(nothing);
    expect(await world.run(copy, { ...typed, id: crypto.randomUUID() }, adviser)).toMatchObject(nothing);
    for (const title of [" ", "x".repeat(121)])
      expect(await world.run(copy, { ...typed, title }, adviser)).toMatchObject({
        refusal: { fields: [{ field: "title" }] },
      });
    expect(copied).toEqual([]);
  });

  it("takes along the texts, for whom and with whom it is, and nothing that was promised, decided or dated", async () => {
    const before = await seen(world, from.id);
    const { id } = await world.done(copy, { id: from.id, title: "Speeltuin" }, adviser);
    const made = await seen(world, id);
    expect(made).toMatchObject({
      ...{ status: "preparing", slug: "speeltuin", challengeId: before.challengeId, contact: before.contact },
      ...{ targetGroups: before.targetGroups, team: before.team, areaCodes: before.areaCodes },
      ...{ legalGround: before.legalGround, pillars: before.pillars, affectedPopulation: before.affectedPopulation },
    });
    expect(made.texts).toMatchObject({
      title: { nl: "Speeltuin" },
      goal: before.texts.goal,
      privacy: before.texts.privacy,
    });
    expect(made.texts).not.toHaveProperty("motivation");
    for (const anew of ["levelPromised", "roomLeft", "decisionDate", "hearBackDate", "motivation"] as const) {
      expect(before[anew], anew).toBeDefined();
      expect(made[anew], anew).toBeUndefined();
    }
    expect(await world.read((work) => phasesOf(work, id))).toEqual([]);
    expect(await seen(world, from.id)).toEqual(before);
    const translated = { ...before, translations: { pl: { reviewed: true, by: "Ewa" } } };
    expect(carriedOver(translated, "Speeltuin").translations).toEqual({ pl: { reviewed: false } });
  });

  it("takes along the plan without its days and what was cancelled, and what was set up for each activity", async () => {
    copied.length = 0;
    const { id } = await world.done(copy, { id: from.id, title: "Nog een speeltuin" }, adviser);
    const [old, plan] = await world.read(async (work) => [
      await activitiesOf(work, from.id),
      await activitiesOf(work, id),
    ]);
    expect(plan.map(({ methodId }) => methodId).toSorted()).toEqual(["M06", "M60"]);
    const ideas = plan.find(({ methodId }) => methodId === "M06");
    expect(ideas).toMatchObject({
      inBrink: "ideas",
      settings,
      status: "planned",
      startsOn: undefined,
      endsOn: undefined,
    });
    expect(copied).toEqual([[old.find(({ methodId }) => methodId === "M06")?.id, ideas?.id]]);
  });
});
