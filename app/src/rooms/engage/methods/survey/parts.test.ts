import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../test/factories/world.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { askedOf } from "./asked.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "./commands/change-questions.ts";
import type { Question } from "./domain.ts";
import { durationOf } from "./duration.ts";
import { flawsOf } from "./flaws.ts";
import { questionsOf } from "./reader.ts";
import { screensOf } from "./screens.ts";

const question = (code: string, over: Partial<Question> = {}): Question => ({
  ...{ code, kind: "open", words: { nl: `Wat vindt u van ${code}?` }, why: {}, required: false },
  ...{ options: [], settings: {}, condition: undefined },
  ...over,
});
const part = (code: string, over: Partial<Question> = {}) =>
  question(code, { kind: "section", words: { nl: `Over ${code}` }, ...over });
const answered = (code: string) =>
  ({ joined: "all", comparisons: [{ code, is: "answered" }] }) satisfies Question["condition"];

describe("a part", () => {
  const questions = [
    ...[question("v1"), part("d1"), question("v2"), question("v3"), question("v4"), question("v5"), question("v6")],
    ...[part("d2", { condition: answered("v1") }), question("v7"), part("d3"), question("v8")],
  ];

  it("begins on a new screen, and takes no place of a question", () => {
    expect(screensOf(questions).map((screen) => screen.map(({ code }) => code))).toEqual([
      ["v1"],
      ["d1", "v2", "v3", "v4", "v5", "v6"],
      ["d2", "v7"],
      ["d3", "v8"],
    ]);
  });

  it("of who does not get it asks nothing, up to the next part", () => {
    const asked = (v1: string) => askedOf(questions, { v1: [v1] }).map(({ code }) => code);
    expect(asked("")).not.toContain("v7");
    expect(asked("")).toContain("v8");
    expect(asked("Iets")).toContain("v7");
  });

  it("that nobody gets is told once, without each question in it", () => {
    const never = part("d2", { condition: answered("v9") });
    const told = flawsOf([question("v1"), never, question("v2"), question("v3")]);
    expect(told).toMatchObject([{ key: "survey.staff.flaw.gone", params: { what: "part", number: 1 } }]);
  });
});

describe("the estimate of how long it takes", () => {
  it("counts words and answers, and leaves out for the least what not everybody is asked", () => {
    const long = question("v2", { words: { nl: "woord ".repeat(298) }, condition: answered("v1") });
    expect(durationOf([question("v1")], "nl")).toEqual({ least: 2, most: 2, questions: 1, words: 5 });
    expect(durationOf([question("v1"), part("d1"), long], "nl")).toMatchObject({ least: 2, most: 5, questions: 2 });
    expect(durationOf([part("d1", { condition: answered("v1") }), question("v2")], "nl")).toMatchObject({ least: 1 });
  });
});

describe("a survey in parts", () => {
  const world = createWorld();
  const adviser = person("adviser");
  let site: ReturnType<typeof createSite>;
  let made: Awaited<ReturnType<typeof openActivity>>;

  beforeAll(async () => {
    site = createSite(world, await foundMunicipality(world));
  });
  beforeEach(async () => {
    made = await openActivity(world, { inBrink: "survey" });
  });

  type Typed = Readonly<Record<string, string>>;
  function save({ kind = "section", ...over }: Typed, code?: string) {
    const fields = Object.entries({ words_nl: "Uw route", options_nl: "Ja\nNee", ...over });
    const which = code === undefined ? {} : { code };
    const lists = Object.fromEntries(fields.map(([name, value]) => [name, [value]]));
    return world.run(saveQuestion, { activityId: made.activityId, kind, ...which, fields: lists }, adviser);
  }

  it.each([
    ["without a title", { words_nl: " " }, "words_nl"],
    ["with an explanation that is a story", { explanation_nl: "x".repeat(1001) }, "explanation_nl"],
  ])("is refused %s", async (_, over, field) => {
    expect(await save(over)).toMatchObject({ refusal: { fields: [{ field }] } });
  });

  it("keeps a question a question, and has no more parts than people can follow", async () => {
    await save({ kind: "single" });
    expect(await save({}, "v1")).toMatchObject({ refusal: { fields: [{ field: "kind" }] } });
    for (let at = 1; at <= 10; at += 1) expect(await save({})).toMatchObject({ ok: true });
    expect(await save({})).toMatchObject({ refusal: { key: "survey.refused.fullParts" } });
    const at = (code: string) => ({ activityId: made.activityId, code });
    expect(await world.run(removeQuestion, at("v1"), adviser)).toMatchObject({
      refusal: { key: "survey.refused.last" },
    });
    expect(await save({ kind: "single", if_d1: "answered" })).toMatchObject({
      refusal: { fields: [{ field: "joined" }] },
    });
  });

  it("tells residents where they are and how long it takes; results and the file know only questions", async () => {
    await save({ explanation_nl: "Denk aan gisteren." });
    await save({ kind: "single", words_nl: "Hoe komt u?" });
    await save({ words_nl: "Het plein" });
    await save({ kind: "open", words_nl: "Wat mist u?" });
    expect((await world.read((work) => questionsOf(work, made.activityId))).map(({ code }) => code)).toEqual([
      ...["d1", "v1", "d2", "v2"],
    ]);
    const resident = site.visitor();
    const path = `/trajecten/${made.slug}/meedoen/${made.activityId}`;
    const first = await resident.get(path);
    for (const words of ["Deel 1 van 2", "Uw route", "Denk aan gisteren.", "Geschatte tijd: 2 minuten"])
      expect(first.html).toContain(words);
    const saved = await resident.send(path, "save", { _screen: "vragen-1", v1: "a" });
    const second = await resident.get(saved.location ?? "");
    expect(second.html).toContain("Deel 2 van 2");
    expect(second.html).not.toContain("Geschatte tijd");
    const staff = await site.somebody("adviser");
    await staff.send(`/beheer/trajecten/${made.trajectoryId}/inbreng/nieuw?activiteit=${made.activityId}`, "enter", {
      ...{ route: "paper", v1: "a", v2: "Schaduw", as: "person", lang: "nl" },
    });
    const csv = await staff.get(`/beheer/trajecten/${made.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain('"v1";"v2"');
    expect(csv.html).not.toContain('"d1"');
  });

  it("moves a question into the part before it", async () => {
    await save({ kind: "single" });
    await save({});
    await save({ kind: "single" });
    await world.done(moveQuestionUp, { activityId: made.activityId, code: "v2" }, adviser);
    expect((await world.read((work) => questionsOf(work, made.activityId))).map(({ code }) => code)).toEqual([
      ...["v1", "v2", "d1"],
    ]);
  });
});
