import { beforeAll, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { adviser, ideasTown, lead, moderator } from "../commands/ideas-town.fixture.ts";
import { newsSince } from "../following/news.ts";
import { addMilestone, changeMilestone, removeMilestone } from "./commands/milestones.ts";
import { removeStage, saveStage } from "./commands/stages.ts";
import { decisionHref } from "./paths.ts";
import { decisionsSince, milestonesOf, stagesOf } from "./reader.ts";

const { world, activity } = ideasTown();
const site = createSite(world, await foundMunicipality(world));
const refusal = (refused: object) => ({ ok: false, refusal: refused });
const at = (field: string) => refusal({ kind: "invalid", fields: [{ field }] });

let trajectoryId = "";
beforeAll(() => {
  ({ trajectoryId } = activity());
});

const college = (fields: Record<string, readonly string[]>) => ({
  ...{ trajectoryId, kind: "college" },
  fields: { plannedOn: ["2026-12-01"], words_nl: ["Het ontwerp."], ...fields },
});
const step = (fields: Record<string, readonly string[]> = {}) => ({
  name_nl: ["De bomen staan er"],
  plannedOn: ["2026-11-30"],
  ...fields,
});
const told = async () => {
  const since = { since: new Date("2026-01-01T00:00:00Z"), timeZone: "Europe/Amsterdam" };
  const reports = { made: () => Promise.resolve([]), href: () => "/" };
  return (await world.read((work) => newsSince(work, { reports }, since))).map(({ key }) => key);
};

describe("a stage of the decision", () => {
  it("is refused to everybody but the team, and for a trajectory of another municipality", async () => {
    expect(await world.run(saveStage, college({}), visitor())).toMatchObject(refusal({ kind: "notSignedIn" }));
    expect(await world.run(saveStage, college({}), moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(saveStage, college({}), adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    const never = { trajectoryId, kind: "council" };
    expect(await world.run(removeStage, never, adviser)).toMatchObject(
      refusal({ key: "engage.decision.staff.refused.noStage" }),
    );
  });

  it.each([
    ["no day at all", { plannedOn: [""] }, "plannedOn"],
    ["a day that is none", { plannedOn: ["2026-13-01"] }, "plannedOn"],
    ["a decision of tomorrow", { decidedOn: ["2199-01-01"] }, "decidedOn"],
    ["a document that is no address", { document: ["besluit.pdf"] }, "document"],
    ["a document that runs a script", { document: ["javascript:alert(1)"] }, "document"],
    ["a document in the clear", { document: ["http://waterdam.example/stuk"] }, "document"],
    ["too many words", { words_en: ["w".repeat(1001)] }, "words_en"],
  ])("is refused with %s", async (_, fields, field) => {
    expect(await world.run(saveStage, college(fields), adviser)).toMatchObject(at(field));
  });

  it("is public at once, and is told to followers once it is decided, not again for other words", async () => {
    await world.done(saveStage, college({ changeable_nl: ["De plek van de banken."] }), adviser);
    expect((await told()).filter((key) => key.startsWith("college"))).toEqual([]);
    const path = `/trajecten/${activity().slug}`;
    expect((await site.visitor().get(path)).html).toContain("Nu is het college");
    const decided = college({ decidedOn: ["2026-11-02"], document: ["https://waterdam.example/besluit"] });
    await world.done(saveStage, decided, lead);
    const before = (await told()).filter((key) => key.startsWith("college"));
    await world.done(
      saveStage,
      { ...decided, fields: { ...decided.fields, words_nl: ["Het ontwerp met bomen."] } },
      lead,
    );
    expect(before).toEqual([`college ${trajectoryId} 2026-11-02`]);
    expect((await told()).filter((key) => key.startsWith("college"))).toEqual(before);
    const { html } = await site.visitor().get(path);
    for (const words of ["Het ontwerp met bomen.", "Het besluit is genomen.", "https://waterdam.example/besluit"])
      expect(html).toContain(words);
    await world.done(removeStage, { trajectoryId, kind: "college" }, adviser);
    expect(await world.read((work) => stagesOf(work, trajectoryId))).toEqual([]);
  });
});

describe("a step after the decision", () => {
  const adding = (fields = {}) => ({ trajectoryId, fields: step(fields) });

  it("is refused to a moderator, elsewhere, without a name or a day, and as done tomorrow", async () => {
    expect(await world.run(addMilestone, adding(), moderator)).toMatchObject(refusal({ kind: "forbidden" }));
    expect(await world.run(addMilestone, adding(), adviser, newId())).toMatchObject(refusal({ kind: "notFound" }));
    expect(await world.run(addMilestone, adding({ name_nl: [" "] }), adviser)).toMatchObject(at("name_nl"));
    expect(await world.run(addMilestone, adding({ plannedOn: [""] }), adviser)).toMatchObject(at("plannedOn"));
    expect(await world.run(addMilestone, adding({ doneOn: ["2199-01-01"] }), adviser)).toMatchObject(at("doneOn"));
    const gone = { milestoneId: newId(), fields: step() };
    expect(await world.run(changeMilestone, gone, adviser)).toMatchObject(refusal({ kind: "notFound" }));
  });

  it("is not told while it is planned; done it is, and taken away it is gone", async () => {
    const { milestoneId } = await world.done(addMilestone, adding(), adviser);
    const keys = async () => (await told()).filter((key) => key.startsWith("milestone"));
    expect(await keys()).toEqual([]);
    const done = { milestoneId, fields: step({ doneOn: ["2026-11-02"], note_nl: ["Twintig eiken."] }) };
    await world.done(changeMilestone, done, adviser);
    expect(await keys()).toHaveLength(1);
    expect((await site.visitor().get(`/trajecten/${activity().slug}`)).html).toContain("Twintig eiken.");
    const [found] = await world.read((work) => milestonesOf(work, trajectoryId));
    expect(found).toMatchObject({ doneOn: "2026-11-02", plannedOn: "2026-11-30", name: { nl: "De bomen staan er" } });
    await world.done(removeMilestone, { milestoneId }, adviser);
    expect(await world.read((work) => milestonesOf(work, trajectoryId))).toEqual([]);
  });

  it("is told once: what was told up to a moment is not told from then on", async () => {
    const done = step({ doneOn: ["2026-11-02"] });
    await world.done(addMilestone, { trajectoryId, fields: done }, adviser);
    const since = (moment: Date) => world.read((work) => decisionsSince(work, moment, trajectoryId));
    const [told] = (await since(new Date(0))).filter(({ kind }) => kind === "milestone");
    expect(told).toBeDefined();
    const again = (await since(told?.at ?? new Date(0))).filter(({ what }) => what === told?.what);
    expect(again).toEqual([]);
  });

  it("is one of forty at most", async () => {
    const { trajectoryId: full } = await openActivity(world, { inBrink: "ideas" });
    for (let many = 0; many < 40; many += 1)
      await world.done(addMilestone, { trajectoryId: full, fields: step() }, adviser);
    expect(await world.run(addMilestone, { trajectoryId: full, fields: step() }, adviser)).toMatchObject(
      refusal({ key: "engage.decision.staff.refused.tooMany" }),
    );
  });

  it("has pages that no visitor opens", async () => {
    expect((await site.visitor().get(decisionHref(trajectoryId))).status).not.toBe(200);
    expect((await site.visitor().get(`${decisionHref(trajectoryId)}/stap/college`)).status).not.toBe(200);
  });
});
