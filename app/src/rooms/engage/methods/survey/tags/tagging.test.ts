import { sql } from "kysely";
import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../../../test/factories/open-activity.ts";
import { openActivity } from "../../../../../../test/factories/open-activity.ts";
import type { Site } from "../../../../../../test/factories/site.ts";
import { createSite } from "../../../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../../../test/factories/world.ts";
import type { Actor } from "../../../../../platform/define/actor.ts";
import { newId } from "../../../../../kernel/ids.ts";
import { foundMunicipality } from "../../../../tenancy/factories.ts";
import { submitContribution } from "../../../commands/submit-contribution.ts";
import { methods } from "../../index.ts";
import type { Question } from "../domain.ts";
import { survey } from "../method.ts";
import { insertQuestion } from "../writer.ts";
import { nameTags, tagAnswers } from "./tag-commands.ts";
import { answersOf, tagsOf, tagsOn } from "./tag-reader.ts";
import { tagLines } from "./tags.ts";

const question = (code: string, kind: string): Question => ({
  ...{ code, kind, words: { nl: `Vraag ${code}?` }, why: {}, required: false, condition: undefined },
  ...{ options: ["a", "b"].map((one) => ({ code: one, label: { nl: one } })), settings: {} },
});
const world = createWorld();
const adviser = person("adviser");
let site: Site;
let open: OpenActivity;
const ids: string[] = [];

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  open = await openActivity(world, { inBrink: "survey" });
  await world.read(async (work) => {
    await insertQuestion(work, open.activityId, question("v1", "open"), 1);
    await insertQuestion(work, open.activityId, question("v2", "single"), 2);
  });
  const submit = submitContribution({ methods, words: () => ({ nl: {}, en: {} }), baseUrl: "http://localhost" });
  for (let at = 0; at < 27; at += 1) {
    const fields = { v1: [`Meer schaduw ${String(at)}`], v2: ["a"] };
    ids.push((await world.done(submit, { activityId: open.activityId, fields }, visitor())).contributionId);
  }
});

const at = (over: object = {}) => ({ activityId: open.activityId, code: "v1", ...over });
const name = (tags: string) => world.run(nameTags, at({ tags }), adviser);
const on = (id: string, ...tags: string[]) => tags.map((tag) => ({ id, tag }));

it("lines are tags: blank ones and the same twice are none", () => {
  expect(tagLines(" bomen \n\nBomen\nte  druk\r\n")).toEqual(["bomen", "te druk"]);
});

describe("tags on answers", () => {
  it("are refused to who may not, elsewhere, and of what is no answer in own words", async () => {
    const raw = at({ tags: "bomen", ids: ids.slice(0, 1), tagged: [] });
    const both = (given: object, actor: Actor = adviser, town?: string) =>
      Promise.all([world.run(nameTags, given, actor, town), world.run(tagAnswers, given, actor, town)]);
    const refused = (kind: string) => Array(2).fill(expect.objectContaining({ refusal: { kind } })) as unknown;
    expect(await both(raw, person("clerk"))).toEqual(refused("forbidden"));
    expect(await both(raw, visitor())).toEqual(refused("notSignedIn"));
    for (const wrong of [{ code: "v2" }, { code: "v9" }, { activityId: newId() }])
      expect(await both({ ...raw, ...wrong })).toEqual(refused("notFound"));
    expect(await both(raw, adviser, newId())).toEqual(refused("notFound"));
  });

  it("are not too many, too long, unknown, or on what was not shown", async () => {
    const sixteen = Array.from({ length: 16 }, (_, one) => `label ${String(one)}`).join("\n");
    for (const wrong of [sixteen, "x".repeat(41)]) expect(await name(wrong)).toMatchObject({ ok: false });
    await name("bomen\nbanken");
    const [first = "", second = ""] = ids;
    for (const tagged of [on(first, "water"), on(second, "bomen")])
      expect(await world.run(tagAnswers, at({ ids: [first], tagged }), adviser)).toMatchObject({ ok: false });
    expect(await world.read((work) => tagsOn(work, ids))).toEqual([]);
  });

  it("are what was ticked when the page was saved, count, and stay while answers have them", async () => {
    const [first = "", second = ""] = ids;
    await name("bomen\nbanken");
    await world.done(
      tagAnswers,
      at({ ids: [first, second], tagged: [...on(first, "bomen", "banken"), ...on(second, "bomen")] }),
      adviser,
    );
    await world.done(tagAnswers, at({ ids: [second], tagged: [], before: on(second, "bomen") }), adviser);
    const count = () => world.read((work) => tagsOf(work, open.activityId, "v1"));
    expect(await count()).toEqual([{ tag: "bomen", answers: 1 }, { tag: "banken", answers: 1 }]); // prettier-ignore
    expect(await name("bomen")).toMatchObject({
      refusal: { fields: [{ field: "tags", key: "survey.refused.usedTag" }] },
    });
    const slice = { page: 1, perPage: 25, untagged: false };
    const found = (over: object) => world.read((work) => answersOf(work, open.activityId, "v1", { ...slice, ...over }));
    expect((await found({})).total).toBe(27);
    expect((await found({ page: 2 })).items).toHaveLength(2);
    expect((await found({ tag: "banken" })).items.map(({ id }) => id)).toEqual([first]);
    expect((await found({ untagged: true })).total).toBe(26);
  });

  it("stand in the files, and are gone with the words", async () => {
    const [first = ""] = ids;
    const clerk = await site.somebody("evaluator");
    const { html } = await clerk.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.json`);
    expect(html).toContain('"v1.labels":"banken; bomen"');
    await world.read((work) => survey.erase(work, [first], { keepNumbers: true }));
    expect(await world.read((work) => tagsOn(work, ids))).toEqual([]);
  });

  it("of two people at the same page stay both, and those of an answer that is not shown count no more", async () => {
    const [, , third = "", fourth = ""] = ids;
    await name("bomen\nbanken\nhond");
    for (const id of [third, fourth])
      await world.done(tagAnswers, at({ ids: [third, fourth], tagged: on(id, "hond"), before: [] }), adviser);
    const hond = async () =>
      (await world.read((work) => tagsOf(work, open.activityId, "v1"))).find(({ tag }) => tag === "hond");
    expect(await hond()).toMatchObject({ answers: 2 });
    await world.read(async (work) =>
      sql`update engage_contribution set moderation = 'rejected' where contribution_id in (${third}, ${fourth})`.execute(
        work.db,
      ),
    );
    expect(await hond()).toMatchObject({ answers: 0 });
    expect(await name("bomen\nbanken")).toMatchObject({ ok: true });
    expect(await world.read((work) => tagsOn(work, [third, fourth]))).toEqual([]);
    expect(await world.run(tagAnswers, at({ ids: [third], tagged: [] }), adviser)).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("are put on by a form of each page, which others may only read", async () => {
    const path = `/beheer/meedoen/${open.activityId}/antwoorden/v1`;
    expect((await site.visitor().get(path)).status).toBe(401);
    expect((await (await site.somebody("clerk")).get(path)).status).toBe(403);
    expect((await (await site.somebody("administrator")).get(path)).html).not.toContain('name="tags"');
    const staff = await site.somebody("moderator");
    expect((await staff.get(path.replace("v1", "v2"))).status).toBe(404);
    const [, second = ""] = ids;
    const saved = await staff.follow(path, "tag", { ids: ids.slice(1, 3), [second]: ["bomen"] });
    expect(saved.html).toContain("bomen: 1");
    expect((await staff.get(`${path}?label=bomen`)).html).not.toContain("Meer schaduw 2<");
  });
});
