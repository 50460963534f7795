import { describe, expect, it } from "vitest";
import { activityForm } from "../factories.ts";
import { registerActivity } from "./register-activity.ts";
import { activity, add, change, changed, lead, ofMethod, opened, planned } from "./planned.fixture.ts";

describe("registering what happened", () => {
  it("waits until it happened, and does not go with what was cancelled or has no day", async () => {
    const { world, id } = await planned();
    const future = await world.done(add, activityForm(id, { startsOn: "2026-11-03" }), lead);
    const dayless = await world.done(add, activityForm(id, { startsOn: "" }), lead);
    const off = await world.done(add, activityForm(id), lead);
    await world.done(change, changed(await activity(world, off.activityId), { status: "cancelled" }), lead);
    const register = (activityId: string, version = "1") =>
      world.run(registerActivity, { activityId, version, cameTotal: "5" }, lead);
    expect(await register(future.activityId)).toMatchObject({
      refusal: { key: "trajectories.refused.notYetHappened" },
    });
    expect(await register(dayless.activityId)).toMatchObject({ refusal: { key: "trajectories.refused.dayMissing" } });
    expect(await register(off.activityId, "2")).toMatchObject({
      refusal: { key: "trajectories.refused.wasCancelled" },
    });
  });

  it("refuses a group larger than all who came, and numbers that are none", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    const form = { activityId, version: "1", cameTotal: "12" };
    expect(await world.run(registerActivity, { ...form, came_rural: "13" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "came_rural", key: "trajectories.field.moreThanCame" }] },
    });
    expect(await world.run(registerActivity, { ...form, came_rural: "veel" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "came_rural" }] },
    });
    expect(await world.run(registerActivity, { ...form, cameTotal: "-1" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "cameTotal" }] },
    });
  });

  it("of one in Brink leaves the counting to Brink", async () => {
    const { world, id } = await opened();
    const online = await ofMethod(world, id, "M06");
    const form = { activityId: online.id, version: "1" };
    expect(await world.run(registerActivity, { ...form, cameTotal: "80" }, lead)).toMatchObject({
      refusal: { fields: [{ field: "cameTotal" }] },
    });
    await world.done(registerActivity, { ...form, hours: "16", cost: "250" }, lead);
    expect(await activity(world, online.id)).toMatchObject({
      status: "planned",
      outcome: { hours: 16, costCents: 25_000 },
    });
  });

  it("keeps who came, hours, costs and words, marked as entered by hand", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), lead);
    const form = {
      activityId,
      version: "1",
      cameTotal: "1.012",
      came_elderly_65plus: "7",
      came_rural: "",
      hours: "9",
      cost: "84,50",
      said: "Meer banken.\n<i>Echt</i>.",
    };
    await world.done(registerActivity, form, lead);
    expect(await activity(world, activityId)).toMatchObject({
      status: "done",
      outcome: {
        handEntered: true,
        cameTotal: 1012,
        cameByGroup: { elderly_65plus: 7 },
        hours: 9,
        costCents: 8450,
        said: { nl: "Meer banken.\n<i>Echt</i>." },
      },
    });
  });
});
