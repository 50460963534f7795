import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { hostSettings } from "../host-settings.ts";
import { methods } from "../methods/index.ts";
import { proposedSetupHref, setupHref } from "../paths.ts";
import { placeOf } from "../place.ts";
import { isProposed, proposedSetup } from "../proposed-setup.ts";

const world = createWorld();
const site = createSite(world, await foundMunicipality(world));
const ideas = await openActivity(world, { inBrink: "ideas" });
const survey = await openActivity(world, { inBrink: "survey" });
const adviser = await site.somebody("adviser");
const place = (activityId: string) => world.read((work) => placeOf(work, methods, activityId));

describe("what lies ready for an activity", () => {
  it("is for nobody but who sets up", async () => {
    expect((await site.visitor().get(proposedSetupHref(ideas.activityId))).status).toBe(401);
    expect((await (await site.somebody("moderator")).get(proposedSetupHref(ideas.activityId))).status).toBe(403);
  });

  it("leaves alone what the team wrote, and says by what was chosen when others read it", async () => {
    const found = await place(ideas.activityId);
    if (!found) throw new Error("There is no such place.");
    const host = hostSettings({ question: { nl: "Waar?" }, moderation: "after" });
    expect(proposedSetup({ ...found, host }).question).toEqual({});
    expect(proposedSetup({ ...found, host }).explanation["nl"]).toContain("meteen lezen");
    expect(proposedSetup(found).explanation["nl"]).toContain("Wij lezen uw idee eerst");
    const written = hostSettings({ question: { nl: "Waar?" }, explanation: { en: "So." } });
    expect(isProposed(proposedSetup({ ...found, host: written }))).toBe(false);
  });

  it("stands in no field until somebody asks, is kept by nobody but who saves, and not put over what was typed", async () => {
    const words = "Welk idee hebt u voor “Marktplein: groen of parkeren?”?";
    const before = (await adviser.get(setupHref(ideas.activityId))).html;
    expect(before).toContain(proposedSetupHref(ideas.activityId));
    expect(before).not.toContain(words);
    const asked = (await adviser.get(proposedSetupHref(ideas.activityId))).html;
    expect(asked).toContain(`value="${words}"`);
    expect(asked).toContain("(voorstel, lees het na)");
    expect((await place(ideas.activityId))?.host.question).toEqual({});
    const typed = { moderation: "", question_nl: "", explanation_nl: "Eigen woorden." };
    const refused = await adviser.send(proposedSetupHref(ideas.activityId), "setUp", typed);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Eigen woorden.");
    expect(refused.html).not.toContain(words);
    const saved = { moderation: "before", support: "on", arguments: "off", question_nl: words };
    await adviser.follow(proposedSetupHref(ideas.activityId), "setUp", saved);
    expect((await place(ideas.activityId))?.host.question).toEqual({ nl: words });
  });

  it("has a first question for a survey that has none, and none for one that has", async () => {
    const path = `/beheer/meedoen/${survey.activityId}/vragen`;
    expect((await adviser.get(setupHref(survey.activityId))).html).toContain("Er ligt een voorstel klaar");
    expect((await adviser.get(path)).html).toContain("soort=open&amp;voorstel=ja#vraag");
    const words = 'value="Wat moeten wij weten over “Marktplein: groen of parkeren?”?"';
    expect((await adviser.get(`${path}?soort=open&voorstel=ja`)).html).toContain(words);
    expect((await adviser.get(`${path}?soort=single&voorstel=ja`)).html).not.toContain(words);
    await adviser.follow(path, "save", { kind: "open", words_nl: "Wat vindt u?", why_nl: "Daarom." });
    expect((await adviser.get(`${path}?soort=open&voorstel=ja`)).html).not.toContain(words);
  });
});
