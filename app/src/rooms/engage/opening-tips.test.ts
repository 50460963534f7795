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

  const openNow = async (of: OpenActivity) =>
    (await site.somebody("projectLead")).follow(opening(of), "move", { version: "3", move: "open" });
  const publicPage = async ({ slug }: OpenActivity) => (await site.visitor().get(`/trajecten/${slug}`)).html;

  it("does not open while no activity in Brink has a first day, and leads to where it gets one", async () => {
    const undated = await openActivity(world, { inBrink: "ideas", preparing: true, startsOn: "", endsOn: "" });
    const lead = await site.somebody("projectLead");
    const refused = await lead.send(opening(undated), "move", { version: "3", move: "open" });
    expect(refused.status).toBe(409);
    expect(refused.html).toContain("Zonder zo’n dag kan niemand meedoen.");
    expect(refused.html).toContain(`/activiteiten/${undated.activityId}#startsOn"`);
    expect(refused.html).toContain("Eén activiteit heeft nog geen dag.");
    expect(refused.html).not.toContain("Ja, open");
    expect((await site.visitor().get(`/trajecten/${undated.slug}`)).status).toBe(404);
  });

  it("says so when the days are over already, and then residents read that they can no longer take part", async () => {
    const over = await openActivity(world, {
      ...{ inBrink: "ideas", preparing: true },
      ...{ startsOn: "2026-01-05", endsOn: "2026-01-30" },
    });
    expect((await (await site.somebody("projectLead")).get(opening(over))).html).toContain("kan niemand meedoen");
    expect((await openNow(over)).html).toContain("de dagen van de activiteiten in Brink zijn voorbij");
    expect(await publicPage(over)).toContain("U kunt op deze website niet meer meedoen.");
  });

  it("tells the team and residents from when they can take part, and only then that they can", async () => {
    const later = await openActivity(world, {
      ...{ inBrink: "ideas", preparing: true },
      ...{ startsOn: "2030-01-07", endsOn: "2030-01-31" },
    });
    expect((await openNow(later)).html).toContain("Inwoners kunnen nog niet meedoen");
    const html = await publicPage(later);
    expect(html).toContain("U kunt op deze website nog niet meedoen. Dat kan vanaf 7 januari 2030.");
    expect((await site.visitor().get("/trajecten")).html).toContain("Meedoen kan vanaf 7 januari 2030");
    expect((await site.visitor().get(`/embed/trajecten/${later.slug}`)).html).toContain("Dat kan vanaf");
    const now = await openActivity(world, { inBrink: "ideas", preparing: true });
    expect((await openNow(now)).html).toContain("Het traject is open. Inwoners kunnen meedoen.");
    expect(await publicPage(now)).not.toContain("nog niet meedoen");
  });

  it("says nothing of it when all is well", async () => {
    const { html } = await (await site.somebody("projectLead")).get(opening(plain));
    expect(html).not.toContain("Dit kan nog beter");
  });
});
