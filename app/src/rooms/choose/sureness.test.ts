import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import type { ComputedAdvice } from "./domain/compute-advice.ts";
import { estimatedIn, withoutExisting } from "./domain/estimated.ts";
import { paths } from "./paths.ts";
import type { AdviceComputer } from "./ports.ts";
import { guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { insertAdvice, updateAnswers } from "./writer.ts";

const world = createWorld();
const content = guideContent(packageRoot());
const adviser = person("adviser");
let id: string;
let site: ReturnType<typeof createSite>;

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

function stored() {
  return world.read(async (work) => {
    const advice = await latestAdvice(work, id);
    if (!advice) throw new Error("The demo has an advice.");
    return advice;
  });
}

/** The same advice once more, said otherwise. */
async function keep(over: Partial<ComputedAdvice>): Promise<void> {
  const { advice, ...made } = await stored();
  await world.read((work) => insertAdvice(work, { ...made, advice: { ...advice, ...over } }));
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  id = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const of = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, of)).parkGuideId;
  });
}, 180_000);

describe("an advice that is computed beside the database", { timeout: 60_000 }, () => {
  const computing = (compute: AdviceComputer["compute"]) =>
    world.run(chooseCommands(content, { ...directComputer, compute }).computeAdvice, { id }, adviser);

  it("is not kept when a colleague changed an answer meanwhile, who does not have to wait", async () => {
    const { advice, id: before } = await stored();
    const result = await computing(async () => {
      // Would wait for ever if the guide were locked.
      await world.read(async (work) => {
        const { answers } = (await guideById(work, id)) ?? {};
        await updateAnswers(work, id, { answers: { ...answers } });
      });
      return advice;
    });
    expect(result).toMatchObject({ refusal: { key: "choose.refused.changedWhileComputing" } });
    expect((await stored()).id).toBe(before);
  });

  it("is kept when nothing changed", async () => {
    const { advice, id: before } = await stored();
    expect(await computing(() => Promise.resolve(advice))).toMatchObject({ ok: true });
    expect((await stored()).id).not.toBe(before);
  });
});

describe("how sure the advice is", { timeout: 60_000 }, () => {
  it("was computed with it, and stands on the page in one sentence with what to do", async () => {
    const { advice } = await stored();
    expect(advice.sureness?.tried).toBeGreaterThan(1_000);
    const { html } = await (await stepInto("councilMember")).get(paths.advice(id));
    expect(html).toMatch(/Dit advies is robuust|Het scheelt weinig|Dit advies hangt af van/);
    expect(html).toContain("Wat als een schatting niet klopt?");
    expect(html).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
  });

  it("says robust, close, depends and unfinished in both languages", async () => {
    const sureness = (await stored()).advice.sureness;
    if (!sureness) throw new Error("The demo's advice says how sure it is.");
    const visitor = await stepInto("adviser");
    const turned = { winner: ["M06", "M60"], pointsBehind: 4, holds: false, way: "lower" } as const;
    const deciding = [
      { ...turned, estimate: { code: "number", item: "M06", number: "cost" } },
      { ...turned, estimate: { code: "number", item: "M06", number: "reach.rural" }, pointsBehind: 100 },
      { ...turned, estimate: { code: "weight", part: "coverage" }, winner: undefined, pointsBehind: 100 },
    ] as const;
    const cases = [
      [{ verdict: "robust", deciding: [], shifting: [] }, "Dit advies is robuust"],
      [{ verdict: "close", deciding: [], shifting: deciding }, "Het scheelt weinig"],
      [{ verdict: "depends", deciding, shifting: [] }, "Dit advies hangt af van 3 schattingen"],
      [{ verdict: "unfinished", deciding: [], shifting: [], unfinished: 12 }, "Wij konden"],
    ] as const;
    for (const [over, sentence] of cases) {
      await keep({ sureness: { ...sureness, ...over } });
      expect((await visitor.get(`${paths.advice(id)}?lang=nl`)).html).toContain(sentence);
      const english = (await visitor.get(`${paths.advice(id)}?lang=en`)).html;
      expect(english).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
    }
  });

  it("leads from a number that decides to where one's own number goes, and to what comes first then", async () => {
    const { html } = await (await stepInto("adviser")).get(paths.advice(id));
    expect(html).not.toContain("Bekijk dit getal");
    const sureness = (await stored()).advice.sureness;
    if (!sureness) throw new Error("It was kept above.");
    const estimate = { code: "number", item: "M06", number: "cost" } as const;
    const turned = { estimate, way: "lower", winner: ["M06", "M60"], pointsBehind: 3, holds: false } as const;
    await keep({ sureness: { ...sureness, verdict: "depends", deciding: [turned] } });
    const after = (await (await stepInto("adviser")).get(paths.advice(id))).html;
    expect(after).toContain(`href="${paths.method("M06")}">Bekijk dit getal`);
    expect(after).toContain(paths.combinationOf(id, ["M06", "M60"]));
  });

  it("is left out of an advice from before it was said", async () => {
    await keep({ sureness: undefined });
    const { html } = await (await stepInto("adviser")).get(paths.advice(id));
    expect(html).toContain("combinatie");
    expect(html).not.toContain("Wat als een schatting niet klopt?");
  });
});

describe("the estimated numbers", () => {
  it("are those with the mark of an estimate, per group for an own number of reach", () => {
    const national = estimatedIn(content);
    const sourced = content.records.find(({ costEur }) => costEur.mark === "S");
    expect(national[sourced?.id ?? ""]).not.toContain("cost");
    expect(national["M01"]).toEqual(expect.arrayContaining(["cost", "reach.rural"]));
    const own = {
      item: "M01",
      field: "reach.rural",
      value: 1,
      mark: "S",
      source: "telling",
      reason: "geteld",
    } as const;
    const mine = estimatedIn({ ...content, own: [own] });
    expect(mine["M01"]).not.toContain("reach.rural");
    expect(mine["M01"]).toContain("reach.disability");
  });

  it("are not the cost and start of what a municipality has already", () => {
    const some = withoutExisting({ T01: ["cost", "lead", "hours"], T02: ["cost"] }, ["T01"]);
    expect(some).toEqual({ T01: ["hours"], T02: ["cost"] });
  });
});
