import { sql } from "kysely";
import { beforeEach, describe, expect, it } from "vitest";
import type { World } from "../../../../test/factories/world.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { trajectoryById } from "../../trajectories/room.ts";
import { computeIndicators } from "../commands/compute-indicators.ts";
import { measureBindings, someTrajectories } from "../factories.ts";
import { monthsLater } from "../months-later.ts";
import { figure } from "../queries/figure.ts";
import { countInvitations, isQuestionnaireOpen, responsesOf, traitCounts } from "../response-reader.ts";
import { insertInvitation, insertResponse, insertTraits, setOpenQuestionnaire } from "../response-writer.ts";
import { newestValues } from "../value-reader.ts";
import { forgetJob } from "./forget.job.ts";

// As a municipality has them that changed nothing.
const contributionsMonths = 84;

const evaluator = person("evaluator");
const asked = new Date("2026-01-05T09:00:00Z");
const bindings = measureBindings({
  questions: { times: () => Promise.resolve([{ askedAt: asked, answeredAt: asked }]) },
});
const compute = computeIndicators(bindings);
let world: World;
let done: string;
let running: string;
let closedAt: Date;

beforeEach(async () => {
  world = createWorld();
  await foundMunicipality(world);
  const made = await world.read(someTrajectories);
  [done, running] = [made.done.trajectoryId, made.running.trajectoryId];
  for (const id of [done, running]) await fill(id);
  const closed = (await world.read((work) => trajectoryById(work, done)))?.closedAt;
  if (!closed) throw new Error("The demo's finished trajectory is not closed.");
  closedAt = closed;
});

/** Twelve people answered and said who they are. */
async function fill(trajectoryId: string): Promise<void> {
  await world.read(async (work) => {
    const answers = { p5: "4", p6: "4", p12: "8", p13: "yes", p14: "yes" };
    const response = { trajectoryId, wave: "close", how: "paper", lang: "nl", answeredOn: "2026-05-01" } as const;
    for (let n = 0; n < 12; n += 1)
      await insertResponse(work, { ...response, answers, enteredByName: "Sanne de Vries" });
    const nothing = { ageGroup: undefined, education: undefined, parentsBirthCountry: undefined, help: undefined };
    await insertTraits(work, trajectoryId, { ...nothing, area: "centrum" });
    await insertInvitation(work, { trajectoryId, wave: "close", contactKey: `contact ${trajectoryId}` });
    await setOpenQuestionnaire(work, trajectoryId, true);
  });
}

async function forgetAfter(months: number, days: number): Promise<void> {
  world.clock.set(new Date(monthsLater(closedAt, months).getTime() + days * 86_400_000).toISOString());
  await forgetJob(bindings).run(
    {
      ...{ tenantId: world.tenant.id, jobId: "-", now: world.clock.now() },
      mailer: { send: () => Promise.resolve("refused") },
      inTenant: (fn) =>
        world.storage.unitOfWork({ tenantId: world.tenant.id, actor: { kind: "system", name: "test" } }, fn),
    },
    {},
  );
}

const kept = (id: string) =>
  world.read(async (work) => ({
    responses: (await responsesOf(work, id)).length,
    traits: (await traitCounts(work, id)).total,
    invitations: (await countInvitations(work, id)).length,
    isOpen: await isQuestionnaireOpen(work, id),
  }));

/** The rows behind the mark that participants gave: what they are called, and whether they are there. */
const rowsOfMark = (id: string) =>
  world.read(async (work) => {
    const mark = (await newestValues(work, id)).find((one) => one.indicator === "C2");
    if (!mark) throw new Error("There should be a mark.");
    const found = await sql`select 1 from measure_inputs where inputs_hash = ${mark.inputsHash}`.execute(work.db);
    return { inputsHash: mark.inputsHash, kept: found.rows.length };
  });

const everything = { responses: 12, traits: 1, invitations: 1, isOpen: true };
const nothing = { responses: 0, traits: 0, invitations: 0, isOpen: false };

describe("forgetting what people answered", () => {
  it("leaves everything until its time, and what belongs to a trajectory that is open", async () => {
    await forgetAfter(contributionsMonths, -1);
    expect(await kept(done)).toEqual(everything);
    await forgetAfter(contributionsMonths, 1);
    expect(await kept(running)).toEqual(everything);
  });

  it("takes everything after the months of contributions, once", async () => {
    await forgetAfter(contributionsMonths, 1);
    expect(await kept(done)).toEqual(nothing);
    await forgetAfter(contributionsMonths, 2);
    expect(await kept(done)).toEqual(nothing);
  });

  it("keeps the figures as they were, without the answers behind them, and refuses to compute them from nothing", async () => {
    await world.done(compute, { trajectoryId: done }, evaluator);
    const before = await world.read((work) => newestValues(work, done));
    await forgetAfter(contributionsMonths, 1);
    expect(await world.run(compute, { trajectoryId: done }, evaluator)).toMatchObject({
      refusal: { key: "measure.refused.forgotten" },
    });
    expect(await world.read((work) => newestValues(work, done))).toEqual(before);
    const mark = { id: done, indicator: "C2", herbereken: "1" };
    expect(await world.ask(figure(bindings), mark, evaluator)).toMatchObject({
      value: { rows: { kind: "erased" }, rechecked: undefined, figure: { result: { status: "valid" } } },
    });
    const answered = { id: done, indicator: "P4", herbereken: "1" };
    expect(await world.ask(figure(bindings), answered, evaluator)).toMatchObject({
      value: { rows: { kind: expect.not.stringMatching("erased") }, rechecked: { sameRows: true } },
    });
  });

  it("computes figures that nobody asked for, before their rows go", async () => {
    await forgetAfter(contributionsMonths, 1);
    const mark = (await world.read((work) => newestValues(work, done))).find((one) => one.indicator === "C2");
    expect(mark?.result).toMatchObject({ n: 12 });
  });

  it("takes the rows that two trajectories have in common once both are forgotten, and not before", async () => {
    for (const id of [done, running]) await world.done(compute, { trajectoryId: id }, evaluator);
    const [one, other] = [await rowsOfMark(done), await rowsOfMark(running)];
    expect(other.inputsHash).toBe(one.inputsHash);
    await forgetAfter(contributionsMonths, 1);
    expect((await rowsOfMark(running)).kept).toBe(1);
    await world.read((work) =>
      sql`update trajectories_trajectory set closed_at = ${closedAt} where id = ${running}`.execute(work.db),
    );
    await forgetAfter(contributionsMonths, 2);
    expect((await rowsOfMark(running)).kept).toBe(0);
    await forgetAfter(contributionsMonths, 3);
    expect((await kept(running)).responses).toBe(0);
  });
});
