import { describe, expect, it } from "vitest";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { contributionFact, measureBindings, register, someTrajectories } from "../factories.ts";
import { measurements } from "../indicators/all.ts";
import { indicatorResults } from "../indicator-results.ts";
import type { ContributionFact } from "../ports.ts";
import { figure } from "../queries/figure.ts";
import { measurementOfTrajectory } from "../queries/measurement.ts";
import { insertResponse } from "../response-writer.ts";
import { saveAssessment } from "../assessment-writer.ts";
import { inputsOf, valuesOf } from "../value-reader.ts";
import { computeIndicators } from "./compute-indicators.ts";
import { newId } from "../../../kernel/ids.ts";

const evaluator = person("evaluator");

const answered = { outcome: "adopted", confirmedAt: new Date("2026-05-01T09:00:00Z"), reasonGiven: true } as const;

/** Twelve ideas: nine answered, of which one without a reason; one withdrawn and one refused beside them. */
function twelve(): readonly ContributionFact[] {
  const ideas = Array.from({ length: 12 }, (_, number) =>
    contributionFact(number, number < 9 ? { disposition: { ...answered, reasonGiven: number > 0 } } : {}),
  );
  return [...ideas, contributionFact(20, { state: "withdrawn" }), contributionFact(21, { moderation: "rejected" })];
}

async function measured(facts = twelve()) {
  const world = createWorld();
  const { done, preparing } = await world.read(someTrajectories);
  const held = register(facts);
  const bindings = measureBindings({ contributions: held });
  const compute = computeIndicators(bindings);
  const trajectoryId = done.trajectoryId;
  return { world, held, bindings, compute, trajectoryId, preparing };
}

