import { describe, expect, it } from "vitest";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { factsForm, motivationForm } from "../factories.ts";
import { activitiesOf } from "../plan-reader.ts";
import { publishedFactsOf } from "../reader.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { moveTrajectory } from "./move-trajectory.ts";
import { recordDecision } from "./record-decision.ts";
import { recordMotivation } from "./record-motivation.ts";
import { adviser, events, move, opened, prepared, ready, seen } from "./prepared.fixture.ts";

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
