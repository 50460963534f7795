import { describe, expect, it } from "vitest";
import { moveTo } from "../../../../test/factories/open-activity.ts";
import type { World } from "../../../../test/factories/world.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import type { TrajectoriesTables } from "../../trajectories/tables.ts";
import { submitArgument } from "../arguments/submit-argument.ts";
import { contributionFacts } from "../facts-reader.ts";
import { methods } from "../methods/index.ts";
import { changeContribution } from "./change-contribution.ts";
import { idea, open, save, sending, sent, submit } from "./sending.fixture.ts";

// The last day is 31 December; in Amsterdam it ends at 23:00 UTC.
const before = new Date("2026-12-31T22:50:00Z");
const inGrace = "2026-12-31T23:29:00Z";
const tooLate = "2026-12-31T23:31:00Z";
const closed = { refusal: { key: "engage.refused.closed" } };
const notOpen = { refusal: { key: "engage.refused.notOpen" } };
const arrives = { ok: true };

type Town = Awaited<ReturnType<typeof open>>;
type Sent = { readonly activityId: string; readonly receipt: string; readonly token: string };

function send({ world, activityId }: Town, begunAt?: Date, more = {}) {
  return world.run(submit, { ...sent(activityId), begunAt, ...more }, visitor());
}

function setActivity(world: World, id: string, change: Readonly<Record<string, string>>): Promise<unknown> {
  return world.read((work) =>
    work.db
      .$extendTables<TrajectoriesTables>()
      .updateTable("trajectories_activity")
      .set(change)
      .where("id", "=", id)
      .execute(),
  );
}

describe("a form that comes in after the last day", () => {
  it("is refused when nobody knows when it was begun, when that was too late, or when it comes too late itself", async () => {
    const town = await open();
    town.world.clock.set(inGrace);
    expect(await send(town)).toMatchObject(closed);
    expect(await send(town, new Date("2026-12-31T23:00:01Z"))).toMatchObject(closed);
    town.world.clock.set(tooLate);
    expect(await send(town, before)).toMatchObject(closed);
  });

  it("is refused where the activity was cancelled, or begins later after all", async () => {
    const town = await open();
    town.world.clock.set(inGrace);
    await setActivity(town.world, town.activityId, { status: "cancelled" });
    expect(await send(town, before)).toMatchObject(closed);
    await setActivity(town.world, town.activityId, {
      status: "planned",
      starts_on: "2027-02-01",
      ends_on: "2027-03-01",
    });
    expect(await send(town, before)).toMatchObject({ refusal: { key: "engage.refused.notYet" } });
  });

  it("is kept for half an hour when it was begun before the end", async () => {
    const town = await open();
    town.world.clock.set(inGrace);
    expect(await send(town, before)).toMatchObject(arrives);
    expect(
      await town.world.run(save, { ...sent(town.activityId), screen: "idee", begunAt: before }, visitor()),
    ).toMatchObject(arrives);
  });

  it("goes on with a draft that was begun before, and with one that was first saved in that half hour", async () => {
    const town = await open();
    const { world, activityId } = town;
    const guest = visitor();
    world.clock.set(before.toISOString());
    const early = await world.done(save, { ...sent(activityId), screen: "idee" }, guest);
    world.clock.set(inGrace);
    const late = await world.done(save, { ...sent(activityId), screen: "idee", begunAt: before }, guest);
    for (const { draft } of [early, late]) {
      expect(await world.run(save, { activityId, draft, screen: "who", fields: {} }, guest)).toMatchObject(arrives);
      expect(await world.run(submit, { activityId, draft, fields: {} }, guest)).toMatchObject(arrives);
      expect(await world.run(submit, { activityId, draft, fields: {} }, guest)).toMatchObject(closed);
    }
  });

  it("is not let in by a draft of another activity, nor by one when its half hour is over", async () => {
    const [town, other] = [await open(), await open()];
    const { world, activityId } = town;
    const guest = visitor();
    world.clock.set(before.toISOString());
    const { draft } = await world.done(save, { ...sent(activityId), screen: "idee" }, guest);
    const elsewhere = await other.world.done(save, { ...sent(other.activityId), screen: "idee" }, guest);
    world.clock.set(inGrace);
    expect(await send(town, undefined, { draft: elsewhere.draft })).toMatchObject(closed);
    world.clock.set(tooLate);
    expect(await send(town, undefined, { draft })).toMatchObject(closed);
  });
});

