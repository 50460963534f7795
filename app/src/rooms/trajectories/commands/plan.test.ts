import { describe, expect, it } from "vitest";
import { createPlan, setInBrink } from "../create-plan.ts";
import { activityForm, factsForm, motivationForm } from "../factories.ts";
import { activitiesOf } from "../plan-reader.ts";
import { trajectoryById } from "../reader.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import type { World } from "../../../../test/factories/world.ts";
import { move } from "./prepared.fixture.ts";
import { recordMotivation } from "./record-motivation.ts";
import { activity, add, change, changed, lead, ofMethod, opened, planned } from "./planned.fixture.ts";

describe("a plan from a chosen combination", () => {
  const advice = crypto.randomUUID();

  const asRoom = (world: World, id: string, methods: readonly string[]) =>
    world.storage.unitOfWork({ tenantId: world.tenant.id, actor: lead }, (work) =>
      createPlan(work, { trajectoryId: id, adviceId: advice, items: methods.map((methodId) => ({ methodId })) }),
    );

  it("does not change a closed trajectory", async () => {
    const { world, id } = await opened();
    await world.done(move, { id, version: "4", move: "close" }, lead);
    expect(await asRoom(world, id, ["M01"])).toMatchObject({ refusal: { key: "trajectories.refused.planIsFixed" } });
  });

  it("cannot drop the feedback that an open trajectory promised", async () => {
    const { world, id } = await planned();
    await world.done(changeTrajectory, factsForm({ id, version: 1 }), lead);
    await world.done(recordMotivation, motivationForm({ id, version: 2 }), lead);
    await asRoom(world, id, ["M06", "M60"]);
    await world.done(move, { id, version: "4", move: "open" }, lead);
    const answer = await asRoom(world, id, ["M01"]);
    expect(answer).toMatchObject({ refusal: { key: "trajectories.refused.feedbackIsPromised" } });
    expect((await ofMethod(world, id, "M60")).status).toBe("planned");
  });

  it("remembers the advice, keeps what was worked on, and takes out what an earlier advice planned", async () => {
    const { world, id } = await planned();
    const own = await world.done(add, activityForm(id), lead);
    const make = (items: readonly string[]) =>
      world.read((work) =>
        createPlan(work, { trajectoryId: id, adviceId: advice, items: items.map((methodId) => ({ methodId })) }),
      );
    await make(["M06", "M24", "M60"]);
    const survey = await ofMethod(world, id, "M06");
    await world.done(change, changed(survey, { place: "Op de site", startsOn: "2026-12-01" }), lead);
    const second = await make(["M22", "M60", "M01"]);
    expect(second).toMatchObject({
      ok: true,
      value: { kept: expect.arrayContaining([own.activityId]) as unknown, removed: [expect.any(String)] },
    });
    const plan = await world.read((work) => activitiesOf(work, id));
    expect(plan.map(({ methodId }) => methodId).sort()).toEqual(["M01", "M06", "M22", "M60"]);
    expect((await world.read((work) => trajectoryById(work, id)))?.adviceId).toBe(advice);
  });

  it("can have an activity run in Brink with settings", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id, { methodId: "M06" }), lead);
    await world.read((work) => setInBrink(work, activityId, "ideas", { question: "Wat mist u?" }));
    expect(await activity(world, activityId)).toMatchObject({
      inBrink: "ideas",
      settings: { question: "Wat mist u?" },
    });
  });
});
