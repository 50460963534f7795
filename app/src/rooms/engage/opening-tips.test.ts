import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../test/factories/open-activity.ts";
import { openActivity } from "../../../test/factories/open-activity.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { addLayer } from "./layers/commands/add-layer.ts";
import { layerForm } from "./layers/layers.fixture.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let plain: OpenActivity;
let hard: OpenActivity;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  const explanation = "Indien u wilt reageren, kan dat d.m.v. het formulier. <b>Teneinde</b> te helpen.";
  plain = await openActivity(world, {
    ...{ inBrink: "ideas", preparing: true },
    settings: { question: { nl: "Wat wilt u op het plein?" } },
  });
  hard = await openActivity(world, {
    inBrink: "ideas",
    preparing: true,
    settings: { explanation: { nl: explanation } },
  });
});

const plainLanguage = ({ trajectoryId }: OpenActivity) => `/beheer/trajecten/${trajectoryId}/taal`;

describe("the page about plain language", () => {
  it("is for who prepares the trajectory", async () => {
    for (const role of ["clerk", "moderator", "councilMember"])
      expect((await (await site.somebody(role)).get(plainLanguage(hard))).status).toBe(403);
    expect((await (await site.somebody("adviser")).get(plainLanguage({ ...hard, trajectoryId: "x" }))).status).toBe(
      404,
    );
  });

  it("names what may be hard in the texts of an activity, with other words and the page where it is changed", async () => {
    const { html } = await (await site.somebody("adviser")).get(plainLanguage(hard));
    expect(html).toContain('<q lang="nl">Indien</q>: schrijf liever ‘als’.');
    expect(html).toContain('<q lang="nl">d.m.v.</q>: schrijf het uit, of gebruik ‘met’.');
    expect(html).toContain('<q lang="nl">Teneinde</q>');
    expect(html).toMatch(new RegExp(`href="/beheer/meedoen/${hard.activityId}">Verander: Ideeën`));
  });

  it("reads what is explained on the map as well", async () => {
    const own = await openActivity(world, { inBrink: "ideas", preparing: true });
    const explanation = "Teneinde ruimte te maken verdwijnt het pad.";
    await world.done(addLayer, layerForm(own.trajectoryId, { explanation }), person("projectLead"));
    const { html } = await (await site.somebody("adviser")).get(plainLanguage(own));
    expect(html).toMatch(/<q lang="nl">Teneinde<\/q>[^]*\/lagen\/[\w-]{36}">Verander: /);
  });

  it("finds nothing in plain ones", async () => {
    const { html } = await (await site.somebody("adviser")).get(plainLanguage(plain));
    expect(html).toMatch(/In \d+ teksten vonden we niets moeilijks/);
    expect(html).not.toContain("Verander:");
  });
});

describe("before it opens", () => {
  const opening = ({ trajectoryId }: OpenActivity) => `/beheer/trajecten/${trajectoryId}/stap/open`;

  it("says what could be better, and lets it open all the same", async () => {
    const { html } = await (await site.somebody("projectLead")).get(opening(hard));
    expect(html).toContain("3 plekken in uw teksten");
    expect(html).toContain("Inwoners lezen bij het meedoen nog niet wat u hun vraagt.");
    expect(html).toContain("Ja, open");
  });

  const tip = "Maar één collega kan lezen wat inwoners insturen.";
  it("counts who can read what comes in: one person, whatever they are all, is too few", async () => {
    const own = createWorld();
    const alone = createSite(own, await foundMunicipality(own));
    const at = opening(await openActivity(own, { inBrink: "ideas", preparing: true }));
    const lead = await alone.somebody("projectLead", "moderator", "adviser");
    expect((await lead.get(at)).html).toContain(tip);
    await alone.somebody("moderator");
    expect((await lead.get(at)).html).not.toContain(tip);
  });

  it("says nothing of it when all is well", async () => {
    const { html } = await (await site.somebody("projectLead")).get(opening(plain));
    expect(html).not.toContain("Dit kan nog beter");
  });
});
