import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../../../test/factories/world.ts";
import type { Actor } from "../../../../../platform/define/actor.ts";
import { newId } from "../../../../../kernel/ids.ts";
import { seedDemoPeople } from "../../../../identity/room.ts";
import { foundMunicipality } from "../../../../tenancy/factories.ts";
import { saveQuestion } from "../commands/change-questions.ts";
import { partsAtMost, questionsAtMost } from "../domain.ts";
import { flawsOf } from "../flaws.ts";
import { asking, isPart } from "../parts.ts";
import { questionsOf } from "../reader.ts";
import { brinkSets } from "./brink-sets.ts";
import { setsHref } from "./href.ts";
import { removeTemplate, saveTemplate, takeOverQuestions } from "./set-commands.ts";
import { templatesOf } from "./set-reader.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
await seedDemoPeople(world.storage, world.tenant.id);
const adviser = person("adviser");
let earlier: OpenActivity;
let here: OpenActivity;

const ask = (activityId: string, kind: string, fields: Readonly<Record<string, readonly string[]>>) =>
  world.done(saveQuestion, { activityId, kind, fields }, adviser);
const questions = ({ activityId }: OpenActivity) => world.read((work) => questionsOf(work, activityId));
const take = (set: string, who: Actor = adviser, into = here, tenantId?: string) =>
  world.run(takeOverQuestions, { activityId: into.activityId, set }, who, tenantId);
const keep = (name: string, of = earlier, who: Actor = adviser) =>
  world.run(saveTemplate, { activityId: of.activityId, name }, who);

beforeAll(async () => {
  earlier = await openActivity(world, { inBrink: "survey" });
  await ask(earlier.activityId, "section", { words_nl: ["Over het plein"] });
  await ask(earlier.activityId, "single", { words_nl: ["Hoe komt u?"], options_nl: ["Lopend\nFiets"] });
  await ask(earlier.activityId, "open", { words_nl: ["Waarom “{...}”?"], recalls: ["v1"], if_v1_choices: ["b"] });
  here = await openActivity(world, { inBrink: "survey", preparing: true });
  await ask(here.activityId, "open", { words_nl: ["Wat vindt u?"] });
});

