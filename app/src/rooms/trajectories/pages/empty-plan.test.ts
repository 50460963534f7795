import { expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { prepared, ready } from "../commands/prepared.fixture.ts";
import { paths } from "../paths.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));

it("a plan that is empty leads to the advice on its challenge, and only who may prepare", async () => {
  const { id, challengeId } = await prepared(world);
  const advice = new RegExp(`href="[^"]*${challengeId}[^"]*"`);
  const plan = paths.activities(id);
  const council = await site.somebody("councilMember");
  expect((await council.get(plan)).html).not.toMatch(advice);
  const adviser = await site.somebody("adviser");
  const { html } = await adviser.get(plan);
  expect(html).toContain(`href="${paths.newActivity(id)}"`);
  expect(html.slice(html.indexOf("<main"))).toMatch(advice);
  const planned = await ready(world);
  const full = (await adviser.get(paths.activities(planned.id))).html;
  expect(full).not.toContain(planned.challengeId);
});
