import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { moderator, submit } from "../commands/ideas-town.fixture.ts";
import { nameLanguage, rejectContributions, translateContribution } from "../commands/moderate.ts";
import { form, ideasSite } from "../pages/ideas-site.fixture.ts";
import { publicHref, similarHref } from "../paths.ts";

const world = createWorld();
const { site, open, closed } = await ideasSite(world, await foundMunicipality(world));
const asks = (href: string, title: string) =>
  site.visitor().get(`${href}?${new URLSearchParams({ titel: title }).toString()}`);
const here = similarHref(open.slug, open.activityId);

async function sent(title: string) {
  return world.done(submit, { activityId: open.activityId, fields: { title: [title], body: ["Graag."] } }, visitor());
}

describe("what others wrote, while somebody types a title", () => {
  it("is not there for what is closed, only counted, of another trajectory or nowhere", async () => {
    const survey = await openActivity(world, { inBrink: "survey" });
    for (const href of [
      similarHref(closed.slug, closed.activityId),
      similarHref(survey.slug, survey.activityId),
      similarHref(closed.slug, open.activityId),
      similarHref(open.slug, newId()),
    ])
      expect((await asks(href, "Bankjes in het park")).status, href).toBe(404);
    expect((await site.visitor().get(here)).status).not.toBe(200);
  });

  it("says nothing of what nobody may read, and nothing about nothing", async () => {
    const { contributionId } = await sent("Kwetsende vlaggen op het stadhuis");
    await world.done(
      rejectContributions,
      { ids: contributionId, rejection: "insulting", rejectionWords: "" },
      moderator,
    );
    expect(JSON.parse((await asks(here, "Kwetsende vlaggen op het stadhuis")).html)).toEqual([]);
    for (const title of ["de", "x".repeat(1500), "'); drop table; --"])
      expect(await asks(here, title)).toMatchObject({ status: 200, html: "[]" });
  });

  it("is a title with a link for each that looks like it, to anybody alike", async () => {
    const { receipt } = await sent("Bankjes <b> in het park");
    await sent("Een zwembad");
    expect(JSON.parse((await asks(here, "Meer bankjes in een park")).html)).toEqual([
      { title: "Bankjes <b> in het park", lang: "nl", href: publicHref(open.slug, { ...open, receipt }) },
    ]);
  });

  it("of another language it says which one, and what it says where that was translated", async () => {
    const { contributionId } = await sent("Fontanna na rynku");
    await world.done(nameLanguage, { id: contributionId, lang: "pl" }, moderator);
    const found = async () => (JSON.parse((await asks(here, "Fontanna na rynku")).html) as { language?: string }[])[0];
    expect(await found()).toMatchObject({ title: "Fontanna na rynku", lang: "pl", language: "Pools" });
    const translated = {
      id: contributionId,
      into: "nl",
      translatedTitle: "Fontein op de markt",
      translatedBody: "Graag.",
    };
    await world.done(translateContribution, translated, moderator);
    expect((await found())?.language).toBe("Pools. Onze vertaling: Fontein op de markt");
  });

  it("has a place in the form for who writes for everybody, and none in a survey", async () => {
    const { html } = await site.visitor().get(form(open));
    expect(html).toContain(`<brink-similar-texts href="${here}" for="title">`);
    expect(html).toMatch(/<div role="status"><div[^>]* hidden=""/);
    const survey = await openActivity(world, { inBrink: "survey" });
    expect((await site.visitor().get(form(survey))).html).not.toMatch(/similar-texts/);
    expect(html).toMatch(/<script[^>]*similar-texts/);
  });
});
