import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { seedDemoTrajectories } from "../../trajectories/room.ts";
import { keptArticles } from "../bylaw-reader.ts";
import { guideContent } from "../content/guide-content.ts";
import { datedArticles, groundsOn, holdsOn } from "../domain/bylaw.ts";
import { paths, publicBylaw } from "../paths.ts";
import { seedDemoBylaw } from "./demo-bylaw.ts";
import { seedDemoGuides } from "./demo-guides.ts";

const world = createWorld();
const content = guideContent(packageRoot());
let site: ReturnType<typeof createSite>;
let sewerGuideId = "";

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  sewerGuideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const of = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    const guides = await seedDemoGuides(work, content, of);
    await seedDemoBylaw(work, content, guides.sewerGuideId);
    return guides.sewerGuideId;
  });
}, 60_000);

describe("the by-law of the demo", () => {
  it("has every article of the model, with nothing left open, and did not hold before its day", async () => {
    const kept = await world.read(keptArticles);
    const numbers = kept.map(({ number }) => number).toSorted();
    expect(numbers).toEqual(content.bylawModel.articles.map(({ number }) => number).toSorted());
    expect(kept.map(({ text }) => text).join()).not.toMatch(/vul in|[[\]]|undefined/);
    const articles = datedArticles(kept);
    expect(articles.filter((one) => holdsOn(one, "2025-06-30"))).toEqual([]);
    expect(groundsOn(articles, "2025-07-01").map(({ kind }) => kind)).toContain("exclusion");
  });

  it("is read by residents, and cited in the sewer's motivation for the file", async () => {
    const { html } = await site.visitor().get(`${publicBylaw}?lang=nl`);
    expect(html).toContain("uiterlijk twee weken voor het begin");
    expect(html).toContain("geldt vanaf 1 juli 2025");
    const order = [...html.matchAll(/<strong>Artikel ([^<]+)<\/strong>/g)].map(([, number]) => number);
    expect(order).toEqual(["1", "2", "3 a", "3 b", "3 c", "3 d", "4", "5", "6", "7", "8"]);
    const clerk = await site.somebody("clerk");
    const note = (await clerk.download(paths.note(sewerGuideId, "motivering.txt?lang=nl"))).bytes.toString();
    expect(note).toContain("3 d");
    expect(note).toContain("geen ruimte is om de uitkomst te veranderen");
    expect(note).toContain("Wie beslist, staat in artikel 2");
    expect(note).not.toContain("uitdaagrecht");
  });
});
