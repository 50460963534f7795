import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { activityForm } from "../factories.ts";
import { activity, add, change, changed, lead, ofMethod, opened, planned } from "./planned.fixture.ts";

describe("planning an activity", () => {
  it("is not for visitors nor for who may only look", async () => {
    const { world, id } = await planned();
    expect(await world.run(add, activityForm(id), visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(add, activityForm(id), person("moderator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("in a trajectory of another municipality is refused as not there", async () => {
    const { id } = await planned();
    expect(await createWorld().run(add, activityForm(id), lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("says what is wrong with method, days, times and the way in Brink", async () => {
    const { world, id } = await planned();
    const wrong = activityForm(id, {
      methodId: "M65",
      technologyIds: "T41",
      startsOn: "",
      endsOn: "2026-10-01",
      startsTime: "25:00",
    });
    const answer = await world.run(add, wrong, lead);
    if (answer.ok || answer.refusal.kind !== "invalid") throw new Error("It should have been refused.");
    expect(answer.refusal.fields.map(({ field }) => field)).toEqual([
      "methodId",
      "technologyIds.0",
      "startsTime",
      "endsOn",
    ]);
    const unknown = await world.run(add, activityForm(id, { inBrink: "telepathy" }), lead);
    expect(unknown).toMatchObject({ refusal: { fields: [{ field: "inBrink" }] } });
  });

  it("is refused for an own method that is not there, and for a technology that is no longer used", async () => {
    const { world, id } = await planned();
    for (const [over, field] of [
      [{ methodId: "EM02" }, "methodId"],
      [{ methodId: "EM1" }, "methodId"],
      [{ technologyIds: "ET01" }, "technologyIds"],
      [{ technologyIds: "ET09" }, "technologyIds"],
    ] as const)
      expect(await world.run(add, activityForm(id, over), lead)).toMatchObject({ refusal: { fields: [{ field }] } });
    expect(await world.run(add, activityForm(id, { methodId: "EM01" }), lead)).toMatchObject({ ok: true });
  });

  it("keeps day, time, place and owner", async () => {
    const { world, id } = await planned();
    const form = activityForm(id, {
      startsTime: "19:30",
      endsTime: "21:00",
      owner: "Karim",
      technologyIds: ["T34", "T37"],
    });
    const { activityId } = await world.done(add, form, lead);
    expect(await activity(world, activityId)).toMatchObject({
      methodId: "M22",
      title: { nl: "Aan de keukentafel" },
      startsOn: "2026-10-20",
      startsTime: "19:30",
      endsTime: "21:00",
      owner: "Karim",
      technologyIds: ["T34", "T37"],
      status: "planned",
    });
  });
});

describe("changing an activity", () => {
  it("that somebody changed meanwhile is refused", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    const before = await activity(world, activityId);
    await world.done(change, changed(before, { place: "De Brink" }), lead);
    const second = await world.run(change, changed(before, { place: "Elders" }), lead);
    expect(second).toMatchObject({ refusal: { key: "trajectories.refused.changedMeanwhile" } });
  });

  it("cannot take the promised feedback out of an open trajectory", async () => {
    const { world, id } = await opened();
    const feedback = await ofMethod(world, id, "M60");
    for (const over of [{ status: "cancelled" }, { methodId: "M15" }]) {
      const answer = await world.run(change, changed(feedback, over), lead);
      expect(answer).toMatchObject({ refusal: { key: "trajectories.refused.feedbackIsPromised" } });
    }
    expect((await ofMethod(world, id, "M60")).status).toBe("planned");
  });

  it("cannot move one out of Brink when people are taking part in it", async () => {
    const { world, id } = await opened();
    const online = await ofMethod(world, id, "M06");
    const answer = await world.run(change, changed(online, { inBrink: "" }), lead);
    expect(answer).toMatchObject({
      refusal: { fields: [{ field: "inBrink", key: "trajectories.refused.alreadyRunning" }] },
    });
  });
});
