import type { ScanAnswers } from "@brink/decision-guide";
import { beforeAll, describe, expect, it } from "vitest";
import type { Command } from "../../platform/define/command.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { createChallenge } from "../trajectories/commands/create-challenge.ts";
import { challengeForm } from "../trajectories/factories.ts";
import { activitiesOf, trajectoryById } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { checks, squareAnswers } from "./factories.ts";
import { choiceOf, guideById, latestAdvice, todosOf } from "./reader.ts";

const world = createWorld();
const other = createWorld();
const adviser = person("adviser");
const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
let challengeId = "";

beforeAll(async () => {
  challengeId = (await world.done(createChallenge, challengeForm(), adviser)).id;
});

async function started(): Promise<string> {
  return (await world.done(commands.startGuide, { challengeId }, adviser)).id;
}

async function scanned(id: string, answers: ScanAnswers = checks("yes")): Promise<string> {
  for (const { code } of content.themes)
    await world.done(commands.saveChecks, { id, theme: code, ...answers }, adviser);
  return id;
}

async function answered(id: string, over: Readonly<Record<string, unknown>> = {}): Promise<string> {
  for (const page of squareAnswers) await world.done(commands.saveAnswers, { id, ...page, ...over }, adviser);
  return id;
}

async function advised(): Promise<{ id: string; adviceId: string; items: string }> {
  const id = await answered(await scanned(await started()));
  const { adviceId } = await world.done(commands.computeAdvice, { id }, adviser);
  const advice = await world.read((work) => latestAdvice(work, id));
  return { id, adviceId, items: advice?.advice.best[0]?.items.join(",") ?? "" };
}