describe("taking over questions", () => {
  it("is refused to who may not set up, and finds nothing that is not there", async () => {
    const set = `survey:${earlier.activityId}`;
    expect(await take(set, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await take(set, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await take(set, adviser, here, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    const ideas = await openActivity(world, { inBrink: "ideas" });
    for (const none of [`survey:${newId()}`, `own:${newId()}`, "brink:alles", `survey:${ideas.activityId}`])
      expect(await take(none), none).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await take(set, adviser, ideas)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await take(`survey:${here.activityId}`), "from itself").toMatchObject({ refusal: { kind: "notFound" } });
    expect(await take("alles")).toMatchObject({ refusal: { kind: "invalid" } });
    expect(await questions(here)).toHaveLength(1);
  });

  it("does not find the questions of another municipality", async () => {
    const other = createWorld();
    await foundMunicipality(other);
    const theirs = await openActivity(other, { inBrink: "survey" });
    expect(await take(`survey:${theirs.activityId}`)).toMatchObject({ refusal: { kind: "notFound" } });
    await other.done(
      saveQuestion,
      { activityId: theirs.activityId, kind: "open", fields: { words_nl: ["Wat?"] } },
      adviser,
    );
    await other.done(saveTemplate, { activityId: theirs.activityId, name: "Van ons" }, adviser);
    const [template] = await other.read(templatesOf);
    expect(await take(`own:${template?.id ?? ""}`)).toMatchObject({ refusal: { kind: "notFound" } });
    const seen = await (await site.somebody("adviser")).get(setsHref(here.activityId));
    expect(seen.html).not.toContain("Van ons");
  });

  it("puts them behind the others with conditions and recalled answers kept right, free to change", async () => {
    const team = await site.somebody("adviser");
    const page = await team.get(setsHref(here.activityId));
    expect(page.html).toContain(`value="survey:${earlier.activityId}"`);
    const taken = await team.send(setsHref(here.activityId), "take", { set: `survey:${earlier.activityId}` });
    expect(taken.location).toBe(`/beheer/meedoen/${here.activityId}/vragen`);
    expect(await questions(here)).toMatchObject([
      { code: "v1", kind: "open" },
      { code: "d1", kind: "section" },
      { code: "v2", kind: "single", options: [{ code: "a" }, { code: "b" }] },
      {
        ...{ code: "v3", kind: "open", recalls: "v2" },
        condition: { joined: "all", comparisons: [{ code: "v2", is: "anyOf", choices: ["b"] }] },
      },
    ]);
    await world.done(
      saveQuestion,
      { activityId: here.activityId, code: "v2", kind: "single", fields: { words_nl: ["Hoe?"], options_nl: ["A\nB"] } },
      adviser,
    );
    expect((await questions(earlier))[1]?.words).toEqual({ nl: "Hoe komt u?" });
    expect(
      (
        await world.done(
          takeOverQuestions,
          { activityId: here.activityId, set: `survey:${earlier.activityId}` },
          adviser,
        )
      ).activityId,
    ).toBe(here.activityId);
    expect((await questions(here)).map(({ code }) => code)).toEqual(["v1", "d1", "v2", "v3", "d2", "v4", "v5"]);
    expect((await questions(here)).at(-1)?.recalls).toBe("v4");
  });

  it("takes all of them or none", async () => {
    const full = await openActivity(world, { inBrink: "survey", preparing: true });
    for (let at = 0; at < questionsAtMost - 1; at += 1)
      await ask(full.activityId, "open", { words_nl: [`Vraag ${at}`] });
    const set = `survey:${earlier.activityId}`;
    expect(await take(set, adviser, full)).toMatchObject({ refusal: { key: "survey.refused.full" } });
    expect(await questions(full)).toHaveLength(questionsAtMost - 1);
    const parts = await openActivity(world, { inBrink: "survey", preparing: true });
    for (let at = 0; at < partsAtMost; at += 1) await ask(parts.activityId, "section", { words_nl: [`Deel ${at}`] });
    expect(await take(set, adviser, parts)).toMatchObject({ refusal: { key: "survey.refused.fullParts" } });
    expect((await questions(parts)).every(isPart)).toBe(true);
  });

  it("also takes those of a trajectory that is over", async () => {
    const over = await openActivity(world, { inBrink: "survey" });
    await ask(over.activityId, "open", { words_nl: ["Hoe was het?"] });
    await moveTo(world, over.trajectoryId, "close", 4);
    const fresh = await openActivity(world, { inBrink: "survey", preparing: true });
    expect((await take(`survey:${over.activityId}`, adviser, fresh)).ok).toBe(true);
    expect((await questions(fresh)).map(({ words }) => words)).toEqual([{ nl: "Hoe was het?" }]);
  });
});

describe("questions that the municipality keeps under a name", () => {
  it("are kept by who may set up, once under each name, and not without questions", async () => {
    expect(await keep("Plein", earlier, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await keep(" ")).toMatchObject({ refusal: { kind: "invalid" } });
    expect(await keep("x".repeat(81))).toMatchObject({ refusal: { kind: "invalid" } });
    const empty = await openActivity(world, { inBrink: "survey", preparing: true });
    expect(await keep("Leeg", empty)).toMatchObject({ refusal: { key: "survey.refused.nothingToSave" } });
    expect((await keep("Plein")).ok).toBe(true);
    expect(await keep("PLEIN")).toMatchObject({ refusal: { fields: [{ field: "name" }] } });
    const both = await Promise.all([keep("Samen"), keep("Samen")]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("stay as they were, are taken over, and can be thrown away", async () => {
    const [template] = await world.read(templatesOf);
    if (!template) throw new Error("Nothing was kept.");
    const fresh = await openActivity(world, { inBrink: "survey", preparing: true });
    expect((await take(`own:${template.id}`, adviser, fresh)).ok).toBe(true);
    expect((await questions(fresh)).map(({ code }) => code)).toEqual(["d1", "v1", "v2"]);
    const remove = (who: Actor = adviser, { activityId } = fresh) =>
      world.run(removeTemplate, { activityId, templateId: template.id }, who);
    const ideas = await openActivity(world, { inBrink: "ideas" });
    expect(await remove(adviser, ideas)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await remove(person("evaluator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect((await remove()).ok).toBe(true);
    expect(await remove()).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await questions(fresh)).toHaveLength(3);
  });
});

describe("the sets that come with Brink", () => {
  it.each(brinkSets().map((set) => [set.id, set] as const))("can be taken over as they are: %s", async (id, set) => {
    expect(flawsOf(set.questions)).toEqual([]);
    for (const { words } of set.questions) expect(Object.keys(words).sort()).toEqual(["en", "nl"]);
    const fresh = await openActivity(world, { inBrink: "survey", preparing: true });
    await ask(fresh.activityId, "open", { words_nl: ["Eerst dit"] });
    expect((await take(`brink:${id}`, adviser, fresh)).ok).toBe(true);
    const taken = await questions(fresh);
    expect(asking(taken)).toHaveLength(asking(set.questions).length + 1);
    expect(flawsOf(taken)).toEqual([]);
  });
});
