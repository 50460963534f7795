import { beforeEach, describe, expect, it } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { knownPerson } from "../../identity/factories.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import type { Trajectory } from "../domain.ts";
import { factsForm } from "../factories.ts";
import { moveOnTimeJob } from "../jobs/move-on-time.job.ts";
import { mailsOf, runAt } from "../jobs/run-job.fixture.ts";
import { nl } from "../messages/nl.ts";
import { plannedMovesOf } from "../planned-move-reader.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { dropPlannedMove, planMove } from "./plan-move.ts";
import { adviser, events, move, prepared, ready, seen } from "./prepared.fixture.ts";

const plan = planMove([]);
const monday = { on: "2026-11-09", at: "9.00" };
let world: World;
let kim: Awaited<ReturnType<typeof knownPerson>>["actor"];

beforeEach(async () => {
  world = createWorld("2026-11-02T09:00:00Z");
  await foundMunicipality(world);
  kim = (await knownPerson(world, "adviser")).actor;
});

/** The form of a planned move, as it stands on the page now. */
async function form({ id }: Pick<Trajectory, "id">, what: Record<string, string>) {
  return { id, version: String((await seen(world, id)).version), ...what };
}
const plannedOf = ({ id }: Pick<Trajectory, "id">) => world.read((work) => plannedMovesOf(work, id));

const job = moveOnTimeJob({ guards: [], mail: { words: () => ({ nl }), baseUrl: "https://brink.example" } });
const tick = (now: string) => runAt(world, job, now);

describe("planning an opening", () => {
  it("is refused to who may only look, in another municipality, and of what somebody changed meanwhile", async () => {
    const trajectory = await ready(world);
    const wanted = await form(trajectory, { move: "open", ...monday });
    expect(await world.run(plan, wanted, person("councilMember"))).toMatchObject({ refusal: { kind: "forbidden" } });
    const elsewhere = createWorld();
    expect(await elsewhere.run(plan, wanted, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    await world.done(plan, wanted, adviser);
    expect(await world.run(plan, wanted, adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.changedMeanwhile" },
    });
  });

  it("is refused while something is missing, for what cannot be planned, and for a moment that went by", async () => {
    const bare = await prepared(world);
    expect(await world.run(plan, await form(bare, { move: "open", ...monday }), adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.notReady" },
    });
    const trajectory = await ready(world);
    for (const what of [
      { move: "not_now", ...monday },
      { move: "open", on: "2026-11-09", at: "" },
      { move: "open", on: "2026-11-09", at: "24:00" },
      { move: "open", on: "", at: "9:00" },
      { move: "open", on: "2026-11-02", at: "10:00" },
    ])
      expect(await world.run(plan, await form(trajectory, what), adviser), JSON.stringify(what)).toMatchObject({
        refusal: { kind: "invalid" },
      });
    expect(await plannedOf(trajectory)).toEqual([]);
  });

  it("is refused when it would close first, whichever was planned first", async () => {
    const trajectory = await ready(world);
    const first = { refusal: { fields: [{ field: "on", key: "trajectories.planned.closesFirst" }] } };
    await world.done(plan, await form(trajectory, { move: "close", on: "2026-11-10", at: "17:00" }), adviser);
    const later = { move: "open", on: "2026-11-10", at: "17:00" };
    expect(await world.run(plan, await form(trajectory, later), adviser)).toMatchObject(first);
    await world.done(plan, await form(trajectory, { ...later, at: "16:59" }), adviser);
    const sooner = { move: "close", on: "2026-11-10", at: "9:00" };
    expect(await world.run(plan, await form(trajectory, sooner), adviser)).toMatchObject(first);
  });

  it("can be taken back, once", async () => {
    const trajectory = await ready(world);
    await world.done(plan, await form(trajectory, { move: "open", ...monday }), adviser);
    await world.done(dropPlannedMove, await form(trajectory, { move: "open" }), adviser);
    expect(await world.run(dropPlannedMove, await form(trajectory, { move: "open" }), adviser)).toMatchObject({
      refusal: { key: "trajectories.refused.notPlanned" },
    });
    await tick("2026-11-09T08:00:00Z");
    expect((await seen(world, trajectory.id)).status).toBe("preparing");
  });
});

describe("the planned moment", () => {
  it("opens and closes at nine and five on the Dutch clock, not a minute before, and once", async () => {
    const trajectory = await ready(world);
    const statusNow = async () => (await seen(world, trajectory.id)).status;
    await world.done(plan, await form(trajectory, { move: "open", ...monday }), adviser);
    await world.done(plan, await form(trajectory, { move: "close", on: "2026-11-30", at: "17:00" }), adviser);
    await tick("2026-11-09T07:59:59Z");
    expect(await statusNow()).toBe("preparing");
    await tick("2026-11-09T08:00:00Z");
    await tick("2026-11-09T08:01:00Z");
    expect(await statusNow()).toBe("open");
    await tick("2026-11-30T15:59:59Z");
    expect(await statusNow()).toBe("open");
    // Brink did not run at five; it closes as soon as it runs again.
    await tick("2026-11-30T19:20:00Z");
    await tick("2026-11-30T19:21:00Z");
    expect(await statusNow()).toBe("closed");
    const all = (await events(world)).filter((name) => /trajectory_(opened|closed)/.test(name));
    expect(all).toEqual(["trajectories.trajectory_opened", "trajectories.trajectory_closed"]);
    expect(await plannedOf(trajectory)).toEqual([]);
  });

  it("does nothing to what somebody opened by hand, or put off", async () => {
    const [opened, putOff] = [await ready(world), await ready(world)];
    for (const one of [opened, putOff]) await world.done(plan, await form(one, { move: "open", ...monday }), adviser);
    await world.done(move, await form(opened, { move: "open" }), adviser);
    expect(await plannedOf(opened)).toEqual([]);
    await world.done(plan, await form(putOff, { move: "open", on: "2026-11-16", at: "9:00" }), adviser);
    await tick("2026-11-09T08:00:00Z");
    expect((await seen(world, putOff.id)).status).toBe("preparing");
    expect(await plannedOf(putOff)).toMatchObject([{ at: new Date("2026-11-16T08:00:00Z"), failedAt: undefined }]);
  });

  it("tells who planned it, once, when something is missing by then, and waits for a person", async () => {
    const [broken, fine] = [await ready(world), await ready(world)];
    for (const one of [broken, fine]) await world.done(plan, await form(one, { move: "open", ...monday }), kim);
    await world.done(changeTrajectory, factsForm(await seen(world, broken.id), { goal: "" }), adviser);
    await tick("2026-11-09T08:00:00Z");
    await tick("2026-11-09T08:01:00Z");
    expect((await seen(world, broken.id)).status).toBe("preparing");
    expect((await seen(world, fine.id)).status).toBe("open");
    expect(await mailsOf(world)).toMatchObject([
      { recipient: kim.email, subject: "Niet geopend: Marktplein: groen of parkeren?" },
    ]);
    expect((await mailsOf(world))[0]?.body).toContain(`/beheer/trajecten/${broken.id}`);
    // Completing it does not open it behind anybody's back; a new moment does.
    await world.done(changeTrajectory, factsForm(await seen(world, broken.id)), adviser);
    await tick("2026-11-09T08:02:00Z");
    expect((await seen(world, broken.id)).status).toBe("preparing");
    await world.done(plan, await form(broken, { move: "open", on: "2026-11-09", at: "9:30" }), adviser);
    await tick("2026-11-09T08:30:00Z");
    expect((await seen(world, broken.id)).status).toBe("open");
  });
});
