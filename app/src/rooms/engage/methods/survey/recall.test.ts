import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../test/factories/world.ts";
import { formatFor } from "../../../../platform/i18n/format.ts";
import { foundMunicipality } from "../../../tenancy/factories.ts";
import { moveQuestionUp, removeQuestion, saveQuestion } from "./commands/change-questions.ts";
import { questionsOnPaper } from "./paper.ts";
import { questionsOf } from "./reader.ts";

const world = createWorld();
const adviser = person("adviser");
let site: ReturnType<typeof createSite>;
let made: Awaited<ReturnType<typeof openActivity>>;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
});
beforeEach(async () => {
  made = await openActivity(world, { inBrink: "survey" });
  await save({ kind: "short", words_nl: "Hoe komt u?" });
  await save({ kind: "open", words_nl: "Wat mist u?" });
});

function save({ kind = "short", ...fields }: Readonly<Record<string, string>>) {
  const lists = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, [value]]));
  return world.run(saveQuestion, { activityId: made.activityId, kind, fields: lists }, adviser);
}

describe("an earlier answer in a question is refused", () => {
  it.each([
    ["of a question that is not there", { recalls: "v9", words_nl: "U koos {...}." }, "recalls"],
    ["of one that has a story for an answer", { recalls: "v2", words_nl: "U miste {...}." }, "recalls"],
    ["without a place for it", { recalls: "v1", words_nl: "Waarom?" }, "words_nl"],
    ["without a place in every language", { recalls: "v1", words_nl: "Waarom {...}?", words_en: "Why?" }, "words_en"],
    ["of no question", { words_nl: "Waarom { … }?" }, "words_nl"],
  ])("%s", async (_, fields, field) => {
    expect(await save(fields)).toMatchObject({ refusal: { fields: [{ field }] } });
  });

  it("when its question would come later or be gone", async () => {
    await save({ recalls: "v1", words_nl: "Waarom {...}?" });
    const at = (code: string) => ({ activityId: made.activityId, code });
    await world.done(moveQuestionUp, at("v3"), adviser);
    expect(await world.run(moveQuestionUp, at("v3"), adviser)).toMatchObject({
      refusal: { key: "survey.refused.order" },
    });
    expect(await world.run(removeQuestion, at("v1"), adviser)).toMatchObject({
      refusal: { key: "survey.refused.dependedOn" },
    });
  });
});

describe("an earlier answer in a question", () => {
  const path = () => `/trajecten/${made.slug}/meedoen/${made.activityId}`;
  async function secondScreen(v1: string): Promise<string> {
    const resident = site.visitor();
    const saved = await resident.send(path(), "save", { _screen: "vragen-1", v1, v2: "Schaduw" });
    return (await resident.get(saved.location ?? "")).html;
  }

  beforeEach(async () => {
    await save({ recalls: "v1", words_nl: "U komt “{…}”. Waarom?" });
  });

  it("stands there as it was typed and is nothing but words", async () => {
    expect(await secondScreen("Met de step")).toContain("U komt “Met de step”. Waarom?");
    const odd = await secondScreen("<b onclick=x>$&</b> {...}");
    expect(odd).toContain("U komt “&lt;b onclick=x&gt;$&amp;&lt;/b&gt; {...}”. Waarom?");
    expect(await secondScreen(" ")).toContain("U komt “(niet ingevuld)”. Waarom?");
  });

  it("still stands there when its screen is refused", async () => {
    const resident = site.visitor();
    const saved = await resident.send(path(), "save", { _screen: "vragen-1", v1: "Met de step", v2: "Schaduw" });
    const refused = await resident.send(saved.location ?? "", "save", { _screen: "vragen-2", v3: "x".repeat(151) });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("U komt “Met de step”. Waarom?");
  });

  it("is dots on paper and in results, and in no file", async () => {
    const staff = await site.somebody("adviser");
    const enter = `/beheer/trajecten/${made.trajectoryId}/inbreng/nieuw?activiteit=${made.activityId}`;
    expect((await staff.get(enter)).html).toContain("U komt “…………”. Waarom?");
    const typed = { route: "paper", v1: "Met de step", v3: "Leuk", as: "person", lang: "nl" };
    await staff.send(enter, "enter", typed);
    const csv = await staff.get(`/beheer/trajecten/${made.trajectoryId}/inbreng/export.csv`);
    const codebook = await staff.get(`/beheer/trajecten/${made.trajectoryId}/inbreng/codeboek.csv`);
    expect(codebook.html).toContain("U komt “…”. Waarom?");
    expect(codebook.html).not.toContain("Met de step");
    expect(csv.html.match(/Met de step/g)).toHaveLength(2);
  });

  it("is dots to write on where the form is printed", async () => {
    const questions = await world.read((work) => questionsOf(work, made.activityId));
    const format = formatFor("nl", "Europe/Amsterdam");
    const printed = questionsOnPaper({ questions }, { t: (key) => key, lang: "nl", format });
    expect(printed[2]?.words).toContain("U komt “…………”. Waarom?");
  });
});
