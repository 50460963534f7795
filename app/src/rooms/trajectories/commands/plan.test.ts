import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { createPlan, setInBrink } from "../create-plan.ts";
import type { Activity } from "../domain.ts";
import { activityForm, challengeForm, factsForm, motivationForm } from "../factories.ts";
import { photoDownload } from "../pages/photo.download.ts";
import { activitiesOf, activityById, photoById } from "../plan-reader.ts";
import type { ParticipationMethod } from "../ports.ts";
import { trajectoryById } from "../reader.ts";
import { addActivity } from "./add-activity.ts";
import { addPhoto } from "./add-photo.ts";
import { changeActivity } from "./change-activity.ts";
import { changeTrajectory } from "./change-trajectory.ts";
import { createChallenge } from "./create-challenge.ts";
import { createTrajectory } from "./create-trajectory.ts";
import { moveTrajectory } from "./move-trajectory.ts";
import { recordMotivation } from "./record-motivation.ts";
import { registerActivity } from "./register-activity.ts";
import { removePhoto } from "./remove-photo.ts";

const adviser = person("projectLead");
const ideas: ParticipationMethod = { id: "ideas", carries: ["M06"], nameKey: "-", takePartKey: "-", href: () => "/" };
const add = addActivity([ideas]);
const change = changeActivity([ideas]);
const move = moveTrajectory([]);

type World = ReturnType<typeof createWorld>;

async function planned(now = "2026-11-02T09:00:00Z") {
  const world = createWorld(now);
  const challenge = await world.done(createChallenge, challengeForm(), adviser);
  const { id } = await world.done(createTrajectory, { challengeId: challenge.id, title: "Marktplein" }, adviser);
  return { world, id };
}

async function opened() {
  const { world, id } = await planned();
  await world.done(changeTrajectory, factsForm({ id, version: 1 }), adviser);
  await world.done(recordMotivation, motivationForm({ id, version: 2 }), adviser);
  await world.done(add, activityForm(id, { methodId: "M60", startsOn: "2026-11-02" }), adviser);
  await world.done(
    add,
    activityForm(id, { methodId: "M06", inBrink: "ideas", startsOn: "2026-11-01", endsOn: "2026-11-30" }),
    adviser,
  );
  await world.done(move, { id, version: "3", move: "open" }, adviser);
  return { world, id };
}

async function activity(world: World, activityId: string): Promise<Activity> {
  const found = await world.read((work) => activityById(work, activityId));
  if (!found) throw new Error("There should be an activity.");
  return found;
}

async function ofMethod(world: World, id: string, methodId: string): Promise<Activity> {
  const found = (await world.read((work) => activitiesOf(work, id))).find((one) => one.methodId === methodId);
  if (!found) throw new Error("It should be in the plan.");
  return found;
}

const changed = (of: Activity, over: Record<string, unknown> = {}) => ({
  activityId: of.id,
  version: String(of.version),
  methodId: of.methodId,
  title: of.title.nl ?? "",
  inBrink: of.inBrink ?? "",
  status: of.status,
  startsOn: of.startsOn ?? "",
  endsOn: of.endsOn ?? "",
  ...over,
});

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const photoFile = (bytes: Uint8Array = png) => new File([new Uint8Array(bytes)], "foto.png", { type: "image/png" });

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
    expect(await createWorld().run(add, activityForm(id), adviser)).toMatchObject({ refusal: { kind: "notFound" } });
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
    const answer = await world.run(add, wrong, adviser);
    if (answer.ok || answer.refusal.kind !== "invalid") throw new Error("It should have been refused.");
    expect(answer.refusal.fields.map(({ field }) => field)).toEqual([
      "methodId",
      "technologyIds.0",
      "startsTime",
      "endsOn",
    ]);
    const unknown = await world.run(add, activityForm(id, { inBrink: "telepathy" }), adviser);
    expect(unknown).toMatchObject({ refusal: { fields: [{ field: "inBrink" }] } });
  });

  it("keeps day, time, place and owner", async () => {
    const { world, id } = await planned();
    const form = activityForm(id, {
      startsTime: "19:30",
      endsTime: "21:00",
      owner: "Karim",
      technologyIds: ["T34", "T37"],
    });
    const { activityId } = await world.done(add, form, adviser);
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
    const { activityId } = await world.done(add, activityForm(id), adviser);
    const before = await activity(world, activityId);
    await world.done(change, changed(before, { place: "De Brink" }), adviser);
    const second = await world.run(change, changed(before, { place: "Elders" }), adviser);
    expect(second).toMatchObject({ refusal: { key: "trajectories.refused.changedMeanwhile" } });
  });

  it("cannot take the promised feedback out of an open trajectory", async () => {
    const { world, id } = await opened();
    const feedback = await ofMethod(world, id, "M60");
    for (const over of [{ status: "cancelled" }, { methodId: "M15" }]) {
      const answer = await world.run(change, changed(feedback, over), adviser);
      expect(answer).toMatchObject({ refusal: { key: "trajectories.refused.feedbackIsPromised" } });
    }
    expect((await ofMethod(world, id, "M60")).status).toBe("planned");
  });

  it("cannot move one out of Brink when people are taking part in it", async () => {
    const { world, id } = await opened();
    const online = await ofMethod(world, id, "M06");
    const answer = await world.run(change, changed(online, { inBrink: "" }), adviser);
    expect(answer).toMatchObject({
      refusal: { fields: [{ field: "inBrink", key: "trajectories.refused.alreadyRunning" }] },
    });
  });
});

