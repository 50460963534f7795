import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import type { Trajectory } from "../domain.ts";
import { challengeForm, factsForm, motivationForm } from "../factories.ts";
import { activitiesOf, phasesOf } from "../plan-reader.ts";
import { challengeById, publishedFactsOf, trajectoryById } from "../reader.ts";
import { updateTrajectory } from "../writer.ts";
import { createPlan } from "../create-plan.ts";
import { changeChallenge } from "./change-challenge.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { createChallenge } from "./create-challenge.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { moveTrajectory } from "./move-trajectory.ts";
import { recordDecision } from "./record-decision.ts";
import { recordMotivation } from "./record-motivation.ts";
import { setPhases } from "./set-phases.ts";
import { translateTrajectory } from "./translate-trajectory.ts";

const adviser = person("adviser");
const move = moveTrajectory([]);

type World = ReturnType<typeof createWorld>;

async function seen(world: World, id: string): Promise<Trajectory> {
  const found = await world.read((work) => trajectoryById(work, id));
  if (!found) throw new Error("There should be a trajectory.");
  return found;
}

async function prepared(world: World, title = "Marktplein"): Promise<Trajectory> {
  const challenge = await world.done(createChallenge, challengeForm(), adviser);
  const made = await world.done(createTrajectory, { challengeId: challenge.id, title }, adviser);
  return seen(world, made.id);
}

/** Everything filled in, motivated, and with the feedback loop in its plan. */
async function ready(world: World): Promise<Trajectory> {
  const { id } = await prepared(world);
  await world.done(changeTrajectory, factsForm(await seen(world, id)), adviser);
  await world.done(recordMotivation, motivationForm(await seen(world, id)), adviser);
  await world.read((work) =>
    createPlan(work, { trajectoryId: id, items: [{ methodId: "M06", startsOn: "2026-11-09" }, { methodId: "M60" }] }),
  );
  return seen(world, id);
}

async function opened(world: World): Promise<Trajectory> {
  const { id, version } = await ready(world);
  await world.done(move, { id, version: String(version), move: "open" }, adviser);
  return seen(world, id);
}

const events = (world: World) =>
  world.storage.platform(async (client) => {
    const rows = await client.query<{ name: string }>(
      "select name from platform_outbox where tenant_id = $1 order by id",
      [world.tenant.id],
    );
    return rows.rows.map((row) => row.name);
  });

