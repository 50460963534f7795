import { expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newToken } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings } from "../commands/ideas-town.fixture.ts";
import { questionCommands } from "./commands/all.ts";
import { questionsOf } from "./reader.ts";

const world = createWorld();
const { ask, answer, publish } = questionCommands({ ...bindings, tokenOf: newToken });
const lead = person("projectLead");

it("is shown what was answered before, once; what only the team reads stays with the team", async () => {
  const site = createSite(world, await foundMunicipality(world));
  const { slug, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
  const asks = async (words: string, readers: string) => {
    await world.done(ask, { slug, words, readers }, visitor());
    const all = await world.read((work) => questionsOf(work, trajectoryId));
    return all.find(({ turns }) => turns[0]?.words === words)?.turns[0]?.id ?? "";
  };
  const open = await asks("Blijft de zaterdagmarkt hier?", "everybody");
  const own = await asks("Krijg ik als winkelier geld?", "team");
  const given = { answer: "Ja, op zaterdag.", byFunction: "adviseur markt" };
  for (const turnId of [open, own]) await world.done(answer, { turnId, ...given }, lead);

  const page = `/trajecten/${slug}/vraag`;
  const form = { words: "Waar blijft de zaterdagmarkt?", readers: "team" };
  expect((await site.visitor().send(page, "ask", form)).status).toBe(303);
  expect((await site.visitor().send(page, "ask", { ...form, words: "Krijgt een winkelier geld?" })).status).toBe(303);
  await world.done(publish, { turnId: open }, lead);
  const { status, html } = await site.visitor().send(page, "ask", form);
  expect(status).toBe(409);
  for (const shown of ["Misschien is dit al beantwoord", "Ja, op zaterdag.", "Waar blijft de zaterdagmarkt?"])
    expect(html).toContain(shown);
  expect(html).toMatch(/name="hasLooked" value="on"/);
  expect((await site.visitor().send(page, "ask", { ...form, hasLooked: "on" })).status).toBe(303);
});