describe("registering what happened", () => {
  it("waits until it happened, and does not go with what was cancelled or has no day", async () => {
    const { world, id } = await planned();
    const future = await world.done(add, activityForm(id, { startsOn: "2026-11-03" }), adviser);
    const dayless = await world.done(add, activityForm(id, { startsOn: "" }), adviser);
    const off = await world.done(add, activityForm(id), adviser);
    await world.done(change, changed(await activity(world, off.activityId), { status: "cancelled" }), adviser);
    const register = (activityId: string, version = "1") =>
      world.run(registerActivity, { activityId, version, cameTotal: "5" }, adviser);
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
    const { activityId } = await world.done(add, activityForm(id), adviser);
    const form = { activityId, version: "1", cameTotal: "12" };
    expect(await world.run(registerActivity, { ...form, came_rural: "13" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "came_rural", key: "trajectories.field.moreThanCame" }] },
    });
    expect(await world.run(registerActivity, { ...form, came_rural: "veel" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "came_rural" }] },
    });
    expect(await world.run(registerActivity, { ...form, cameTotal: "-1" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "cameTotal" }] },
    });
  });

  it("of one in Brink leaves the counting to Brink", async () => {
    const { world, id } = await opened();
    const online = await ofMethod(world, id, "M06");
    const form = { activityId: online.id, version: "1" };
    expect(await world.run(registerActivity, { ...form, cameTotal: "80" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "cameTotal" }] },
    });
    await world.done(registerActivity, { ...form, hours: "16", cost: "250" }, adviser);
    expect(await activity(world, online.id)).toMatchObject({
      status: "planned",
      outcome: { hours: 16, costCents: 25_000 },
    });
  });

  it("keeps who came, hours, costs and words, marked as entered by hand", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), adviser);
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
    await world.done(registerActivity, form, adviser);
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

