import { beforeEach, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../../../../test/factories/open-activity.ts";
import { moveTo, openActivity } from "../../../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../../../test/factories/site.ts";
import { createWorld, person, system, visitor } from "../../../../../../test/factories/world.ts";
import { newId } from "../../../../../kernel/ids.ts";
import type { Actor } from "../../../../../platform/define/actor.ts";
import { seedDemoPeople } from "../../../../identity/room.ts";
import { foundMunicipality } from "../../../../tenancy/factories.ts";
import { keepTest } from "../../../commands/keep-test.ts";
import { contributionFacts } from "../../../facts-reader.ts";
import { forgetLeftTests, forgetTestsJob } from "../../../jobs/forget-tests.job.ts";
import { byRouteHref, previewHref } from "../../../paths.ts";
import { methods } from "../../index.ts";
import { saveQuestion } from "../commands/change-questions.ts";
import { respondents } from "../reader.ts";
import type { SurveyTables } from "../tables.ts";
import { testsAtMost, testsHref } from "./href.ts";
import { removeTests } from "./remove-tests.ts";
import { testsOf } from "./test-reader.ts";
import { insertTest } from "./test-writer.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
await seedDemoPeople(world.storage, world.tenant.id);
const adviser = person("adviser");
const keep = keepTest(methods);
let open: OpenActivity;

beforeEach(async () => {
  open = await openActivity(world, { inBrink: "survey", preparing: true });
  const { activityId } = open;
  const ask = (kind: string, fields: Readonly<Record<string, readonly string[]>>) =>
    world.done(saveQuestion, { activityId, kind, fields }, adviser);
  await ask("single", {
    ...{ words_nl: ["Hoe komt u?"], options_nl: ["Lopend\nFiets"] },
    ...{ required: ["on"], why_nl: ["Daarom."] },
  });
  await ask("open", { words_nl: ["Waar stalt u uw fiets?"], if_v1_choices: ["b"] });
  await ask("contact", { words_nl: ["Mogen wij u bellen?"], asks: ["phone"], purpose_nl: ["Voor een gesprek."] });
});

const test = (fields: Readonly<Record<string, readonly string[]>>, who: Actor = adviser, tenantId?: string) =>
  world.run(keep, { activityId: open.activityId, fields }, who, tenantId);
const kept = () => world.read((work) => testsOf(work, open.activityId));

describe("a test answer", () => {
  it("is refused of who may not set up, of what is wrong, and once people are invited", async () => {
    expect(await test({ v1: ["b"] }, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await test({ v1: ["b"] }, person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await test({ v1: ["b"] }, adviser, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await test({ v1: ["z"] })).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "v1" }] } });
    const ideas = await openActivity(world, { inBrink: "ideas", preparing: true });
    const elsewhere = await world.run(keep, { activityId: ideas.activityId, fields: {} }, adviser);
    expect(elsewhere).toMatchObject({ refusal: { kind: "notFound" } });
    await moveTo(world, open.trajectoryId, "open", 3);
    expect(await test({ v1: ["b"] })).toMatchObject({ refusal: { key: "engage.staff.refused.testsOver" } });
    expect(await kept()).toEqual([]);
  });

  it("is kept so many times, and no more", async () => {
    await world.read(async (work) => {
      for (let at = 0; at < testsAtMost; at += 1) await insertTest(work, open.activityId, { v1: ["a"] }, "Samira");
    });
    expect(await test({ v1: ["b"] })).toMatchObject({ refusal: { key: "survey.refused.fullTests" } });
  });

  it("comes from the last screen of the preview, and is marked where it is seen", async () => {
    const team = await site.somebody("adviser");
    const end = await team.get(`${previewHref(open.activityId)}?_van=vragen-2&v1=b&v2=In+de+schuur`);
    expect(end.html).toContain("Bewaar dit als test");
    const sent = await team.send(previewHref(open.activityId), "test", { v1: "b", v2: "In de schuur" });
    expect(sent.location).toBe(testsHref(open.activityId));
    await test({ v1: ["a"], v2: ["Toen liep ik nog niet"] });
    const { html } = await team.get(testsHref(open.activityId));
    expect(html).toContain("Dit zijn geen echte antwoorden");
    expect(html).toContain("In de schuur");
    expect(html, "it was not asked of who walks").not.toContain("Toen liep ik nog niet");
    expect(html).toContain("Gooi alle 2 testantwoorden weg");
    expect((await site.visitor().get(testsHref(open.activityId))).html).not.toContain("In de schuur");
  });

  it("is not proposed any more once people are invited", async () => {
    const team = await site.somebody("adviser");
    const page = async () => (await team.get(testsHref(open.activityId))).html;
    expect(await page()).toContain("bewaren als test");
    await moveTo(world, open.trajectoryId, "open", 3);
    expect(await page()).not.toContain("bewaren als test");
    expect(await page()).toContain("Testen kan alleen als het traject nog in voorbereiding is");
  });

  it("counts nowhere, and keeps no contact details", async () => {
    await test({ v1: ["b"], v2: ["In de schuur"], v3_phone: ["0612345678"], v3_adult: ["on"], v9: ["Verzonnen"] });
    expect((await kept()).map(({ fields }) => fields)).toEqual([{ v1: ["b"], v2: ["In de schuur"] }]);
    const { facts, people, rows } = await world.read(async (work) => ({
      facts: await contributionFacts(work, open.trajectoryId),
      people: await respondents(work, open.activityId, "v1"),
      rows: await work.db.$extendTables<SurveyTables>().selectFrom("survey_answer").select("code").execute(),
    }));
    expect([facts.contributions, facts.formSessions, people.people, rows]).toEqual([[], [], 0, []]);
    const team = await site.somebody("adviser");
    const trajectory = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    for (const path of [trajectory, `${trajectory}/export.csv`, byRouteHref(open.activityId)])
      expect((await team.get(path)).html, path).not.toContain("In de schuur");
  });
});