describe("the decision guide refuses", () => {
  const { beginReply, saveReply, sendReply, withdrawReply } = commands;
  const byLink: readonly unknown[] = [beginReply, saveReply, sendReply, withdrawReply];
  const all = () => (Object.values(commands) as readonly Command[]).filter((command) => !byLink.includes(command));

  it("who is not signed in, and who may only look", async () => {
    for (const command of all()) {
      expect(await world.run(command, {}, visitor()), command.name).toMatchObject({ refusal: { kind: "notSignedIn" } });
      const looking = person("resident", "moderator", "evaluator", "councilMember", "clerk", "administrator");
      expect(await world.run(command, {}, looking), command.name).toMatchObject({ refusal: { kind: "forbidden" } });
    }
  });

  it("another municipality, for whom the guide is not there", async () => {
    const { id, adviceId, items } = await advised();
    const there = other.tenant.id;
    expect(await other.run(commands.saveChecks, { id, theme: "room", ...checks("no") }, adviser, there)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await other.run(commands.computeAdvice, { id }, adviser, there)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await other.run(commands.chooseCombination, { id, adviceId, items }, adviser, there)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await other.run(commands.startGuide, { challengeId }, adviser, there)).toMatchObject({
      refusal: { kind: "invalid" },
    });
  });

  it("a challenge that is not there, and a page that is not there", async () => {
    expect(await world.run(commands.startGuide, { challengeId: newId() }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "challengeId", key: "choose.refused.challengeGone" }] },
    });
    expect(await world.run(commands.saveAnswers, { id: await started(), page: "7" }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("answers that cannot be read, and keeps what was saved before", async () => {
    const id = await answered(await started());
    expect(await world.run(commands.saveAnswers, { id, page: "5", Q15: "heel veel" }, adviser)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "Q15" }] },
    });
    expect((await world.read((work) => guideById(work, id)))?.answers["Q15"]).toBe(20_000);
  });

  it("a check answered with what was not offered, and keeps what was saved before", async () => {
    const id = await scanned(await started());
    const before = (await world.read((work) => guideById(work, id)))?.checks;
    const forged = { id, theme: "room", ...checks("no"), room1: "misschien" };
    expect(await world.run(commands.saveChecks, forged, adviser)).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "room1" }] },
    });
    expect((await world.read((work) => guideById(work, id)))?.checks).toEqual(before);
  });

  it("to overwrite unseen what a colleague changed", async () => {
    const id = await scanned(await started());
    const stale = { id, theme: "room", before: "what somebody saw long ago", ...checks("no") };
    expect(await world.run(commands.saveChecks, stale, adviser)).toMatchObject({
      refusal: { key: "choose.refused.changedMeanwhile" },
    });
  });

  it("an advice without a finished QuickScan, or when it says that residents cannot be asked", async () => {
    const id = await answered(await started());
    const refusalOf = () => world.run(commands.computeAdvice, { id }, adviser);
    expect(await refusalOf()).toMatchObject({
      refusal: { key: "choose.refused.scanIncomplete", params: { count: 36 } },
    });
    await scanned(id, checks("yes", { room1: "no" }));
    expect(await refusalOf()).toMatchObject({ refusal: { key: "choose.refused.outcome.informOnly" } });
    await scanned(id, checks("yes", { room1: "unknown" }));
    expect(await refusalOf()).toMatchObject({ refusal: { key: "choose.refused.outcome.findOut" } });
    expect(await world.read((work) => latestAdvice(work, id))).toBeUndefined();
  });

  it("an advice without the answers that nothing can be said without", async () => {
    const id = await scanned(await started());
    expect(await world.run(commands.computeAdvice, { id }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.incomplete" },
    });
  });

  it("a combination that cannot become a plan, with the reason", async () => {
    const { id, adviceId } = await advised();
    const refusalOf = (items: string) => world.run(commands.chooseCombination, { id, adviceId, items }, adviser);
    expect(await refusalOf("M06")).toMatchObject({ refusal: { key: "choose.refused.barrier.feedbackMissing" } });
    expect(await refusalOf("M08,M60")).toMatchObject({ refusal: { key: "choose.refused.barrier.needMissing" } });
    expect(await refusalOf("M60")).toMatchObject({ refusal: { key: "choose.refused.items.nothingBesideFeedback" } });
    expect(await refusalOf("M99,M60")).toMatchObject({ refusal: { key: "choose.refused.items.unknownItem" } });
    expect(await refusalOf("")).toMatchObject({ refusal: { kind: "invalid" } });
  });

  it("an advice that the answers have overtaken", async () => {
    const { id, adviceId, items } = await advised();
    await world.done(commands.saveAnswers, { id, ...squareAnswers[4], Q15: "30000" }, adviser);
    expect(await world.run(commands.chooseCombination, { id, adviceId, items }, adviser)).toMatchObject({
      refusal: { key: "choose.refused.outdated.answersChanged" },
    });
  });

  it("to choose twice, and leaves one plan", async () => {
    const { id, adviceId, items } = await advised();
    const both = await Promise.all(
      [1, 2].map(() => world.run(commands.chooseCombination, { id, adviceId, items }, adviser)),
    );
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { key: "choose.refused.chosenBefore" } });
    const choice = await world.read((work) => choiceOf(work, id));
    const plan = await world.read((work) => activitiesOf(work, choice?.trajectoryId ?? ""));
    expect(plan.map(({ methodId }) => methodId).sort()).toEqual(
      items.split(",").filter((item) => item.startsWith("M")),
    );
  });
});

