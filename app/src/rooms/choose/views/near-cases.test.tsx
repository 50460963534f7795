import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../test/factories/world.ts";
import { seedDemoPeople } from "../../identity/room.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { createChallenge } from "../../trajectories/commands/create-challenge.ts";
import { challengeForm } from "../../trajectories/factories.ts";
import { startGuide } from "../commands/start-guide.ts";
import { paths, publicPaths } from "../paths.ts";

const world = createWorld();
let adviser: Visitor;
let visitor: Visitor;

const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const sectionOf = (html: string) => html.slice(html.indexOf("Gevallen zoals dat van u"));
const linksTo = (html: string) => [...html.matchAll(/href="\/beheer\/voorbeelden\/(C\d{2})"/g)].map(([, id]) => id);

/** The advice page of a new guide with these answers to its first pages. */
async function adviceAfter(...pages: readonly Readonly<Record<string, string>>[]): Promise<string> {
  const { id: challengeId } = await world.done(createChallenge, challengeForm(), person("adviser"));
  const { id } = await world.done(startGuide, { challengeId }, person("adviser"));
  for (const { page = "1", ...answers } of pages)
    await adviser.follow(paths.questions(id, page), "save", { ...answers, before: "" });
  const { status, html } = await adviser.get(paths.advice(id));
  expect(status).toBe(200);
  return html;
}

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  visitor = site.visitor();
  adviser = await site.somebody("adviser");
}, 60_000);

describe("cases like yours", () => {
  it("are none as long as nothing is answered: the size of the town alone brings none near", async () => {
    const html = await adviceAfter();
    expect(linksTo(html)).toEqual([]);
    expect(wordsOf(sectionOf(html))).toContain("Beantwoord eerst waar het over gaat");
    expect(sectionOf(html)).toContain(`href="${paths.cases}"`);
  });

  it("are none where nothing is near", async () => {
    const far = { page: "1", Q1: "safety", Q7: "under50", Q8: "street" };
    const html = await adviceAfter(far, { page: "2", Q2: "behaviour", Q4: "P" });
    expect(linksTo(html)).toEqual([]);
    expect(wordsOf(sectionOf(html))).toContain("Wij kennen geen voorbeeld dat dichtbij genoeg ligt.");
  });

  it("are three at most, with what happened, what went wrong and why they are near", async () => {
    const html = await adviceAfter(
      { page: "1", Q1: "budget", Q7: "5000to50000", Q8: "district" },
      { page: "2", Q2: "decide", Q4: "P" },
    );
    const section = sectionOf(html);
    expect(linksTo(section)).toHaveLength(3);
    expect(section.match(/Wat gebeurde er\?/g)).toHaveLength(3);
    expect(section.match(/Wat ging er mis\?/g)).toHaveLength(3);
    expect(wordsOf(section)).toContain("Lijkt op uw situatie: hetzelfde onderwerp (‘Geld van de gemeente’)");
    expect(wordsOf(section)).not.toMatch(/choose\.cases/);
  });
});

describe("the page of a method", () => {
  it("shows the cases that used it to everybody, on the side where they are", async () => {
    const open = async (path: string, who: Visitor) => (await who.get(path)).html;
    expect(await open(publicPaths.method("M47"), visitor)).toContain(`href="${publicPaths.case("C12")}"`);
    expect(await open(paths.method("M47"), adviser)).toContain(`href="${paths.case("C12")}"`);
  });

  it("says so when no case used it", async () => {
    const { html } = await visitor.get(publicPaths.method("M52"));
    expect(wordsOf(html)).toContain("Wij kennen nog geen voorbeeld waarin dit is gebruikt.");
  });
});