describe("a challenge", () => {
  it("is not for visitors nor for who may only look", async () => {
    const world = createWorld();
    expect(await world.run(createChallenge, challengeForm(), visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
    expect(await world.run(createChallenge, challengeForm(), person("clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("says at each control what is wrong, also in a row", async () => {
    const world = createWorld();
    const wrong = challengeForm({
      title: "",
      words: "x".repeat(3001),
      checkedWho: ["", "Imam"],
      checkedOn: ["2026-13-01", ""],
      checkedSaid: ["Nee", ""],
    });
    const answer = await world.run(createChallenge, wrong, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "invalid" } });
    if (answer.ok || answer.refusal.kind !== "invalid") return;
    expect(answer.refusal.fields.map(({ field, key }) => [field, key])).toEqual([
      ["title", "platform.field.required"],
      ["words", "platform.field.tooLong"],
      ["checkedWho.0", "platform.field.required"],
      ["checkedOn.0", "platform.field.date"],
    ]);
  });

  it("of another municipality is not there", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm(), adviser);
    const elsewhere = createWorld();
    expect(await elsewhere.read((work) => challengeById(work, id))).toBeUndefined();
    const answer = await elsewhere.run(changeChallenge, { ...challengeForm(), id, version: "1" }, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("that somebody changed meanwhile is not overwritten", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm(), adviser);
    await world.done(changeChallenge, challengeForm({ id, version: "1", title: "Eerste" }), adviser);
    const second = await world.run(changeChallenge, challengeForm({ id, version: "1", title: "Tweede" }), adviser);
    expect(second).toMatchObject({ refusal: { kind: "refused", key: "trajectories.refused.changedMeanwhile" } });
    expect((await world.read((work) => challengeById(work, id)))?.title).toBe("Eerste");
  });

  it("keeps the resident's own words, where they were heard and with whom they were checked", async () => {
    const world = createWorld();
    const { id } = await world.done(createChallenge, challengeForm({ words: "Ik kan <b>nergens</b> zitten" }), adviser);
    const kept = await world.read((work) => challengeById(work, id));
    expect(kept).toMatchObject({
      words: "Ik kan <b>nergens</b> zitten",
      heardOn: "2026-09-12",
      subjects: ["physical_space", "mobility"],
    });
    expect(kept?.checkedWith).toEqual([
      { who: "Marktkoopman", on: "2026-09-19", said: "Klanten willen wel dichtbij parkeren." },
      { who: "Moeder met twee kinderen", said: "Wij zitten nooit op het plein." },
    ]);
    expect(await events(world)).toEqual(["trajectories.challenge_created"]);
  });
});

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

describe("opening", () => {
  it("is refused with a line for everything that is missing", async () => {
    const world = createWorld();
    const { id, version } = await prepared(world);
    const answer = await world.run(move, { id, version: String(version), move: "open" }, adviser);
    expect(answer).toMatchObject({ refusal: { kind: "refused", key: "trajectories.refused.notReady" } });
    if (answer.ok || answer.refusal.kind !== "refused") return;
    expect(answer.refusal.fields?.map(({ field }) => field)).toEqual(
      ["summary", "goal", "room", "frames", "decider", "when", "use", "privacy", "contact", "motivation_missing"].map(
        (one) => `check-${one}`,
      ),
    );
  });

  it("is refused without the feedback loop as soon as people are asked something", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    await world.done(changeTrajectory, factsForm(await seen(world, id)), adviser);
    await world.done(recordMotivation, motivationForm(await seen(world, id)), adviser);
    const answer = await world.run(move, { id, version: "3", move: "open" }, adviser);
    expect(answer).toMatchObject({ refusal: { fields: [{ field: "check-no_feedback" }] } });
  });

  it("is refused to who may only look, and for a step that does not exist there", async () => {
    const world = createWorld();
    const { id, version } = await ready(world);
    const form = { id, version: String(version) };
    expect(await world.run(move, { ...form, move: "open" }, person("councilMember"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await world.run(move, { ...form, move: "mark_evaluated" }, adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.noSuchMove" },
    });
    expect(await world.run(move, { ...form, move: "explode" }, adviser)).toMatchObject({
      refusal: { kind: "invalid" },
    });
  });

  it("publishes the eight facts, once, at that moment", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const { id, openedAt } = await opened(world);
    const published = await world.read((work) => publishedFactsOf(work, id));
    expect(openedAt).toEqual(new Date("2026-11-02T09:00:00Z"));
    expect(published).toHaveLength(8);
    expect(await events(world)).toContain("trajectories.trajectory_opened");
  });
});

describe("an open trajectory", () => {
  it("keeps its address, its promised level and its eight facts", async () => {
    const world = createWorld();
    const trajectory = await opened(world);
    const attempts = [
      [{ slug: "anders" }, "slug", "trajectories.refused.slugIsPublic"],
      [{ levelPromised: "2" }, "levelPromised", "trajectories.refused.promiseIsPublic"],
      [{ privacy: "" }, "privacy", "trajectories.refused.factIsPublic"],
      [{ hearBackDate: "" }, "hearBackDate", "trajectories.refused.factIsPublic"],
    ] as const;
    for (const [over, field, key] of attempts) {
      const answer = await world.run(changeTrajectory, factsForm(trajectory, over), adviser);
      expect(answer).toMatchObject({ refusal: { fields: [{ field, key }] } });
    }
  });

  it("publishes a changed fact again, so that the change can be seen", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const trajectory = await opened(world);
    world.clock.set("2026-11-20T09:00:00Z");
    await world.done(changeTrajectory, factsForm(trajectory, { frames: "Er is toch maar 300.000 euro." }), adviser);
    const published = await world.read((work) => publishedFactsOf(work, trajectory.id));
    expect(published.slice(8)).toEqual([{ fact: "frames", publishedAt: new Date("2026-11-20T09:00:00Z") }]);
  });

  it("cannot turn into a not-this-time by another motivation", async () => {
    const world = createWorld();
    const trajectory = await opened(world);
    const answer = await world.run(recordMotivation, motivationForm(trajectory, "inform"), adviser);
    expect(answer).toMatchObject({ refusal: { key: "trajectories.refused.involvementIsPublic" } });
  });

  it("goes on: closed, opened again, closed, answered, evaluated", async () => {
    const world = createWorld();
    const { id } = await opened(world);
    for (const [step, status] of [
      ["close", "closed"],
      ["reopen", "open"],
      ["close", "closed"],
      ["mark_answered", "answered"],
      ["mark_evaluated", "evaluated"],
    ] as const) {
      await world.done(move, { id, version: String((await seen(world, id)).version), move: step }, adviser);
      expect((await seen(world, id)).status).toBe(status);
    }
  });

  it("is not answered as long as another room says that people wait", async () => {
    const world = createWorld();
    const { id } = await opened(world);
    await world.done(move, { id, version: String((await seen(world, id)).version), move: "close" }, adviser);
    const guarded = moveTrajectory([
      {
        move: "mark_answered",
        refuses: () => Promise.resolve({ kind: "refused", key: "test.waiting", params: { count: 3 } }),
      },
    ]);
    const answer = await world.run(
      guarded,
      { id, version: String((await seen(world, id)).version), move: "mark_answered" },
      adviser,
    );
    expect(answer).toMatchObject({ refusal: { key: "test.waiting", params: { count: 3 } } });
    expect((await seen(world, id)).status).toBe("closed");
  });

  it("says what was decided, not before it was", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const { id, version } = await opened(world);
    const form = { id, version: String(version), decision: "De raad koos ontwerp B." };
    expect(await world.run(recordDecision, { ...form, decidedOn: "2026-11-03" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "decidedOn" }] },
    });
    await world.done(recordDecision, { ...form, decidedOn: "2026-11-01" }, adviser);
    expect((await seen(world, id)).decidedOn).toBe("2026-11-01");
  });
});