describe("computing the indicators", () => {
  it("is not for visitors, nor for who may only read them", async () => {
    const { world, compute, trajectoryId } = await measured();
    expect(await world.run(compute, { trajectoryId }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await world.run(compute, { trajectoryId }, person("councilMember"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await world.ask(measurementOfTrajectory, { id: trajectoryId }, person("resident"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
  });

  it("is refused for a trajectory that has not started, and one of another municipality is not there", async () => {
    const { world, compute, trajectoryId, preparing } = await measured();
    expect(await world.run(compute, { trajectoryId: preparing.trajectoryId }, evaluator)).toMatchObject({
      refusal: { kind: "refused", key: "measure.refused.notStarted" },
    });
    expect(await world.run(compute, { trajectoryId }, evaluator, newId())).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await world.run(compute, { trajectoryId: "x" }, evaluator)).toMatchObject({ refusal: { kind: "invalid" } });
  });

  it("keeps of every indicator the value with its definition, its rows and their hash", async () => {
    const { world, compute, trajectoryId } = await measured();
    await world.done(compute, { trajectoryId }, evaluator);
    for (const { key, definitionId } of measurements) {
      const [value] = await world.read((work) => valuesOf(work, trajectoryId, key));
      expect(value?.result.id, key).toBe(definitionId);
      expect(value?.inputsHash, key).toMatch(/^[0-9a-f]{64}$/);
      expect(await world.read((work) => inputsOf(work, value?.inputsHash ?? "")), key).toBeDefined();
    }
  });

  it("leaves out what was withdrawn or refused, and does not count a decision without a reason as an answer", async () => {
    const { world, compute, trajectoryId } = await measured();
    await world.done(compute, { trajectoryId }, evaluator);
    const results = await world.read((work) => indicatorResults(work, trajectoryId));
    const n1 = results.find(({ id }) => id === "N1");
    expect(n1).toMatchObject({ status: "valid", n: 12, unit: "%" });
    expect(n1?.value).toBeCloseTo((100 * 8) / 12);
    // The interval of 8 of 12 lies over more than one level.
    expect(n1?.level).toMatch(/^\d-\d$/);
    // Eight facts were on the page of the demo's trajectory when people could start.
    expect(results.find(({ id }) => id === "T2")).toMatchObject({ status: "valid", value: 100, level: "5" });
  });

  it("counts organisations apart from people, and people who only voted not as speakers", async () => {
    const votes = Array.from({ length: 6 }, (_, number) => contributionFact(40 + number, { methodId: "survey" }));
    const facts = [...twelve(), contributionFact(30, { onBehalfOfOrganisation: true }), ...votes];
    const { world, compute, trajectoryId } = await measured(facts);
    await world.done(compute, { trajectoryId }, evaluator);
    const rows = async (key: string) => {
      const [value] = await world.read((work) => valuesOf(work, trajectoryId, key));
      return value?.result;
    };
    // 12 people with ideas and 6 who voted, and those whom the team counted by hand.
    const byHand = 16 + 112;
    expect((await rows("E2"))?.numerator).toBeGreaterThanOrEqual(18 + byHand);
    expect((await rows("D3"))?.n).toBe(12);
    expect((await rows("I4"))?.n).toBe(19);
  });

  it("hides questionnaires of a few people from everybody, and those of fewer than ten from the public", async () => {
    const { world, compute, trajectoryId } = await measured();
    const response = {
      trajectoryId,
      wave: "close",
      how: "open",
      lang: "nl",
      answeredOn: "2026-04-01",
      enteredByName: undefined,
    } as const;
    await world.read(async (work) => {
      for (let person = 0; person < 3; person += 1) await insertResponse(work, { ...response, answers: { p12: "8" } });
    });
    await world.done(compute, { trajectoryId }, evaluator);
    const results = await world.read((work) => indicatorResults(work, trajectoryId));
    expect(results.find(({ id }) => id === "C2")).toMatchObject({ status: "suppressed", value: undefined, n: 0 });
    const shown = await world.ask(figure(measureBindings()), { id: trajectoryId, indicator: "C2" }, person("clerk"));
    expect(shown).toMatchObject({
      ok: true,
      value: { rows: { kind: "tooFew" }, figure: { result: { status: "suppressed" } } },
    });
  });

  it("never opens what professionals said of themselves", async () => {
    const { world, compute, trajectoryId } = await measured();
    await world.read(async (work) => {
      for (let one = 0; one < 6; one += 1)
        await saveAssessment(work, {
          trajectoryId,
          personId: newId(),
          moment: "after",
          answers: { a1: "4", a2: "4", a3: "2", a4: "5", a5: "3", a6: "1", a7: "4" },
        });
    });
    await world.done(compute, { trajectoryId }, evaluator);
    const shown = await world.ask(
      figure(measureBindings()),
      { id: trajectoryId, indicator: "P1" },
      person("administrator"),
    );
    expect(shown).toMatchObject({
      ok: true,
      value: { rows: { kind: "private" }, figure: { result: { status: "valid", n: 6 } } },
    });
    // a3 and a6 are turned round: (4+4+4+5+3+5+4)/7.
    const [p1] = await world.read((work) => valuesOf(work, trajectoryId, "P1"));
    expect(p1?.result.value).toBeCloseTo(29 / 7);
  });
});

describe("computing a figure again", () => {
  it("says it is the same when nothing changed, whatever the order of the rows", async () => {
    const { world, held, bindings, compute, trajectoryId } = await measured();
    await world.done(compute, { trajectoryId }, evaluator);
    held.replace(twelve().toReversed());
    world.clock.set("2026-11-20T09:00:00Z");
    for (const { key } of measurements) {
      const again = await world.ask(
        figure(bindings),
        { id: trajectoryId, indicator: key, herbereken: "1" },
        person("clerk"),
      );
      if (!again.ok) throw new Error(key);
      expect(again.value.rechecked, key).toMatchObject({
        rowsIntact: true,
        sameArithmetic: true,
        sameRows: true,
        definitionChanged: false,
      });
    }
  });

  it("says how many rows came and went when they changed, and what they give now", async () => {
    const { world, held, bindings, compute, trajectoryId } = await measured();
    await world.done(compute, { trajectoryId }, evaluator);
    held.replace(twelve().map((one) => (one.disposition === null ? { ...one, disposition: answered } : one)));
    const again = await world.ask(figure(bindings), { id: trajectoryId, indicator: "N1", herbereken: "1" }, evaluator);
    if (!again.ok) throw new Error("refused");
    expect(again.value.rechecked).toMatchObject({ sameArithmetic: true, sameRows: false, added: 3, removed: 3 });
    expect(again.value.rechecked?.now.value).toBeCloseTo((100 * 11) / 12);
  });

  it("sees that kept rows were changed afterwards", async () => {
    const { world, bindings, compute, trajectoryId } = await measured();
    await world.done(compute, { trajectoryId }, evaluator);
    const [value] = await world.read((work) => valuesOf(work, trajectoryId, "I4"));
    await world.read(async (work) => {
      const { sql } = await import("kysely");
      await sql`update measure_inputs set inputs = jsonb_set(inputs, '{rows,0,isDigital}', 'false')
        where inputs_hash = ${value?.inputsHash ?? ""}`.execute(work.db);
    });
    const again = await world.ask(figure(bindings), { id: trajectoryId, indicator: "I4", herbereken: "1" }, evaluator);
    if (!again.ok) throw new Error("refused");
    expect(again.value.rechecked).toMatchObject({ rowsIntact: false, sameArithmetic: false });
  });
});