describe("a run of the decision guide", () => {
  it("keeps every page, and saving the same again changes nothing", async () => {
    const id = await answered(await scanned(await started(), checks("partly")));
    const guide = await world.read((work) => guideById(work, id));
    expect(guide?.checks).toEqual(checks("partly"));
    expect(guide?.answers).toMatchObject({
      Q2: ["ideas", "weighPreferences"],
      Q9: { low_literate: 3, elderly_65plus: 2 },
      Q15: 20_000,
      decisionDate: "2027-06-17",
      dpiaDone: false,
    });
    expect(guide?.changedBy).toBe(adviser.name);
    await answered(id);
    expect((await world.read((work) => guideById(work, id)))?.version).toBe(guide?.version);
  });

  it("turns every no and every unknown into a to-do with an owner and a date, until it is answered otherwise", async () => {
    const id = await scanned(await started(), checks("yes", { means1: "no", feedback2: "unknown" }));
    const todos = () => world.read((work) => todosOf(work, id));
    expect((await todos()).map(({ checkId }) => checkId).sort()).toEqual(["feedback2", "means1"]);
    const wrong = { id, dueOn_means1: "2026-13-01" };
    expect(await world.run(commands.planTodos, wrong, adviser)).toMatchObject({
      refusal: { fields: [{ field: "dueOn_means1" }] },
    });
    const plan = {
      id,
      owner_means1: "Anouk",
      dueOn_means1: "2026-12-01",
      done_means1: "on",
      owner_feedback2: "Jeroen",
    };
    await world.done(commands.planTodos, plan, adviser);
    expect(await todos()).toContainEqual(
      expect.objectContaining({ checkId: "means1", owner: "Anouk", dueOn: "2026-12-01", doneAt: world.clock.now() }),
    );
    await scanned(id, checks("yes"));
    expect((await todos()).map(({ checkId }) => checkId)).toEqual(["means1"]);
  });

  it("stores an advice that anyone can compute again", async () => {
    const { id } = await advised();
    const first = await world.read((work) => latestAdvice(work, id));
    await world.done(commands.computeAdvice, { id }, adviser);
    const second = await world.read((work) => latestAdvice(work, id));
    expect(second?.id).not.toBe(first?.id);
    expect(second?.inputHash).toBe(first?.inputHash);
    expect(second?.advice).toEqual(first?.advice);
    expect(second).toMatchObject({
      catalogueVersion: content.version,
      catalogueHash: content.catalogueHash,
      computedBy: adviser.name,
    });
    expect(second?.seconds).toBeGreaterThan(0);
  });

  it("makes a trajectory with what the answers say, and the combination its plan", async () => {
    const { id, adviceId, items } = await advised();
    const { trajectoryId } = await world.done(commands.chooseCombination, { id, adviceId, items }, adviser);
    const trajectory = await world.read((work) => trajectoryById(work, trajectoryId));
    expect(trajectory).toMatchObject({
      challengeId,
      status: "preparing",
      levelPromised: 3,
      roomLeft: 3,
      budgetCents: 2_000_000,
      hours: 450,
      decisionDate: "2027-06-17",
      adviceId,
      texts: { goal: { nl: "Ideeën ophalen. Keuzes samen afwegen." }, decider: { nl: "De gemeenteraad" } },
    });
    expect(trajectory?.targetGroups).toContainEqual({ group: "low_literate", priority: 3 });
    expect((await world.read((work) => guideById(work, id)))?.trajectoryId).toBe(trajectoryId);
    const plan = await world.read((work) => activitiesOf(work, trajectoryId));
    expect(plan.map(({ methodId }) => methodId)).toContain("M60");
    for (const activity of plan) expect(activity.startsOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it("records why residents are not asked, on a trajectory of its own", async () => {
    const id = await scanned(await started(), checks("yes", { room1: "no" }));
    const motivation = {
      id,
      decision: "inform",
      by: "Wethouder De Graaf",
      on: "2026-10-30",
      reasons: "Het riool moet nu vervangen worden.",
    };
    expect(
      await world.run(commands.recordMotivation, { ...motivation, decision: "involve", by: "" }, adviser),
    ).toMatchObject({ refusal: { kind: "invalid" } });
    expect(await world.run(commands.recordMotivation, { ...motivation, on: "2027-01-01" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "on" }] },
    });
    const { trajectoryId } = await world.done(commands.recordMotivation, motivation, adviser);
    expect(await world.read((work) => trajectoryById(work, trajectoryId))).toMatchObject({
      motivation: { decision: "inform", by: "Wethouder De Graaf" },
      texts: { motivation: { nl: motivation.reasons } },
    });
  });
});
