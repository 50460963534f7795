import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../../test/factories/world.ts";
import { newId } from "../../../../kernel/ids.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Work } from "../../../../platform/define/work.ts";
import { submitContribution } from "../../commands/submit-contribution.ts";
import { withdrawContribution } from "../../commands/withdraw-contribution.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { methodConformance } from "../method.conformance.ts";
import { photoConformance } from "../photos.conformance.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { askedOf } from "./asked.ts";
import { screensOf } from "./screens.ts";
import type { Comparison } from "./conditions/condition.ts";
import { parseAnswers } from "./inputs.ts";
import { survey } from "./method.ts";
import { fieldsOf } from "./reader.ts";
import { resultOf, shareRatio, surveyResults } from "./results.ts";
import { deleteWords, insertAnswers, insertQuestion } from "./writer.ts";

const option = (code: string) => ({ code, label: { nl: `Antwoord ${code}` } });
const question = (code: string, over: Partial<Question> = {}): Question => ({
  code,
  kind: "single",
  words: { nl: `Vraag ${code}` },
  why: {},
  required: false,
  options: [option("a"), option("b"), option("c")],
  settings: {},
  condition: undefined,
  ...over,
});

const transport = question("v1", { required: true });
const why = question("v2", {
  settings: { other: true },
  condition: { joined: "all", comparisons: [{ code: "v1", is: "anyOf", choices: ["c"] }] },
});
const places = question("v3", { kind: "multiple", settings: { other: true, least: 1, most: 2 } });
const first = question("v4", { kind: "open", options: [] });
const minutes = question("v5", {
  kind: "number",
  options: [],
  settings: { lowest: 0, highest: 120, decimals: true, unit: { nl: "minuten" } },
});
const since = question("v6", {
  kind: "date",
  options: [],
  settings: { earliest: "2016-01-01", latest: "2026-12-31" },
});
const word = question("v7", { kind: "short", options: [] });
const atLeast = question("v8", { kind: "multiple", settings: { least: 2 } });
const order = question("v9", { kind: "ranking" });
const spread = question("v10", { kind: "points", settings: { total: 100, unit: { nl: "punten" } } });
const spot = question("v11", { kind: "place", options: [] });
const reach = question("v12", {
  kind: "contact",
  options: [],
  settings: { asks: ["name", "email", "phone"], purpose: { nl: "Wij bellen u." } },
});
const questions = [transport, why, places, first, minutes, since, word, atLeast, order, spread, spot, reach];

async function prepare(work: Work, activityId: string): Promise<void> {
  for (const [at, one] of questions.entries()) await insertQuestion(work, activityId, one, at + 1);
}

methodConformance({
  method: survey,
  found: foundMunicipality,
  prepare,
  screens: {
    "vragen-1": { v1: ["c"] },
    "vragen-2": {
      v2: ["other"],
      v2_other: ["Te ver met de rolstoel."],
      v3: ["b"],
      v4: ["De bocht bij de heg."],
      v5: ["12,5"],
      v6_day: ["1"],
      v6_month: ["9"],
      v6_year: ["2024"],
    },
    "vragen-3": {
      v7: ["Haast"],
      v8: ["a", "c"],
      v9_c: ["1"],
      v9_a: ["2"],
      v10_a: ["70"],
      v10_c: ["30"],
      v11_words: ["Bij de brug"],
    },
  },
  wrong: { fields: {}, field: "v1" },
  ownWords: "De bocht bij de heg.",
});

photoConformance({
  method: survey,
  found: foundMunicipality,
  settings: {},
  prepare: (work, activityId) => insertQuestion(work, activityId, question("v1", { kind: "photo", options: [] }), 1),
  ...{ screen: "vragen-1", control: "v1", fields: {} },
});