describe("a photo of an activity", () => {
  it("is refused without words for who cannot see it, and when it is something else or too large", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), adviser);
    const refusedAt = async (over: object) => {
      const answer = await world.run(
        addPhoto,
        { activityId, alt: "Tafel met kaart", photo: photoFile(), ...over },
        adviser,
      );
      return answer.ok || answer.refusal.kind !== "invalid"
        ? answer
        : answer.refusal.fields.map(({ field, key }) => `${field} ${key}`);
    };
    expect(await refusedAt({ alt: " " })).toEqual(["alt platform.field.required"]);
    expect(await refusedAt({ photo: "foto.png" })).toEqual(["photo trajectories.field.photoMissing"]);
    expect(await refusedAt({ photo: photoFile(new Uint8Array()) })).toEqual(["photo trajectories.field.photoMissing"]);
    expect(await refusedAt({ photo: photoFile(new Uint8Array(1_048_577)) })).toEqual([
      "photo trajectories.field.photoTooBig",
    ]);
    expect(await refusedAt({ photo: photoFile(Buffer.from("<svg/>")) })).toEqual([
      "photo trajectories.field.photoKind",
    ]);
  });

  it("is one of at most six, also when they come at once", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), adviser);
    const addOne = (number: number) =>
      world.run(addPhoto, { activityId, alt: `Foto ${number}`, photo: photoFile() }, adviser);
    for (const number of [1, 2, 3, 4, 5]) expect((await addOne(number)).ok).toBe(true);
    const answers = await Promise.all([6, 7, 8, 9, 10].map(addOne));
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      refusal: { key: "trajectories.refused.photosFull", params: { max: 6 } },
    });
    expect((await activity(world, activityId)).photos).toHaveLength(6);
  });

  it("is not for residents while the trajectory is prepared, nor for another municipality", async () => {
    const { world, id } = await planned();
    const { activityId } = await world.done(add, activityForm(id), adviser);
    await world.done(addPhoto, { activityId, alt: "Tafel met kaart", photo: photoFile() }, adviser);
    const photoId = (await activity(world, activityId)).photos[0]?.id ?? "";
    const asVisitor = await world.storage.read({ tenantId: world.tenant.id, actor: visitor() }, (work) =>
      photoDownload.load(work, { photoId }, frameless),
    );
    expect(asVisitor).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await createWorld().read((work) => photoById(work, photoId))).toBeUndefined();
    const asStaff = await world.storage.read({ tenantId: world.tenant.id, actor: adviser }, (work) =>
      photoDownload.load(work, { photoId }, frameless),
    );
    expect(asStaff).toMatchObject({ ok: true, value: { contentType: "image/png" } });
    await world.done(removePhoto, { activityId, photoId }, adviser);
    expect(await world.run(removePhoto, { activityId, photoId }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

// @NOTE safe: a download of this room never looks at the frame.
const frameless = undefined as never;

describe("a plan from a chosen combination", () => {
  const advice = crypto.randomUUID();

  const asRoom = (world: World, id: string, methods: readonly string[]) =>
    world.storage.unitOfWork({ tenantId: world.tenant.id, actor: adviser }, (work) =>
      createPlan(work, { trajectoryId: id, adviceId: advice, items: methods.map((methodId) => ({ methodId })) }),
    );

  it("does not change a closed trajectory", async () => {
    const { world, id } = await opened();
    await world.done(move, { id, version: "4", move: "close" }, adviser);
    expect(await asRoom(world, id, ["M01"])).toMatchObject({ refusal: { key: "trajectories.refused.planIsFixed" } });
  });

  it("cannot drop the feedback that an open trajectory promised", async () => {
    const { world, id } = await planned();
    await world.done(changeTrajectory, factsForm({ id, version: 1 }), adviser);
    await world.done(recordMotivation, motivationForm({ id, version: 2 }), adviser);
    await asRoom(world, id, ["M06", "M60"]);
    await world.done(move, { id, version: "4", move: "open" }, adviser);
    const answer = await asRoom(world, id, ["M01"]);
    expect(answer).toMatchObject({ refusal: { key: "trajectories.refused.feedbackIsPromised" } });
    expect((await ofMethod(world, id, "M60")).status).toBe("planned");
  });

  it("remembers the advice, keeps what was worked on, and takes out what an earlier advice planned", async () => {
    const { world, id } = await planned();
    const own = await world.done(add, activityForm(id), adviser);
    const make = (items: readonly string[]) =>
      world.read((work) =>
        createPlan(work, { trajectoryId: id, adviceId: advice, items: items.map((methodId) => ({ methodId })) }),
      );
    await make(["M06", "M24", "M60"]);
    const survey = await ofMethod(world, id, "M06");
    await world.done(change, changed(survey, { place: "Op de site", startsOn: "2026-12-01" }), adviser);
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
    const { activityId } = await world.done(add, activityForm(id, { methodId: "M06" }), adviser);
    await world.read((work) => setInBrink(work, activityId, "ideas", { question: "Wat mist u?" }));
    expect(await activity(world, activityId)).toMatchObject({
      inBrink: "ideas",
      settings: { question: "Wat mist u?" },
    });
  });
});
