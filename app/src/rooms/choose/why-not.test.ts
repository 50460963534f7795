import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { paths } from "./paths.ts";
import { guideById, latestAdvice, whyNotsOf } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { updateAnswers } from "./writer.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const { askWhyNot } = chooseCommands(content, directComputer);
const adviser = person("adviser");
let guide: { readonly id: string; readonly adviceId: string; readonly inAdvice: readonly string[] };
let site: ReturnType<typeof createSite>;

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const { parkGuideId: id } = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  const advice = await world.read((work) => latestAdvice(work, id));
  guide = { id, adviceId: advice?.id ?? "", inAdvice: advice?.advice.best[0]?.items ?? [] };
}, 60_000);

// A search takes a second, and more on a busy machine.
describe("asking why not", { timeout: 60_000 }, () => {
  const ask = (over: object = {}, actor = adviser) =>
    world.run(askWhyNot, { id: guide.id, adviceId: guide.adviceId, item: "M11", ...over }, actor);

  it("is refused to who is not signed in, may only look, or belongs to another municipality", async () => {
    expect(await world.run(askWhyNot, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await ask({}, person("councilMember", "clerk", "moderator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    const there = { id: guide.id, adviceId: guide.adviceId, item: "M11" };
    expect(await elsewhere.run(askWhyNot, there, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is refused of what is in no list, and of an advice of another guide", async () => {
    for (const item of ["M99", "x", "", undefined]) {
      expect(await ask({ item })).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "item" }] } });
    }
    expect(await ask({ adviceId: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await ask({ id: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
  });

  it("is refused for a moment when others wait for their answer already", async () => {
    const { askWhyNot: busy } = chooseCommands(content, { ...directComputer, isBusy: () => true });
    const asked = { id: guide.id, adviceId: guide.adviceId, item: "M11" };
    expect(await world.run(busy, asked, adviser)).toMatchObject({ refusal: { kind: "tooMany" } });
    const { computeAdvice } = chooseCommands(content, { ...directComputer, isBusy: () => true });
    expect(await world.run(computeAdvice, { id: guide.id }, adviser)).toMatchObject({ refusal: { kind: "tooMany" } });
    expect(await world.read((work) => whyNotsOf(work, guide.adviceId))).toEqual([]);
  });

  it("keeps one answer, however often it is asked", async () => {
    expect(await ask()).toMatchObject({ ok: true });
    const [first] = await world.read((work) => whyNotsOf(work, guide.adviceId));
    expect(first).toMatchObject({ item: "M11", askedBy: adviser.name });
    expect(["behind", "equallyGood", "barred"]).toContain(first?.answer.code);
    const { askWhyNot: again } = chooseCommands(content, { ...directComputer, isBusy: () => true });
    const asked = { id: guide.id, adviceId: guide.adviceId, item: "M11" };
    // What was answered before is not computed again: nobody has to wait for it.
    expect(await world.run(again, asked, person("projectLead"))).toMatchObject({ ok: true });
    expect(await world.read((work) => whyNotsOf(work, guide.adviceId))).toEqual([first]);
  });

  it("is answered on the page, in words, with the combination to look at", async () => {
    const asker = await stepInto("adviser");
    const before = await asker.get(paths.advice(guide.id));
    expect(before.html).toContain(paths.whyNot(guide.id));
    const { html } = await asker.follow(paths.whyNot(guide.id), "ask", {
      adviceId: guide.adviceId,
      item: "M10",
    });
    const [asked] = await world.read((work) => whyNotsOf(work, guide.adviceId));
    expect(asked?.item).toBe("M10");
    expect(html).toContain('id="M10"');
    expect(html).not.toMatch(/choose\.whyNot|undefined|\bNaN\b/);
    const answer = asked?.answer;
    if (answer && "instead" in answer) expect(html).toContain(paths.combinationOf(guide.id, answer.instead.items));
    for (const item of guide.inAdvice) expect(html).not.toContain(`<option value="${item}"`);
  });

  it("is read by who may only look, without a form", async () => {
    const { html } = await (await stepInto("councilMember")).get(paths.whyNot(guide.id));
    expect(html).toContain('id="M10"');
    expect(html).not.toContain('value="ask"');
  });

  it("has its sentences in Dutch and in English", async () => {
    const asker = await stepInto("adviser");
    for (const item of ["M09", "M14", "M42", "T09", "M16", "M60"])
      expect(await ask({ item })).toMatchObject({ ok: true });
    for (const lang of ["nl", "en"]) {
      const { html } = await asker.get(`${paths.whyNot(guide.id)}?lang=${lang}`);
      expect(html).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
    }
  });

  it("is refused once an answer of the guide has changed, and the page says what to do", async () => {
    await world.read(async (work) => {
      const { answers } = (await guideById(work, guide.id)) ?? {};
      await updateAnswers(work, guide.id, { answers: { ...answers } });
    });
    expect(await ask({ item: "M02" })).toMatchObject({ refusal: { key: "choose.refused.whyNotOutdated" } });
    const { html } = await (await stepInto("adviser")).get(paths.whyNot(guide.id));
    expect(html).toContain("Na dit advies zijn antwoorden veranderd.");
    expect(html).not.toContain('value="ask"');
  });
});