describe("a conditional question", () => {
  it("stands on a later screen than the answer it looks at", () => {
    expect(screensOf(questions).map((screen) => screen.map((one) => one.code))).toEqual([
      ["v1"],
      ["v2", "v3", "v4", "v5", "v6"],
      ["v7", "v8", "v9", "v10", "v11"],
      ["v12"],
    ]);
  });

  it("is asked only after that answer, and asks nothing on when it was not asked itself", () => {
    const further = question("v13", {
      condition: { joined: "any", comparisons: [{ code: "v2", is: "noneOf", choices: ["b"] }] },
    });
    const asked = (fields: Fields) => askedOf([...questions, further], fields);
    expect(asked({ v1: ["a"] })).not.toContain(why);
    expect(asked({ v1: ["c"] })).toContain(why);
    expect(asked({ v1: ["a"], v2: ["a"] })).not.toContain(further);
    expect(asked({ v1: ["c"], v2: ["a"] })).toContain(further);
    expect(asked({ v1: ["c"], v2: ["b"] })).not.toContain(further);
    expect(asked({ v1: ["c"] }), "who passed it by chose none of them").toContain(further);
  });

  it("looks at a number as it was typed, at words only whether they are there, and at an answer of one's own", () => {
    const after = (...comparisons: Comparison[]) => question("v13", { condition: { joined: "all", comparisons } });
    const isAsked = (one: Question, fields: Fields) => askedOf([...questions, one], fields).includes(one);
    const between = after({ code: "v5", is: "between", lowest: 10, highest: 12.5 });
    expect(["9,9", "12,6", "veel", ""].filter((typed) => isAsked(between, { v5: [typed] }))).toEqual([]);
    expect(["10", "12,50"].filter((typed) => isAsked(between, { v5: [typed] }))).toHaveLength(2);
    const written = after({ code: "v4", is: "answered" });
    expect(isAsked(written, { v4: [" "] })).toBe(false);
    expect(isAsked(written, { v4: ["De heg"] })).toBe(true);
    expect(isAsked(after({ code: "v3", is: "anyOf", choices: ["other"] }), { v3_other: ["Een kraan"] })).toBe(true);
  });

  it("leaves out what was answered before the first answer changed", () => {
    const parsed = parseAnswers({ questions }, { v1: ["a"], v2: ["b"] });
    expect(parsed).toEqual({ ok: true, value: [{ code: "v1", choices: ["a"], words: "" }] });
  });
});

describe("answers are refused", () => {
  it.each([
    ["a choice that is not offered", { v1: ["z"] }, "v1"],
    ["two choices where one is asked", { v1: ["a", "b"] }, "v1"],
    ["no answer to what has to be answered", { v3: ["a"] }, "v1"],
    ["too many words", { v1: ["a"], v4: ["x".repeat(5001)] }, "v4"],
    ["more choices than are asked", { v1: ["a"], v3: ["a", "b", "c"] }, "v3"],
    ["fewer choices than are asked", { v1: ["a"], v3: ["a"], v8: ["a"] }, "v8"],
    ["something else and no words for it", { v1: ["c"], v2: ["other"], v2_other: [" "] }, "v2_other"],
    ["something else beside an answer", { v1: ["c"], v2: ["a"], v2_other: ["Ook dit"] }, "v2"],
    ["something else where that is not asked", { v1: ["other"], v1_other: ["Toch"] }, "v1"],
    ["something else that is a story", { v1: ["c"], v2: ["other"], v2_other: ["x".repeat(151)] }, "v2_other"],
    ["a short answer that is a story", { v1: ["a"], v7: ["x".repeat(151)] }, "v7"],
    ["a second place without a first", { v1: ["a"], v9_b: ["2"] }, "v9_b"],
    ["what is no number", { v1: ["a"], v5: ["lang"] }, "v5"],
    ["a number that cannot be", { v1: ["a"], v5: ["120,01"] }, "v5"],
    ["more points than there are", { v1: ["a"], v10_a: ["60"], v10_b: ["41"] }, "v10_a"],
    ["half a date", { v1: ["a"], v6_day: ["1"] }, "v6_month"],
    ["a day before the first", { v1: ["a"], v6_day: ["31"], v6_month: ["12"], v6_year: ["2015"] }, "v6_day"],
  ])("with %s", (_, fields, field) => {
    expect(parseAnswers({ questions }, fields)).toMatchObject({ ok: false, refusal: [{ field }] });
  });

  it("unless they are answers of one's own, which count as chosen", () => {
    const fields = { v1: ["c"], v2: [""], v2_other: ["Met de step"], v3: ["a"], v3_other: ["Een kraan"] };
    expect(parseAnswers({ questions }, fields)).toMatchObject({
      value: [
        { code: "v1" },
        { code: "v2", choices: ["other"], words: "Met de step" },
        { code: "v3", choices: ["a", "other"], words: "Een kraan" },
      ],
    });
  });

  it.each([minutes, since])("when $kind has to be answered and was not", (asked) => {
    const parsed = parseAnswers({ questions: [{ ...asked, required: true }] }, {});
    const [field] = kindOf(asked).controls(asked);
    expect(parsed).toEqual({ ok: false, refusal: [{ field, key: "platform.field.required" }] });
  });

  it("when nothing at all was answered", () => {
    expect(parseAnswers({ questions: [places] }, { v3: [""] })).toMatchObject({
      refusal: [{ key: "survey.field.nothing" }],
    });
  });
});

