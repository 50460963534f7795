import { describe, expect, it } from "vitest";
import { createWorld, visitor } from "../../../../test/factories/world.ts";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { submit } from "../commands/ideas-town.fixture.ts";
import { ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import { answersHref, registerHref } from "../paths.ts";
import { publicThemeHref, themesHref } from "./paths.ts";

const world = createWorld();
const { site, open, stepInto } = await ideasSite(world, await foundMunicipality(world));
const [adviser, lead] = [await stepInto("adviser"), await stepInto("projectLead")];
const staffTheme = new RegExp(`${themesHref(open.trajectoryId)}/[\\w-]{36}`);

async function sent(title: string) {
  const fields = { title: [title], body: ["Dan is er schaduw."] };
  return world.done(submit, { activityId: open.activityId, fields }, visitor());
}

/** A theme made in the register as the adviser does, with the address of its page. */
async function grouped(name: string, ids: readonly string[]): Promise<string> {
  const register = registerHref(open.trajectoryId);
  const answer = await adviser.send(register, "group", { ids, newTheme: name });
  expect(answer.status, answer.html).toBe(303);
  const { html } = await adviser.get(themesHref(open.trajectoryId));
  return linkIn(html.slice(0, html.indexOf(name)).slice(-400), staffTheme);
}

describe("the pages of themes", () => {
  it("are not for visitors, nor for a theme that is not there or of another trajectory", async () => {
    expect((await site.visitor().get(themesHref(open.trajectoryId))).status).not.toBe(200);
    const path = await grouped("Alleen hier", [(await sent("Hier")).contributionId]);
    expect((await adviser.get(path)).status).toBe(200);
    expect((await adviser.get(`${themesHref(open.trajectoryId)}/${newId()}`)).status).toBe(404);
    expect((await adviser.get(`${themesHref(open.trajectoryId)}/geen-nummer`)).status).toBe(404);
    const other = await openActivity(world, { inBrink: "ideas" });
    expect((await adviser.get(path.replace(open.trajectoryId, other.trajectoryId))).status).toBe(404);
  });

  it("keep what was typed when it is refused", async () => {
    const path = await grouped("Te kort", [(await sent("Kort")).contributionId]);
    const refused = await adviser.send(path, "proposeTheme", {
      outcome: "forwarded",
      reason_nl: "Zij gaan erover <b>.",
    });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Zij gaan erover &lt;b&gt;.");
    const made = await adviser.send(themesHref(open.trajectoryId), "make", { name_nl: "TE KORT", line_nl: "Een zin." });
    expect(made.html).toContain("Er is al een thema met deze naam");
    expect(made.html).toContain("Een zin.");
  });

  it("lead from the register to one answer that everybody reads with the words it answers", async () => {
    const [one, two] = [await sent("Een eik"), await sent("Een beuk")];
    const path = await grouped("Grote bomen", [one.contributionId, two.contributionId]);
    const themeId = path.slice(-36);
    expect((await site.visitor().get(publicThemeHref(open.slug, themeId))).status).toBe(404);
    await adviser.send(path, "proposeTheme", { outcome: "adopted", reason_nl: "Er komen er tien." });
    expect((await adviser.get(path)).html).toContain("Een projectleider of beheerder moet dit voorstel nog bevestigen");
    const proposal = /name="proposal" value="([\w-]{36})"/.exec((await lead.get(path)).html)?.[1] ?? "";
    const confirmed = await lead.send(path, "confirmTheme", { proposal, deciderFunction: "wethouder" });
    expect(confirmed.status).toBe(303);
    const theme = (await site.visitor().get(publicThemeHref(open.slug, themeId))).html;
    for (const words of ["Grote bomen", "Er komen er tien.", "Een eik", "Een beuk"]) expect(theme).toContain(words);
    const answers = (await site.visitor().get(answersHref(open.slug))).html;
    expect(answers).toContain(publicThemeHref(open.slug, themeId));
    expect(answers.split("Er komen er tien.")).toHaveLength(2);
    const idea = `/trajecten/${open.slug}/inbreng/${open.activityId}/${one.receipt}`;
    expect((await site.visitor().get(idea)).html).toContain(publicThemeHref(open.slug, themeId));
  });

  it("lead from what Brink found to a theme that a person chose and named, and keep what was typed when it is refused", async () => {
    const path = themesHref(open.trajectoryId);
    const before = (await adviser.get(path)).html;
    expect(before).toContain("Zoek mogelijke thema’s");
    for (const title of ["Lampen in het park", "De lamp is stuk", "Een lamp bij de school"]) await sent(title);
    for (const title of ["Prima zo", "Een zwembad", "Glasvezel", "Toneel"]) await sent(title);
    expect((await adviser.send(path, "suggest", {})).status).toBe(303);
    const { html } = await adviser.get(path);
    expect(html).toContain("3 bijdragen over lamp");
    const suggestion = linkIn(html, new RegExp(`${path}/voorstellen/[\\w-]{36}`));
    const read = (await adviser.get(suggestion)).html;
    for (const words of ["Een lamp bij de school", "Staat hier door: lamp", 'value="Lamp"'])
      expect(read).toContain(words);
    expect((await adviser.get(suggestion.slice(0, -2))).status).toBe(404);
    expect((await site.visitor().get(suggestion)).status).not.toBe(200);
    const refused = await adviser.send(suggestion, "accept", { newTheme: "Licht in het donker" });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain("Licht in het donker");
    const ids = [...read.matchAll(/name="ids"[^>]*value="([\w-]{36})"/g)].map(([, id = ""]) => id);
    expect(ids).toHaveLength(3);
    const made = await adviser.send(suggestion, "accept", { newTheme: "Licht", ids: ids.slice(0, 2) });
    expect(made.location).toMatch(staffTheme);
    expect((await adviser.get(made.location ?? "")).html).toContain("2 bijdragen");
    expect((await adviser.get(suggestion)).status).toBe(404);
  });

  it("stand with a contribution in the files, and for other machines once there is an answer", async () => {
    const { contributionId } = await sent("Een fontein");
    const path = await grouped("Water om te spelen", [contributionId]);
    await grouped("Zomer", [contributionId]);
    const file = (await adviser.get(`${registerHref(open.trajectoryId)}/export.csv`)).html;
    expect(file).toContain("Water om te spelen; Zomer");
    const told = async () => (await site.visitor().get(`/api/v1/trajecten/${open.slug}/inbreng`)).html;
    expect(await told()).toContain("Een fontein");
    expect(await told()).not.toContain("Water om te spelen");
    await adviser.send(path, "proposeTheme", { outcome: "adopted", reason_nl: "Die komt er." });
    const proposal = /name="proposal" value="([\w-]{36})"/.exec((await lead.get(path)).html)?.[1] ?? "";
    await lead.send(path, "confirmTheme", { proposal, deciderFunction: "wethouder" });
    expect(await told()).toContain(`"themas":[{"id":"${path.slice(-36)}","naam":{"nl":"Water om te spelen"}}]`);
  });
});
