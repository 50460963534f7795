import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto, received } = await ideasSite(world, await foundMunicipality(world));
for (const title of [idea.title, "Een fontein"]) await site.visitor().send(form(open), "submit", { ...idea, title });

describe("answering what came in", () => {
  it("answers a selection: proposed by one, confirmed by another, read by everybody", async () => {
    const adviser = await stepInto("adviser");
    const lead = await stepInto("projectLead");
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const found = (await received(open)).items.find((one) => one.contribution.title === idea.title);
    const ids = found?.contribution.id ?? "";
    const wrong = await adviser.send(register, "propose", { ids, outcome: "", reason_nl: "We planten tien platanen." });
    expect(wrong.status).toBe(400);
    expect(wrong.html).toContain("We planten tien platanen.");
    expect((await adviser.get(register)).html).toContain(idea.title);
    await adviser.follow(register, "propose", { ids, outcome: "adopted", reason_nl: "We planten tien platanen." });
    expect((await site.visitor().get(`/trajecten/${open.slug}/antwoorden`)).html).not.toContain("tien platanen");
    expect((await adviser.send(register, "confirm", { ids, deciderFunction: "adviseur" })).status).toBe(403);
    await lead.follow(`${register}/${ids}`, "confirm", { deciderFunction: "projectleider" });
    const answers = await site.visitor().get(`/trajecten/${open.slug}/antwoorden`);
    expect(answers.html).toContain("tien platanen");
    expect(answers.html).toContain("projectleider, op 2 november 2026");
    expect((await site.visitor().get(`/trajecten/${open.slug}/antwoorden?uitkomst=rejected`)).html).not.toContain(
      "tien platanen",
    );
  });

  it("shows who confirms an answer what it answers, also before it is published, and the council nothing of it", async () => {
    const first = await openActivity(world, { inBrink: "ideas", settings: { moderation: "before" } });
    await site.visitor().send(form(first), "submit", { title: "Een zwembad", body: "Voor het hele dorp." });
    const id = (await received(first)).items[0]?.contribution.id ?? "";
    const detail = `/beheer/trajecten/${first.trajectoryId}/inbreng/${id}`;
    const adviser = await stepInto("adviser");
    await adviser.follow(detail, "propose", { outcome: "adopted", reason_nl: "Dat kan volgend jaar." });
    expect((await site.visitor().get(`/trajecten/${first.slug}/antwoorden`)).html).not.toContain("zwembad");
    expect((await (await stepInto("councilMember")).get(detail)).status).toBe(403);
    for (const role of ["projectLead", "administrator"]) {
      const { html } = await (await stepInto(role)).get(detail);
      for (const words of ["Een zwembad", "Voor het hele dorp.", "Dat kan volgend jaar.", 'value="confirm"'])
        expect(html, role).toContain(words);
    }
  });

  it("shows what each contribution says, and ticks a whole page of them by an address", async () => {
    const adviser = await stepInto("adviser");
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const boxes = (html: string) => html.match(/type="checkbox"[^>]*name="ids"[^>]*/g) ?? [];
    const page = await adviser.get(register);
    expect(page.html).toContain(idea.body);
    expect(boxes(page.html).length).toBeGreaterThan(0);
    expect(boxes(page.html).join()).not.toContain("checked");
    const all = linkIn(page.html, /\/beheer\/trajecten\/[^"]*kies=alles/);
    const ticked = boxes((await adviser.get(all)).html);
    expect(ticked.filter((box) => box.includes("checked"))).toHaveLength(ticked.length);
    expect(page.html).toContain('href="#met-keuze">Geef de gekozen inbreng een antwoord');
    expect(page.html.indexOf('id="met-keuze"')).toBeGreaterThan(page.html.indexOf("</table>"));
    expect((await adviser.get(all)).html).toContain(`Geef ${ticked.length} gekozen bijdragen een antwoord`);
    const refused = await adviser.send(all, "propose", { ids: "", outcome: "", reason_nl: "Daarom." });
    expect(boxes(refused.html).join()).not.toContain("checked");
  });

  it("leads from one contribution to the next that waits for this person, until nothing does", async () => {
    const own = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
    const register = `/beheer/trajecten/${own.trajectoryId}/inbreng`;
    for (const title of ["Eerste", "Tweede", "Derde"])
      await site.visitor().send(form(own), "submit", { title, body: "Graag." });
    const [first, second, third] = (await received(own)).items.map(({ contribution }) => contribution.id);
    const adviser = await stepInto("adviser");
    const answer = { outcome: "adopted", reason_nl: "Dat doen we." };
    const overview = `/beheer/trajecten/${own.trajectoryId}`;
    expect((await adviser.get(overview)).html).toContain("3 bijdragen wachten op een voorstel voor een antwoord.");
    const nextOf = (html: string) => /href="([^"]+)"[^>]*><span>Volgende zonder antwoord/.exec(html)?.[1];
    const afterOne = await adviser.follow(`${register}/${first ?? ""}`, "propose", answer);
    expect(nextOf(afterOne.html)).toBe(`${register}/${second ?? ""}`);
    expect(nextOf((await adviser.get(`${register}/${third ?? ""}`)).html)).toBe(`${register}/${second ?? ""}`);
    await adviser.send(`${register}/${second ?? ""}`, "propose", answer);
    const last = await adviser.follow(`${register}/${third ?? ""}`, "propose", answer);
    expect(nextOf(last.html)).toBeUndefined();
    expect(last.html).not.toContain("Volgende voorstel");
    const toConfirm = (await adviser.get(overview)).html;
    expect(toConfirm).toContain("3 antwoorden zijn voorgesteld en nog niet bevestigd.");
    expect(toConfirm).not.toContain("Lees de voorstellen en bevestig ze");
    const lead = await (await stepInto("projectLead")).get(`${register}/${third ?? ""}`);
    expect(lead.html).toContain("Volgende voorstel om te bevestigen");
  });

  it("leads from the overview to exactly what waits, for who may read it", async () => {
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    const lead = await stepInto("projectLead");
    await lead.follow(`${register}/nieuw?activiteit=${open.activityId}`, "enter", {
      route: "paper",
      title: "Een pomp",
      body: "Voor water.",
    });
    const { html } = await lead.get("/beheer");
    const link = linkIn(html, new RegExp(`${register}\\?antwoord=open"[^>]*>\\d+`));
    const waiting = await lead.get(`${register}?antwoord=open`);
    expect(waiting.html).toContain("Een pomp");
    const rows = waiting.html.match(/name="ids"/g) ?? [];
    expect(link.endsWith(`>${rows.length}`)).toBe(true);
    expect((await (await stepInto("councilMember")).get("/beheer")).html).not.toContain(register);
  });
});
