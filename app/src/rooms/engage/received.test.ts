import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../test/factories/open-activity.ts";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, visitor } from "../../../test/factories/world.ts";
import { idea, submit } from "./commands/ideas-town.fixture.ts";
import { foundMunicipality } from "../tenancy/factories.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let running: OpenActivity;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  running = await openActivity(world, { inBrink: "ideas" });
});

const listOf = (id: string) => `/beheer/trajecten/${id}/activiteiten`;

describe("the page of an activity in which people take part here", () => {
  const at = () => `${listOf(running.trajectoryId)}/${running.activityId}`;

  it("leads nobody where they may not go", async () => {
    expect((await site.visitor().get(at())).status).not.toBe(200);
    const { html } = await (await site.somebody("clerk")).get(at());
    expect(html).toContain("Nog niets binnengekomen");
    expect(html).not.toContain(`?activiteit=${running.activityId}"`);
  });

  it("begins with what came in and the way to it, and has the report folded after it", async () => {
    const { html } = await (await site.somebody("projectLead")).get(at());
    const register = html.indexOf(`/inbreng?activiteit=${running.activityId}"`);
    expect(register).toBeGreaterThan(0);
    expect(html.indexOf('id="vastleggen"')).toBeGreaterThan(register);
    expect(html).toMatch(/id="vastleggen">(?:(?!<\/section>)[^])*<details class="brink-details">/);
  });

  it("says in the list what came in, where nobody writes down who came", async () => {
    const { html } = await (await site.somebody("projectLead")).get(listOf(running.trajectoryId));
    expect(html).toContain("Nog niets binnengekomen");
  });

  it("counts what came in, on its own page and in the list", async () => {
    const { activityId } = running;
    await world.done(submit, { activityId, fields: idea }, visitor());
    const leader = await site.somebody("projectLead");
    for (const path of [at(), listOf(running.trajectoryId)]) {
      const { html } = await leader.get(path);
      expect(html, path).toContain("1 keer ingestuurd");
      expect(html, path).not.toContain("Nog niets binnengekomen");
    }
  });
});
