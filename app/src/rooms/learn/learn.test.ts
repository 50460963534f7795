import { beforeEach, describe, expect, it } from "vitest";
import { moveTo, openActivity } from "../../../test/factories/open-activity.ts";
import type { World } from "../../../test/factories/world.ts";
import { createWorld, person, system, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { ok } from "../../kernel/result.ts";
import type { Work } from "../../platform/define/work.ts";
import { involvements, legalGrounds, pillars, rooms } from "../trajectories/codes.ts";
import { createPlan, dayOf, startTrajectory, trajectoryById } from "../trajectories/room.ts";
import { addLesson } from "./commands/add-lesson.ts";
import { changeLesson } from "./commands/change-lesson.ts";
import { makeReportFinal } from "./commands/make-report-final.ts";
import { bindingsOf, snapshotOf } from "./factories.ts";
import { ar } from "./messages.ar.ts";
import { en } from "./messages.en.ts";
import { nl } from "./messages.nl.ts";
import { pl } from "./messages.pl.ts";
import { lessonById, lessonsOf, reportsOf } from "./reader.ts";
import { compileSnapshot } from "./report/compile-snapshot.ts";
import { finalBlockers } from "./report/report.ts";

const evaluator = person("evaluator");
const form = (trajectoryId: string) => ({
  trajectoryId,
  textNl: "Bel mensen als het antwoord later komt.",
  owner: "Anouk Visser",
  route: "routine",
  dueOn: "2026-12-01",
});

describe("a lesson", () => {
  const world = createWorld();
  let trajectoryId = "";
  beforeEach(async () => {
    trajectoryId = await aTrajectory(world);
  });

  it("is refused without signing in, and by a role that may not", async () => {
    expect(await world.run(addLesson, form(trajectoryId), visitor())).toMatchObject({
      refusal: { kind: "notSignedIn" },
    });
    expect(await world.run(addLesson, form(trajectoryId), person("councilMember"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("is refused in another municipality, and for a trajectory that is not there", async () => {
    expect(await world.run(addLesson, form(trajectoryId), evaluator, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(addLesson, form(newId()), evaluator)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it.each(["textNl", "owner", "route", "dueOn"])("is refused without %s", async (field) => {
    const refused = await world.run(addLesson, { ...form(trajectoryId), [field]: "" }, evaluator);
    expect(refused).toMatchObject({ ok: false, refusal: { kind: "invalid", fields: [{ field }] } });
  });

  it("is kept with its owner, route and day", async () => {
    await world.done(addLesson, form(trajectoryId), evaluator);
    const [lesson] = await world.read((work) => lessonsOf(work, trajectoryId));
    expect(lesson).toMatchObject({
      text: { nl: form("").textNl },
      owner: "Anouk Visser",
      route: "routine",
      dueOn: "2026-12-01",
      status: "open",
    });
  });

  it("cannot be dropped without saying why, nor overwrite what a colleague changed meanwhile", async () => {
    const { lessonId } = await world.done(addLesson, form(trajectoryId), evaluator);
    const change = { ...form(trajectoryId), lessonId, version: "1", status: "dropped", statusNote: "" };
    expect(await world.run(changeLesson, change, evaluator)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "statusNote" }] },
    });
    await world.done(changeLesson, { ...change, statusNote: "De raad schafte de regel af." }, evaluator);
    expect(await world.run(changeLesson, { ...change, status: "open" }, evaluator)).toMatchObject({
      refusal: { key: "learn.refusal.changedMeanwhile" },
    });
    expect(await world.read((work) => lessonById(work, lessonId))).toMatchObject({ status: "dropped", version: 2 });
  });
});

describe("a report", () => {
  const world = createWorld();
  const closed = snapshotOf({ unanswered: 0, withoutDecider: 0 });

  it("cannot be final while answers lack a decider, contributions an answer, or lessons are missing", () => {
    expect(finalBlockers(closed)).toEqual([]);
    expect(finalBlockers({ ...closed, withoutDecider: 1 })).toEqual(["withoutDecider"]);
    expect(finalBlockers({ ...closed, unanswered: 2, lessons: [], closedOn: undefined })).toEqual([
      "notClosed",
      "unanswered",
      "noLessons",
    ]);
  });

  it("is refused by who may not, and while the trajectory is open", async () => {
    const trajectoryId = await aTrajectory(world);
    const final = makeReportFinal(bindingsOf(closed));
    expect(await world.run(final, { trajectoryId }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(final, { trajectoryId }, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(final, { trajectoryId: newId() }, evaluator)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(final, { trajectoryId }, evaluator)).toMatchObject({
      refusal: { key: "learn.blocker.notClosed" },
    });
    expect(await world.read((work) => reportsOf(work, trajectoryId))).toEqual([]);
  });

  it("is final once, a change makes a next version, and a dropped lesson is not in it", async () => {
    const { trajectoryId } = await openActivity(world, { inBrink: "ideas" });
    await moveTo(world, trajectoryId, "close", 4);
    const final = makeReportFinal(bindingsOf(closed));
    expect(await world.run(final, { trajectoryId }, evaluator)).toMatchObject({
      refusal: { key: "learn.blocker.noLessons" },
    });
    await world.done(addLesson, form(trajectoryId), evaluator);
    expect(await world.done(final, { trajectoryId }, evaluator)).toMatchObject({ version: 1 });
    expect(await world.run(final, { trajectoryId }, evaluator)).toMatchObject({
      refusal: { key: "learn.refusal.nothingChanged", params: { version: 1 } },
    });
    const { lessonId } = await world.done(addLesson, { ...form(trajectoryId), textNl: "Vervallen." }, evaluator);
    const dropped = { ...form(trajectoryId), textNl: "Vervallen.", lessonId, version: "1", status: "dropped" };
    await world.done(changeLesson, { ...dropped, statusNote: "Bleek onjuist." }, evaluator);
    expect(await world.run(final, { trajectoryId }, evaluator)).toMatchObject({ ok: false });
    await world.done(addLesson, { ...form(trajectoryId), textNl: "Bel eerder." }, evaluator);
    expect(await world.done(final, { trajectoryId }, evaluator)).toMatchObject({ version: 2 });
    const reports = await world.read((work) => reportsOf(work, trajectoryId));
    expect(reports.map(({ version }) => version).sort()).toEqual([1, 2]);
  });
});

describe("what a report says a trajectory rested on", () => {
  const world = createWorld();

  it("is what the team recorded: why with residents, the law, the frames, what was open and the means", async () => {
    const { trajectoryId } = await openActivity(world, { inBrink: "ideas" });
    const made = await world.read(async (work) => ({
      compiled: await compileSnapshot(work, bindingsOf(snapshotOf()), trajectoryId),
      trajectory: await trajectoryById(work, trajectoryId),
    }));
    if (!made.compiled.ok || !made.trajectory) throw new Error("There should be a report.");
    const { texts, motivation, legalGround, roomLeft, pillars: means, framesSetBy, framesSetOn } = made.trajectory;
    expect(made.compiled.value.basis).toMatchObject({
      ...{ legalGround, roomLeft, pillars: means, framesSetBy, framesSetOn, frames: texts.frames },
      motivation: { ...motivation, reasons: texts.motivation },
    });
    expect([roomLeft, motivation, texts.motivation, texts.frames]).not.toContain(undefined);
  });

  it("has words for everything that can be recorded", () => {
    const keys = [
      ...legalGrounds.map((ground) => `learn.legalGround.${ground}`),
      ...pillars.map((pillar) => `learn.pillar.${pillar}`),
      ...rooms.map((room) => `learn.room.${room}`),
      ...involvements.map((decision) => `learn.involvement.${decision}`),
    ];
    for (const words of [nl, en, pl, ar]) expect(keys.filter((key) => !(key in words))).toEqual([]);
  });
});

describe("the activities of a report", () => {
  const world = createWorld();
  const today = dayOf(world.clock.now());

  it("have a name without a title of their own, and what never began is not among them", async () => {
    const trajectoryId = await aTrajectory(world);
    const items = [
      { methodId: "M22", startsOn: today },
      { methodId: "M24", startsOn: "2027-01-01" },
      { methodId: "M06" },
      { methodId: "M60", startsOn: today },
    ];
    const made = await world.read(async (work) => {
      await createPlan(work, { trajectoryId, items });
      return compileSnapshot(work, bindingsOf(snapshotOf()), trajectoryId);
    });
    if (!made.ok) throw new Error("There should be a report.");
    expect(made.value.activities.map(({ title }) => title)).toEqual([{ nl: "Werkvorm M22" }]);
  });
});

async function aTrajectory(world: World): Promise<string> {
  const { createChallenge } = await import("../trajectories/commands/create-challenge.ts");
  const { challengeForm } = await import("../trajectories/factories.ts");
  const challenge = await world.done(createChallenge, challengeForm(), system);
  const start = (work: Work) => startTrajectory(work, { challengeId: challenge.id, title: "Marktplein" });
  const made = await world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, async (work) =>
    ok(await start(work)),
  );
  if (!made.ok || !made.value.ok) throw new Error("The trajectory could not be made.");
  return made.value.value.id;
}