describe("all test answers", () => {
  it("go by one press, of this survey alone, by who may set up", async () => {
    await test({ v1: ["b"] });
    await test({ v1: ["a"] });
    const other = await openActivity(world, { inBrink: "survey", preparing: true });
    await world.read((work) => insertTest(work, other.activityId, { v1: ["a"] }, "Samira"));
    const remove = (who: Actor, tenantId?: string) =>
      world.run(removeTests, { activityId: open.activityId }, who, tenantId);
    expect(await remove(person("moderator"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await remove(adviser, newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await kept()).toHaveLength(2);
    const team = await site.somebody("adviser");
    expect((await team.send(testsHref(open.activityId), "remove")).status).toBe(303);
    expect(await kept()).toEqual([]);
    expect(await world.read((work) => testsOf(work, other.activityId))).toHaveLength(1);
  });

  it("go when people are invited, of that trajectory alone, also when it is told twice", async () => {
    await test({ v1: ["b"] });
    const other = await openActivity(world, { inBrink: "survey", preparing: true });
    await world.read((work) => insertTest(work, other.activityId, { v1: ["a"] }, "Samira"));
    await moveTo(world, open.trajectoryId, "open", 3);
    for (let times = 0; times < 2; times += 1)
      await forgetTestsJob(methods).run(
        {
          ...{ tenantId: world.tenant.id, jobId: newId(), now: world.clock.now() },
          mailer: { send: () => Promise.resolve("sent" as const) },
          inTenant: (fn) => world.storage.unitOfWork({ tenantId: world.tenant.id, actor: system }, fn),
        },
        { trajectoryId: open.trajectoryId },
      );
    expect(await kept()).toEqual([]);
    expect(await world.read((work) => testsOf(work, other.activityId))).toHaveLength(1);
  });

  it("go in the night when they came too late to go with the opening, when their activity is gone, and after half a year", async () => {
    const preparing = await openActivity(world, { inBrink: "survey", preparing: true });
    const opened = await openActivity(world, { inBrink: "survey" });
    const gone = newId();
    const left = async () => {
      const all = [preparing.activityId, opened.activityId, gone];
      return Promise.all(all.map(async (id) => (await world.read((work) => testsOf(work, id))).length));
    };
    for (const id of [preparing.activityId, opened.activityId, gone])
      await world.read((work) => insertTest(work, id, { v1: ["a"] }, "Samira"));
    const night = () => world.read((work) => forgetLeftTests(work, methods));
    expect(await left()).toEqual([1, 1, 1]);
    await night();
    expect(await left()).toEqual([1, 0, 0]);
    const now = world.clock.now();
    world.clock.set(new Date(now.getTime() + 184 * 86_400_000).toISOString());
    await night();
    world.clock.set(now.toISOString());
    expect(await left()).toEqual([0, 0, 0]);
  });
});
