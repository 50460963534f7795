import ICAL from "ical.js";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { savePlanning } from "./commands/save-planning.ts";
import { guideContent } from "./content/guide-content.ts";
import { paths } from "./paths.ts";
import { planningSettingsOf } from "./planning-reader.ts";
import { guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { updateAnswers } from "./writer.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
let guideId = "";
let emptyGuideId = "";
let best: readonly string[] = [];
let site: ReturnType<typeof createSite>;

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

async function decideOn(decisionDate: string | undefined): Promise<void> {
  await world.read(async (work) => {
    const { decisionDate: _before, ...answers } = (await guideById(work, guideId))?.answers ?? {};
    await updateAnswers(work, guideId, {
      answers: decisionDate === undefined ? answers : { ...answers, decisionDate },
    });
  });
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const guides = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  [guideId, emptyGuideId] = [guides.parkGuideId, guides.sewerGuideId];
  best = (await world.read((work) => latestAdvice(work, guideId)))?.advice.best[0]?.items ?? [];
}, 60_000);

describe("what a plan is counted with", () => {
  const save = (over: object = {}, actor = person("adviser")) =>
    world.run(savePlanning, { id: guideId, region: "south", ...over }, actor);

  it("is refused to who is not signed in, may only look, or belongs to another municipality", async () => {
    expect(await world.run(savePlanning, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await save({}, person("councilMember", "clerk", "moderator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(savePlanning, { id: guideId }, person("adviser"))).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is refused of a region that is none, and of a guide that is not there", async () => {
    expect(await save({ region: "west" })).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "region" }] },
    });
    expect(await save({ id: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toEqual({ region: undefined });
  });

  it("is kept once, the last that was said", async () => {
    for (const region of ["south", "north"]) expect(await save({ region })).toMatchObject({ ok: true });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toMatchObject({ region: "north" });
    expect(await save({ region: "" })).toMatchObject({ ok: true });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toMatchObject({ region: undefined });
  });
});

describe("the page of a plan", () => {
  it("leads to the advice as long as there is none", async () => {
    const { status, html } = await (await stepInto("adviser")).get(paths.planning(emptyGuideId));
    expect(status).toBe(200);
    expect(html).toContain(`href="${paths.advice(emptyGuideId)}"`);
    expect(html).not.toContain('value="save"');
  });

  it("plans the advice before anybody chose, and any combination in the address", async () => {
    const asker = await stepInto("adviser");
    const { html } = await asker.get(paths.planning(guideId));
    expect(html).toContain("Begin uiterlijk op");
    expect(html).toContain(paths.combinationOf(guideId, best));
    const own = await asker.get(paths.planningOf(guideId, ["M15", "M60"]));
    expect(own.html).toContain(paths.combinationOf(guideId, ["M15", "M60"]));
    expect(own.html).toContain(`${paths.planningFile(guideId, "planning.ics")}?set=M15,M60`);
  });

  it("comes back to the same combination after saving, with what was chosen", async () => {
    const { html } = await (
      await stepInto("adviser")
    ).follow(paths.planningOf(guideId, ["M15", "M60"]), "save", {
      region: "middle",
    });
    expect(html).toContain(paths.combinationOf(guideId, ["M15", "M60"]));
    expect(html).toMatch(/value="middle"[^>]*checked|checked[^>]*value="middle"/);
  });

  it("is read by who may only look, without a form, and has its sentences in both languages", async () => {
    const reader = await stepInto("councilMember");
    for (const lang of ["nl", "en"]) {
      const { html } = await reader.get(`${paths.planning(guideId)}?lang=${lang}`);
      expect(html).not.toContain('value="save"');
      expect(html).not.toMatch(/choose\.\w|undefined|NaN/);
    }
  });

  it("says what is too late and what would fit, when the decision comes too soon", async () => {
    await decideOn("2026-12-17");
    const { html } = await (await stepInto("adviser")).get(paths.planning(guideId));
    expect(html).toContain("komt te vroeg voor deze combinatie");
    expect(html).toContain("Neem het besluit op");
    expect(html).not.toMatch(/choose\.\w|undefined|NaN/);
  });

  it("asks for the day of the decision when nobody knows it, and has no file then", async () => {
    await decideOn(undefined);
    const asker = await stepInto("adviser");
    const { html } = await asker.get(paths.planning(guideId));
    expect(html).toContain("#Q5");
    expect(html).not.toContain("planning.ics");
    expect((await asker.get(paths.planningFile(guideId, "planning.ics"))).status).toBe(404);
    await decideOn("2027-06-17");
  });
});

describe("the calendar file of a plan", () => {
  const file = () => paths.planningFile(guideId, "planning.ics");
  const eventsIn = (html: string) =>
    ICAL.Component.fromString(html)
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));

  it("is refused to a visitor, and there is none of a guide without a plan", async () => {
    expect((await site.visitor().get(file())).status).not.toBe(200);
    expect((await (await stepInto("adviser")).get(paths.planningFile(emptyGuideId, "planning.ics"))).status).toBe(404);
  });

  it("has an event for each activity and each day that matters, which keep their keys when the decision moves", async () => {
    const asker = await stepInto("adviser");
    const before = eventsIn((await asker.get(file())).html);
    expect(before).toHaveLength(best.length * 2 + 4);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const decision = before.find(({ uid }) => uid === `${guideId}.decision@brink`);
    expect(decision).toMatchObject({ summary: "Besluit" });
    expect(decision?.startDate.toString()).toBe("2027-06-17");
    expect(decision?.startDate.isDate).toBe(true);
    await decideOn("2027-07-01");
    const after = eventsIn((await asker.get(file())).html);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after.find(({ uid }) => uid === decision?.uid)?.startDate.toString()).toBe("2027-07-01");
  });
});