describe("results", () => {
  const count = (choice: string, people: number) => ({ code: "v1", choice, people });

  it("show nothing of fewer than ten people", () => {
    expect(resultOf(transport, 9, [count("a", 9)]).people).toBe("suppressed");
  });

  it("gives shares no sharper than the rounded counts, and never more than all", () => {
    expect([25, 20, 5].map((count) => shareRatio(count, 65))).toEqual([0.4, 0.3, 0.1]);
    expect(shareRatio(55, 50)).toBe(1);
  });

  it("hide a small answer, and a second one that would give it away", () => {
    const { counts, people } = resultOf(transport, 50, [count("a", 27), count("b", 20), count("c", 3)]);
    expect(people).toBe(50);
    expect(counts.map((one) => one.people)).toEqual([25, "suppressed", "suppressed"]);
  });

  it("of several choices hide the few that did choose, and the few that did not", () => {
    const many = (choice: string, people: number) => ({ code: "v3", choice, people });
    const { counts } = resultOf(places, 40, [many("a", 36), many("b", 20), many("c", 4), many("other", 11)]);
    expect(counts.map((one) => one.people)).toEqual(["suppressed", 20, "suppressed", 10]);
  });

  it("count numbers in brackets and days in periods, each in one, and hide the small ones", () => {
    const of = (asked: Question, choice: string, people: number) => ({ code: asked.code, choice, people });
    const numbers = resultOf(minutes, 53, [of(minutes, "0", 30), of(minutes, "20", 20), of(minutes, "100", 3)]);
    expect(numbers.counts.map((one) => one.people)).toEqual([30, "suppressed", 0, 0, 0, "suppressed"]);
    const days = resultOf(since, 40, [of(since, "2016", 40)]);
    expect(days.counts.map((one) => one.code)).toEqual(Array.from({ length: 11 }, (_, at) => String(2016 + at)));
    expect(days.counts[0]?.people).toBe(40);
  });

  it("of a ranking show who came first and every place, one table of which nothing small can be computed", () => {
    const placed = (choice: string, people: number) => ({ code: "v9", choice, people });
    const given = [placed("a.1", 40), placed("b.1", 20), placed("a.2", 20), placed("b.2", 37), placed("c.2", 3)];
    const { people, counts } = resultOf(order, 60, given);
    expect(people).toBe(60);
    expect(counts.map((one) => one.people)).toEqual([40, 20, 0]);
    const second = counts.map((one) => one.cells?.[1]);
    expect(second[2]).toBe("suppressed");
    expect(second.filter((count) => count === "suppressed").length).toBeGreaterThan(1);
  });

  async function twelveAnswers() {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "survey" });
    await world.read((work) => prepare(work, activityId));
    const submit = submitContribution({
      methods: [survey],
      words: () => ({ nl: {}, en: {} }),
      baseUrl: "http://localhost",
    });
    const sent: { readonly token: string }[] = [];
    for (let at = 0; at < 12; at += 1)
      sent.push(await world.done(submit, { activityId, fields: { v1: ["a"] } }, visitor()));
    const takeBack = async (many: number) => {
      for (const { token } of sent.slice(0, many))
        await world.done(withdrawContribution([survey]), { token }, visitor());
    };
    const results = () => world.read((work) => surveyResults(work, activityId, { questions }, true));
    return { world, takeBack, results };
  }

  it("count everybody, rounded", async () => {
    const results = await (await twelveAnswers()).results();
    expect(results).toMatchObject({ people: 10, someWithdrew: false });
    expect(results.questions[0]).toMatchObject({ people: 10, counts: [{ people: 10 }, { people: 0 }, { people: 0 }] });
  });

  it("lose the answers that are taken back while people can take part", async () => {
    const { takeBack, results } = await twelveAnswers();
    await takeBack(3);
    expect(await results()).toMatchObject({ people: "suppressed", someWithdrew: false });
  });

  it("keep the published numbers of who takes answers back after the end, and say so", async () => {
    const { world, takeBack, results } = await twelveAnswers();
    world.clock.set("2027-02-01T09:00:00Z");
    await takeBack(3);
    expect(await results()).toMatchObject({ people: 10, someWithdrew: true });
  });
});

describe("what is taken away", () => {
  it("are the words, also of something else, a number and a day; what was counted stays", async () => {
    const world = createWorld();
    const { activityId } = await openActivity(world, { inBrink: "survey" });
    const id = newId();
    const answers = await world.read(async (work) => {
      await prepare(work, activityId);
      const others = { v2: ["other"], v2_other: ["De step."], v7: ["Haast"] };
      const fields = {
        v1: ["c"],
        ...others,
        v4: ["De bocht."],
        v5: ["12,5"],
        v6_day: ["1"],
        v6_month: ["9"],
        v6_year: ["2024"],
      };
      const parsed = parseAnswers({ questions }, fields);
      await insertAnswers(work, { id, activityId }, parsed.ok ? parsed.value : []);
      const before = (await fieldsOf(work, [id])).get(id);
      expect(before).toEqual(fields);
      await deleteWords(work, [id]);
      return (await fieldsOf(work, [id])).get(id);
    });
    expect(answers).toEqual({ v1: ["c"], v2: ["other"], v5: [""], v6_day: [""], v6_month: [""], v6_year: [""] });
  });
});
