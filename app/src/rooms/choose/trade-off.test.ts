import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { guideContent } from "./content/guide-content.ts";
import { tradeOffSteps } from "./domain/trade-off.ts";
import { paths } from "./paths.ts";
import { latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { insertAdvice } from "./writer.ts";

const world = createWorld();
const content = guideContent(packageRoot());
let id: string;
let sewerId: string;
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

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const seeded = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const of = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return seedDemoGuides(work, content, of);
  });
  [id, sewerId] = [seeded.parkGuideId, seeded.sewerGuideId];
}, 180_000);

describe("the trade-off", { timeout: 60_000 }, () => {
  it("is not there for who is not signed in, and not of a guide that is not there", async () => {
    expect((await site.visitor().get(paths.tradeOff(id))).status).not.toBe(200);
    expect((await (await stepInto("adviser")).get(paths.tradeOff(newId()))).status).toBe(404);
  });

  it("leads to the advice when there is none yet", async () => {
    const { html } = await (await stepInto("adviser")).get(paths.tradeOff(sewerId));
    expect(html).toContain("Er is nog geen advies");
    expect(html).toContain(paths.advice(sewerId));
  });

  it("has every step in the table as a link to that combination, and numbered in the drawings", async () => {
    const front = (await stored()).advice.front ?? [];
    expect(front.length).toBeGreaterThan(3);
    const visitor = await stepInto("councilMember");
    expect((await visitor.get(paths.advice(id))).html).toContain(paths.tradeOff(id));
    const { html } = await visitor.get(paths.tradeOff(id));
    for (const { cheapest, lightest } of tradeOffSteps(front)) {
      expect(html).toContain(`href="${paths.combinationOf(id, cheapest.items)}"`);
      expect(html).toContain(`href="${paths.combinationOf(id, lightest.items)}"`);
    }
    expect(html.match(/class="brink-front__dot"/g)).toHaveLength(2 * front.length);
    expect(html).toMatch(/class="brink-front__pick" href="[^"]+" aria-label="1\. [^"]+"/);
    for (const lang of ["nl", "en"])
      expect((await visitor.get(`${paths.tradeOff(id)}?lang=${lang}`)).html).not.toMatch(
        /choose\.\w|undefined|\bNaN\b/,
      );
  });

  it("can be chosen from: its points can become the plan, and one without the feedback loop cannot", async () => {
    const front = (await stored()).advice.front ?? [];
    const adviser = await stepInto("adviser");
    const choose = 'name="_action" value="choose"';
    for (const { items } of [front[0], front[Math.floor(front.length / 2)], front.at(-1)].flatMap((one) => one ?? [])) {
      expect((await adviser.get(paths.combinationOf(id, items))).html, items.join()).toContain(choose);
      const silent = items.filter((item) => item !== "M60");
      expect((await adviser.get(paths.combinationOf(id, silent))).html, silent.join()).not.toContain(choose);
    }
  });

  it("says, as the advice does in its first sentence, when everything is above the budget, and not before", async () => {
    const { advice, ...made } = await stored();
    const adviser = await stepInto("adviser");
    const seen = async () => [
      (await adviser.get(paths.advice(id))).html.includes("boven uw budget."),
      (await adviser.get(paths.tradeOff(id))).html.includes("kost meer dan uw budget van €\u00a0100."),
    ];
    expect(await seen()).toEqual([false, false]);
    const poor = { ...advice, situation: { ...advice.situation, budgetEur: 100 } };
    await world.read((work) => insertAdvice(work, { ...made, advice: poor }));
    expect(await seen()).toEqual([true, true]);
    const { html } = await adviser.get(paths.advice(id));
    expect(html).toMatch(/Kies voor [^<]*Terugkoppeling per inbreng[^<]*Dat kost/);
    await world.read((work) => insertAdvice(work, { ...made, advice }));
  });

  it("says so when the advice is from before it was drawn", async () => {
    const { advice, ...made } = await stored();
    const { front: _, ...older } = advice;
    await world.read((work) => insertAdvice(work, { ...made, advice: older }));
    const { html } = await (await stepInto("adviser")).get(paths.tradeOff(id));
    expect(html).toContain("Dit advies is van voor deze afweging");
  });
});

describe("a combination of one's own", { timeout: 60_000 }, () => {
  it("says in words and numbers how each part moves beside the advice", async () => {
    const [advised] = (await stored()).advice.best;
    const visitor = await stepInto("adviser");
    const own = async (items: readonly string[], lang = "nl") =>
      (await visitor.get(`${paths.combinationOf(id, items)}&lang=${lang}`)).html;
    expect(await own(advised?.items ?? [])).toContain("Dit is ons advies.");
    const [left] = (advised?.items ?? []).filter((item) => item !== "M60");
    const html = await own((advised?.items ?? []).filter((item) => item !== left));
    expect(html).toMatch(/Deze combinatie scoort/);
    expect(html).toMatch(/(Beter|Slechter) op: /);
    expect(html).toMatch(/>[+−]\d+,\d</);
    for (const lang of ["nl", "en"])
      expect(await own(["M06", "M60"], lang)).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
  });

  it("has a button to take each item out and to try the best addition, as plain links", async () => {
    const best = (await stored()).advice.best[0];
    const items = best?.items ?? [];
    const { html } = await (await stepInto("adviser")).get(`${paths.combinationOf(id, items)}&lang=nl`);
    for (const item of items)
      expect(html).toContain(
        `href="${paths.combinationOf(
          id,
          items.filter((other) => other !== item),
        )}"`,
      );
    const { removal } = best?.explanation ?? {};
    const rest = items.filter((item) => item !== removal?.item && !removal?.along.includes(item));
    if (removal) expect(html).toContain(`De score wordt ${removal.total}.`);
    expect(html).toContain(paths.combinationOf(id, rest));
  });
});
