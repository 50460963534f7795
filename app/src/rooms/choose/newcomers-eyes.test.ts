import { beforeAll, describe, expect, it } from "vitest";
import { foundMunicipality } from "../tenancy/factories.ts";
import { trajectoryPaths } from "../trajectories/room.ts";
import { paths } from "./paths.ts";
import type { TownWithGuides } from "./sharing.fixture.ts";
import { adviser, answered, commands, shared, townWithGuides } from "./sharing.fixture.ts";

describe("somebody who fills in a guide for the first time", { timeout: 60_000 }, () => {
  let here: TownWithGuides;
  beforeAll(async () => {
    here = await townWithGuides(foundMunicipality);
  }, 60_000);

  const page = async (path: string) => (await (await here.site.somebody("adviser")).get(path)).html;

  it("finds the way to a challenge that is not in the list", async () => {
    expect(await page("/beheer/besliswijzer")).toContain(`href="${trajectoryPaths.newChallenge}"`);
  });

  it("is asked whether a day of the decision that has passed is right", async () => {
    const { world, guideId: id } = here;
    expect(await page(paths.questions(id, 2))).not.toContain("De datum van het besluit is voorbij");
    const goals = { Q2: ["ideas"], Q3: "variant", Q4: ["A"], Q5: "council", Q6: "reasoned" };
    await world.done(commands.saveAnswers, { id, page: "2", ...goals, decisionDate: "2020-01-01" }, adviser);
    expect(await page(paths.questions(id, 2))).toContain("De datum van het besluit is voorbij");
  });

  it("reads that all themes are equally strong where none stands out", async () => {
    expect(await page(paths.outcome(here.guideId))).toContain("Alle thema’s zijn even sterk.");
  });

  it("is not told to make a link where the link was made just now", async () => {
    const advised = "Maak een link en stuur die aan wie het weten kan.";
    expect(await page(paths.sharing(here.guideId))).toContain(advised);
    const made = await page(paths.sharing(here.guideId, await shared(here)));
    expect(made).toContain("De link is klaar");
    expect(made).not.toContain(advised);
  });

  it("counts as not answered by colleagues only what colleagues were asked", async () => {
    const token = await shared(here, { part: "situation" });
    await answered({ ...here, token }, "Els", [{ page: "5", Q15: "1.000" }]);
    const silent = /Op (\d+) vragen gaf geen collega antwoord/.exec(await page(paths.replies(here.guideId)))?.[1];
    expect(Number(silent)).toBe(23);
  });
});