describe("a form that comes in after the team closed by hand", () => {
  it("is kept for half an hour after that when it was begun before, until everything is answered", async () => {
    const town = await open();
    const { world, trajectoryId } = town;
    world.clock.set("2026-11-02T10:00:00Z");
    await moveTo(world, trajectoryId, "close", 4);
    world.clock.set("2026-11-02T10:29:00Z");
    expect(await send(town)).toMatchObject(notOpen);
    expect(await send(town, new Date("2026-11-02T10:00:01Z"))).toMatchObject(notOpen);
    expect(await send(town, new Date("2026-11-01T09:00:00Z"))).toMatchObject(arrives);
    world.clock.set("2026-11-02T10:31:00Z");
    expect(await send(town, new Date("2026-11-02T09:59:00Z"))).toMatchObject(notOpen);
    world.clock.set("2026-11-02T10:29:00Z");
    await moveTo(world, trajectoryId, "mark_answered", 5);
    expect(await send(town, new Date("2026-11-02T09:59:00Z"))).toMatchObject(notOpen);
  });

  it("counts from when it was begun where the activity itself was called done: nobody noted when", async () => {
    const town = await open();
    await setActivity(town.world, town.activityId, { status: "done" });
    expect(await send(town, new Date("2026-11-02T08:29:00Z"))).toMatchObject(notOpen);
    expect(await send(town, new Date("2026-11-02T08:31:00Z"))).toMatchObject(arrives);
  });
});

it("a crowd in the half hour goes by what is true now: begun in time is kept, and none after it opened for others", async () => {
  const { world, activityId, trajectoryId } = await open();
  const crowd = (...begun: readonly (Date | undefined)[]) =>
    Promise.all(begun.map((begunAt) => world.runOnce(submit, { ...sent(activityId), begunAt }, visitor(), newId())));
  const early = new Date("2026-11-02T08:59:00Z");
  expect(await crowd(early, undefined)).toMatchObject([arrives, arrives]);
  await moveTo(world, trajectoryId, "close", 4);
  expect(await crowd(early, undefined, early, undefined)).toMatchObject([arrives, notOpen, arrives, notOpen]);
  await moveTo(world, trajectoryId, "mark_answered", 5);
  expect(await crowd(early, undefined, early)).toMatchObject([notOpen, notOpen, notOpen]);
  const { contributions } = await world.read((work) => contributionFacts(work, trajectoryId));
  expect(contributions).toHaveLength(4);
});

const argue = submitArgument(sending);
const change = changeContribution(methods);
describe.each([
  {
    what: "a reason",
    tell: (world: World, { activityId, receipt }: Sent, begunAt?: Date) =>
      world.run(argue, { activityId, receipt, side: "for", argument: "Het is er heet.", begunAt }, visitor()),
  },
  {
    what: "a change of one's own words",
    tell: (world: World, { token }: Sent, begunAt?: Date) =>
      world.run(change, { token, fields: idea, begunAt }, visitor()),
  },
])("$what that comes in after the last day", ({ tell }) => {
  it("is kept for half an hour when it was begun before, and refused when it was not or comes later", async () => {
    const { world, activityId } = await open({ arguments: "on", moderation: "after" });
    world.clock.set("2026-11-10T10:00:00Z");
    const own = { activityId, ...(await world.done(submit, sent(activityId), visitor())) };
    world.clock.set(inGrace);
    expect(await tell(world, own)).toMatchObject(closed);
    expect(await tell(world, own, new Date("2026-12-31T23:00:01Z"))).toMatchObject(closed);
    expect(await tell(world, own, before)).toMatchObject(arrives);
    world.clock.set(tooLate);
    expect(await tell(world, own, before)).toMatchObject(closed);
  });
});
