import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../test/factories/open-activity.ts";
import { createWorld, person, visitor } from "../../../../../../test/factories/world.ts";
import { newId } from "../../../../../kernel/ids.ts";
import { submitContribution } from "../../../commands/submit-contribution.ts";
import { survey } from "../method.ts";
import { questionsOf } from "../reader.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "./change-questions.ts";

describe("writing the questions", () => {
  const adviser = person("adviser");
  const typed = (over: Record<string, string> = {}) => ({
    fields: Object.fromEntries(
      Object.entries({ words_nl: "Hoe?", options_nl: "Lopend\nFiets", ...over }).map(([name, value]) => [
        name,
        [value],
      ]),
    ),
  });

  it("is refused to who may not, and for what is not a survey", async () => {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "ideas" });
    const raw = { activityId, kind: "single", ...typed() };
    expect(await world.run(saveQuestion, { ...raw, kind: "essay" }, adviser)).toMatchObject({
      refusal: { fields: [{ field: "kind" }] },
    });
    expect(await world.run(saveQuestion, raw, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await world.run(saveQuestion, raw, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.run(saveQuestion, { ...raw, activityId: newId() }, adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it.each([
    ["no Dutch", { words_nl: "", words_en: "How?" }, "words_nl"],
    ["one answer to choose", { options_nl: "Lopend" }, "options_nl"],
    ["answers that are not all translated", { options_en: "On foot" }, "options_en"],
    ["a condition on a question that is not there", { if_v9: "answered" }, "joined"],
    ["no reason why people have to answer", { required: "on" }, "why_nl"],
    ["a reason that is a story", { why_nl: "x".repeat(301) }, "why_nl"],
    ["more to choose than there is", { kind: "multiple", most: "3" }, "most"],
    ["a least above the most", { kind: "multiple", least: "2", most: "1" }, "least"],
    ["none to choose", { kind: "multiple", least: "0" }, "least"],
    ["nine things to put in order", { kind: "ranking", options_nl: "a\nb\nc\nd\ne\nf\ng\nh\ni" }, "options_nl"],
    ["a number without a highest", { kind: "number", lowest: "0" }, "highest"],
    ["a number that ends before it begins", { kind: "number", lowest: "5", highest: "5" }, "highest"],
    ["halves among whole numbers", { kind: "number", lowest: "0,5", highest: "5" }, "lowest"],
    ["a unit that is a story", { kind: "number", lowest: "0", highest: "5", unit_nl: "x".repeat(31) }, "unit_nl"],
    [
      "eleven things to spread over",
      { kind: "points", total: "9", unit_nl: "punten", options_nl: "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk" },
      "options_nl",
    ],
    ["one point to spread", { kind: "points", total: "1", unit_nl: "punten" }, "total"],
    ["points of nothing", { kind: "points", total: "100" }, "unit_nl"],
    ["a date without a last day", { kind: "date", earliest: "2026-01-01" }, "latest"],
    ["days the wrong way round", { kind: "date", earliest: "2026-02-01", latest: "2026-01-01" }, "latest"],
  ])("is refused with %s", async (_, { kind = "single", ...over }: Record<string, string>, field) => {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "survey" });
    expect(await world.run(saveQuestion, { activityId, kind, ...typed(over) }, adviser)).toMatchObject({
      refusal: { fields: [{ field }] },
    });
  });

  it("keeps conditions looking back, and what was answered as it was", async () => {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "survey" });
    const save = (over: Record<string, string> = {}, code?: string) =>
      world.run(
        saveQuestion,
        { activityId, kind: "single", ...(code === undefined ? {} : { code }), ...typed(over) },
        adviser,
      );
    await save();
    await save({ if_v1_choices: "b" });
    expect(await world.run(moveQuestionUp, { activityId, code: "v2" }, adviser)).toMatchObject({
      refusal: { key: "survey.refused.order" },
    });
    expect(await world.run(removeQuestion, { activityId, code: "v1" }, adviser)).toMatchObject({
      refusal: { key: "survey.refused.dependedOn" },
    });
    const submit = submitContribution({
      methods: [survey],
      words: () => ({ nl: {}, en: {} }),
      baseUrl: "http://localhost",
    });
    await world.done(submit, { activityId, fields: { v1: ["b"], v2: ["a"] } }, visitor());
    expect(await world.run(removeQuestion, { activityId, code: "v2" }, adviser)).toMatchObject({
      refusal: { key: "survey.refused.answered" },
    });
    expect(await save({ options_nl: "Lopend\nFiets\nAuto" }, "v1")).toMatchObject({
      refusal: { key: "survey.refused.answered" },
    });
    expect(await save({ words_nl: "Hoe gaat u?" }, "v1")).toMatchObject({ ok: true });
    expect((await world.read((work) => questionsOf(work, activityId))).map((one) => one.words["nl"])).toEqual([
      "Hoe gaat u?",
      "Hoe?",
    ]);
  });
});
