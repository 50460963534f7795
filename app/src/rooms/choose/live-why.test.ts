import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { filledGuides } from "./filled-guides.fixture.ts";
import { paths } from "./paths.ts";

const world = createWorld();
const content = guideContent(packageRoot());
const { saveAnswers, computeAdvice } = chooseCommands(content, directComputer);
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
let adviser: Visitor;
let id = "";

/** The lines of the live advice that are shown, without their markup. */
function shownWhy(html: string): readonly string[] {
  return [...html.matchAll(/<li data-why="\w+">(.*?)<\/li>/gs)].map(([, line = ""]) => line);
}

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  adviser = await site.somebody("adviser");
  id = (await filledGuides(world)).guideId;
  const means = { page: "5", Q15: "0", Q16: "450", Q17: "24", Q18: [], Q19: [] };
  await world.done(saveAnswers, { id, ...means }, person("adviser"));
}, 60_000);

describe("without any money", { timeout: 60_000 }, () => {
  it("the live advice names the money, and leads to the question that asks it", async () => {
    const [line = "", ...others] = shownWhy(
      mainOf((await adviser.get(`${paths.questions(id, 5)}?voorlopig=1&lang=nl`)).html),
    );
    expect(line).toMatch(/Er is te weinig geld\. Zelfs .+ vraagt ten minste €/);
    expect(line).toContain(`href="${paths.questions(id, 5)}#Q15"`);
    expect(line).toContain("Verander het antwoord op: Hoeveel geld is er?");
    expect(others).toEqual([]);
  });

  it("the live advice of another page says to keep that page first, in both languages without a hole", async () => {
    const [line = ""] = shownWhy(mainOf((await adviser.get(`${paths.questions(id, 4)}?voorlopig=1&lang=nl`)).html));
    expect(line).toContain("Bewaar deze pagina, en verander dan het antwoord op: Hoeveel geld is er?");
    const { html } = await adviser.get(`${paths.questions(id, 5)}?voorlopig=1&lang=en`);
    expect(shownWhy(mainOf(html)).join()).toMatch(/Even .+ takes at least €/);
    expect(mainOf(html)).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b/);
  });

  it("the advice says the same, and no line stands there as long as something fits", async () => {
    await world.done(computeAdvice, { id }, person("adviser"));
    const html = mainOf((await adviser.get(`${paths.advice(id)}?lang=nl`)).html);
    expect(html).toContain("Er is te weinig geld.");
    expect(html).toContain(`href="${paths.questions(id, 5)}#Q15"`);
    await world.done(saveAnswers, { id, page: "5", Q15: "20.000", Q16: "450", Q17: "24" }, person("adviser"));
    expect(shownWhy(mainOf((await adviser.get(`${paths.questions(id, 5)}?voorlopig=1`)).html))).toEqual([]);
  });
});