describe("not this time", () => {
  it("is refused without a motivation that says so", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    const without = await world.run(move, { id, version: "1", move: "not_now" }, adviser);
    expect(without).toMatchObject({ refusal: { key: "trajectories.refused.sayWhyNot" } });
    await world.done(recordMotivation, motivationForm(await seen(world, id), "involve"), adviser);
    const yes = await world.run(move, { id, version: "2", move: "not_now" }, adviser);
    expect(yes).toMatchObject({ refusal: { key: "trajectories.refused.sayWhyNot" } });
  });

  it("keeps who decided it, when and why, and can be taken up again", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    await world.done(recordMotivation, motivationForm(await seen(world, id), "inform"), adviser);
    await world.done(move, { id, version: "2", move: "not_now" }, adviser);
    expect(await seen(world, id)).toMatchObject({
      status: "not_now",
      motivation: { decision: "inform", by: "Wethouder De Graaf", on: "2026-07-01" },
    });
    await world.done(move, { id, version: "3", move: "resume" }, adviser);
    expect((await seen(world, id)).status).toBe("preparing");
  });
});

describe("phases", () => {
  const form = (trajectory: Trajectory, over: Record<string, unknown> = {}) => ({
    id: trajectory.id,
    version: String(trajectory.version),
    phaseId: ["", "", ""],
    phaseKind: ["take_part", "decide", ""],
    phaseName: ["Ideeën ophalen", "", ""],
    phaseStartsOn: ["2026-11-01", "2027-03-01", ""],
    phaseEndsOn: ["2026-12-01", "2027-03-31", ""],
    ...over,
  });

  it("do not end before they begin", async () => {
    const world = createWorld();
    const trajectory = await prepared(world);
    const answer = await world.run(setPhases, form(trajectory, { phaseEndsOn: ["2026-10-01", "", ""] }), adviser);
    expect(answer).toMatchObject({
      refusal: {
        fields: [
          { field: "phaseEndsOn.0", key: "trajectories.field.endsBefore" },
          { field: "phaseEndsOn.1", key: "platform.field.required" },
        ],
      },
    });
  });

  it("keep their id and their other languages when their dates change; an emptied one goes", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    await world.done(setPhases, form(await seen(world, id)), adviser);
    const before = await world.read((work) => phasesOf(work, id));
    await world.done(
      translateTrajectory,
      { id, version: "2", lang: "en", phaseId: [before[0]?.id], phaseName: ["Collect ideas"] },
      adviser,
    );
    await world.done(
      setPhases,
      form(await seen(world, id), {
        phaseId: [before[0]?.id, before[1]?.id, ""],
        phaseKind: ["take_part", "", ""],
        phaseStartsOn: ["2026-11-05", "", ""],
        phaseEndsOn: ["2026-12-05", "", ""],
      }),
      adviser,
    );
    const after = await world.read((work) => phasesOf(work, id));
    expect(after).toEqual([
      {
        id: before[0]?.id,
        kind: "take_part",
        name: { en: "Collect ideas", nl: "Ideeën ophalen" },
        startsOn: "2026-11-05",
        endsOn: "2026-12-05",
      },
    ]);
  });
});

describe("translating", () => {
  it("is refused for Dutch itself and for what is no language", async () => {
    const world = createWorld();
    const { id } = await prepared(world);
    for (const lang of ["nl", "<script>", ""]) {
      const answer = await world.run(translateTrajectory, { id, version: "1", lang }, adviser);
      expect(answer).toMatchObject({ refusal: { fields: [{ field: "lang" }] } });
    }
  });

  it("is unchecked until somebody signs it, and again after the Dutch changed", async () => {
    const world = createWorld("2026-11-02T09:00:00Z");
    const { id } = await prepared(world);
    const form = async (over: object) => ({
      id,
      version: String((await seen(world, id)).version),
      lang: "pl",
      title: "Rynek",
      ...over,
    });
    await world.done(translateTrajectory, await form({}), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({ reviewed: false });
    await world.done(translateTrajectory, await form({ reviewed: "on" }), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({
      reviewed: true,
      by: "Sanne de Vries",
      at: "2026-11-02T09:00:00.000Z",
    });
    await world.done(changeTrajectory, factsForm(await seen(world, id), { title: "Een andere titel" }), adviser);
    expect((await seen(world, id)).translations.pl).toEqual({ reviewed: false });
    expect((await seen(world, id)).texts.title).toEqual({ pl: "Rynek", nl: "Een andere titel" });
  });
});

describe("every command", () => {
  it("leaves an event, or a kept page would stay old", async () => {
    const world = createWorld();
    const { id } = await opened(world);
    await world.read((work) => activitiesOf(work, id));
    expect(await events(world)).toEqual([
      "trajectories.challenge_created",
      "trajectories.trajectory_created",
      "trajectories.trajectory_changed",
      "trajectories.trajectory_changed",
      "trajectories.plan_made",
      "trajectories.trajectory_opened",
    ]);
  });
});
