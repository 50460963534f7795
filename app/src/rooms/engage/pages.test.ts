import { beforeAll, describe, expect, it } from "vitest";
import type { OpenActivity } from "../../../test/factories/open-activity.ts";
import { openActivity } from "../../../test/factories/open-activity.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { newToken } from "../../kernel/ids.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { registerOf } from "./contribution-reader.ts";

const world = createWorld();
let site: ReturnType<typeof createSite>;
let open: OpenActivity;
let closed: OpenActivity;

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  open = await openActivity(world, {
    inBrink: "ideas",
    settings: { moderation: "after", question: { nl: "Wat moet er komen?" } },
  });
  closed = await openActivity(world, { inBrink: "ideas", startsOn: "2026-10-01", endsOn: "2026-10-31" });
});

const form = ({ slug, activityId }: OpenActivity) => `/trajecten/${slug}/meedoen/${activityId}`;
const idea = { title: "Bomen langs het water", body: "Dan is er schaduw." };

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

function received({ trajectoryId }: OpenActivity) {
  return world.read((work) => registerOf(work, { trajectoryId, page: 1, perPage: 100 }));
}

/** The address of the page that a form leads to next. */
function linkIn(html: string, pattern: RegExp): string {
  const found = pattern.exec(html)?.[0];
  if (found === undefined) throw new Error(`${String(pattern)} is not in ${html}`);
  return found.replaceAll("&amp;", "&");
}

describe("a page with a private link", () => {
  it("is not for search engines and does not say its address; what everybody sees is and does", async () => {
    const visitor = site.visitor();
    const { location } = await visitor.send(form(open), "submit", idea);
    const receipt = await visitor.get(location ?? "");
    expect(receipt.status).toBe(200);
    expect(receipt.html).toContain('content="noindex, nofollow"');
    expect(receipt.html).not.toContain('rel="canonical"');
    const all = await visitor.get("/trajecten");
    expect(all.html).toContain('rel="canonical"');
    expect(all.html).not.toContain("noindex");
  });
});

describe("a form that is sent when the session has ended", () => {
  it("gives back what was typed, to be copied", async () => {
    const typed = { title: "Donker plein", words: "Het is <i>te donker</i> op het plein.", heardWhere: "Markt" };
    const answer = await site.visitor().send("/beheer/opgaven/nieuw", "save", typed);
    expect(answer.status).toBe(401);
    expect(answer.html).toContain("Dit had u getypt");
    expect(answer.html).toContain("Het is &lt;i&gt;te donker&lt;/i&gt; op het plein.");
  });

  it("says nothing of that when nothing was typed", async () => {
    const answer = await site.visitor().send("/beheer/opgaven/nieuw", "save", { title: "", words: "" });
    expect(answer.html).not.toContain("Dit had u getypt");
  });
});

describe("taking part on the website", () => {
  it("does not exist for another trajectory's address", async () => {
    expect((await site.visitor().get(`/trajecten/elders/meedoen/${open.activityId}`)).status).toBe(404);
  });

  it("keeps everything that was typed when something is wrong, and says what", async () => {
    const answer = await site
      .visitor()
      .send(form(open), "save", { _screen: "idee", title: "Bomen & <b>vet</b>", body: "" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('value="Bomen &amp; &lt;b&gt;vet&lt;/b&gt;"');
    expect(answer.html).toContain('href="#body"');
  });

  it("keeps what belongs to other screens when everything came at once", async () => {
    const answer = await site
      .visitor()
      .send(form(open), "submit", { title: "Bomen", body: "", email: "noor@waterdam.example" });
    expect(answer.status).toBe(400);
    expect(answer.html).toContain('<input type="hidden" name="email" value="noor@waterdam.example"/>');
  });

  it("after the last day says so with the day, gives the typed text back and stores nothing", async () => {
    const visitor = site.visitor();
    expect((await visitor.get(form(closed))).html).toContain("31 oktober 2026");
    const answer = await visitor.send(form(closed), "submit", { title: "Te laat bedacht", body: "Maar wel goed." });
    expect(answer.status).toBe(409);
    expect(answer.html).toContain("Te laat bedacht");
    expect(answer.html).toContain("Maar wel goed.");
    expect(answer.html).toContain("marieke.bos@waterdam.example");
    expect((await received(closed)).total).toBe(0);
  });

  it("goes from the first screen to the receipt without JavaScript, an account or an address", async () => {
    const visitor = site.visitor();
    expect((await visitor.get(form(open))).html).toContain("Wat moet er komen?");
    const who = await visitor.send(form(open), "save", { _screen: "idee", ...idea });
    expect(who.status).toBe(303);
    const whoPage = await visitor.get(who.location ?? "");
    expect(whoPage.html).toMatch(/<title>Wie bent u\? · Stap 2 van 3 · /);
    const check = await visitor.send(who.location ?? "", "save", {
      _screen: "who",
      as: "person",
      organisation: "",
      email: "",
      lang: "nl",
    });
    const checkPage = await visitor.get(check.location ?? "");
    expect(checkPage.html).toContain("Bomen langs het water");
    const receipt = await visitor.follow(check.location ?? "", "submit");
    expect(receipt.html).toContain("Bedankt, we hebben het ontvangen");
    const own = await visitor.get(linkIn(receipt.html, /\/inbreng\/[\w-]{43}/));
    expect(own.html).toContain("Uw tekst staat op de website.");
    expect((await visitor.get(check.location ?? "")).html).toContain("al verstuurd");
  });

  it("counts a double click and a reload once, and gives both the same receipt", async () => {
    const before = (await received(open)).total;
    const visitor = site.visitor();
    const once = { ...idea, title: "Een keer", _once: newToken() };
    const answers = await Promise.all([
      visitor.send(form(open), "submit", once),
      visitor.send(form(open), "submit", once),
    ]);
    const later = await visitor.send(form(open), "submit", once);
    expect(new Set([...answers, later].map((answer) => answer.location)).size).toBe(1);
    expect((await received(open)).total).toBe(before + 1);
  });

  it("shows what is published to everybody, and to nobody what was withdrawn", async () => {
    const visitor = site.visitor();
    const receipt = await visitor.follow(form(open), "submit", { ...idea, title: "Weg hiermee <i>" });
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    expect((await site.visitor().get(list)).html).toContain("Weg hiermee &lt;i&gt;");
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    const after = await visitor.follow(own, "withdraw");
    expect(after.html).toContain("U trok deze inbreng in op 2 november 2026");
    expect((await site.visitor().get(list)).html).not.toContain("Weg hiermee");
    expect((await site.visitor().get(`/trajecten/${open.slug}/antwoorden`)).html).toContain(
      "Eén bijdrage is ingetrokken.",
    );
  });

  it("speaks Arabic from right to left and keeps the language of what was written", async () => {
    const visitor = site.visitor();
    expect((await visitor.get(`${form(open)}?lang=ar`)).html).toContain('dir="rtl"');
    await visitor.send(form(open), "submit", { title: "أشجار", body: "ظل في الصيف", lang: "ar" });
    const list = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`);
    expect(list.html).toMatch(/<h2[^>]*lang="ar"[^>]*>أشجار/);
  });
});

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

describe("the staff's side", () => {
  it("is closed to visitors, and the register to council members", async () => {
    const register = `/beheer/trajecten/${open.trajectoryId}/inbreng`;
    for (const path of [
      register,
      `${register}/nieuw?activiteit=${open.activityId}`,
      `${register}/export.csv`,
      `/beheer/meedoen/${open.activityId}`,
    ]) {
      expect((await site.visitor().get(path)).status, path).toBe(401);
    }
    expect((await (await stepInto("councilMember")).get(register)).status).toBe(403);
  });

  it("enters paper after paper, on a form that is empty again", async () => {
    const adviser = await stepInto("adviser");
    const path = `/beheer/trajecten/${open.trajectoryId}/inbreng/nieuw?activiteit=${open.activityId}`;
    const first = await adviser.follow(path, "enter", { route: "paper", title: "Bankjes", body: "Bij de bushalte." });
    expect(first.html).toContain("U voerde vandaag één bijdrage in.");
    expect(first.html).not.toContain("Bij de bushalte.");
    const second = await adviser.follow(path, "enter", { route: "paper", title: "Bankjes", body: "Bij de bushalte." });
    expect(second.html).toContain("U voerde vandaag 2 bijdragen in.");
    expect((await adviser.send(path, "enter", { route: "online", ...idea })).status).toBe(400);
    expect((await adviser.send(path, "enter", { route: "paper", receivedOn: "2026-11-03", ...idea })).status).toBe(400);
  });

  it("downloads everything without addresses, and no cell becomes a formula", async () => {
    await site
      .visitor()
      .send(form(open), "submit", { title: "=HYPERLINK(1)", body: "+31612345678", email: "geheim@waterdam.example" });
    const csv = await (await stepInto("adviser")).get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.status).toBe(200);
    expect(csv.html).toContain(`"'=HYPERLINK(1)";"'+31612345678"`);
    expect(csv.html).not.toContain("geheim@");
  });

  it("sets up what is asked, in every language", async () => {
    const adviser = await stepInto("adviser");
    const path = `/beheer/meedoen/${closed.activityId}`;
    const wrong = await adviser.send(path, "setUp", {
      moderation: "before",
      themes_nl: "Groen\nVerkeer",
      themes_en: "Green",
    });
    expect(wrong.status).toBe(400);
    const saved = await adviser.follow(path, "setUp", {
      moderation: "after",
      question_nl: "Waar?",
      themes_nl: "Groen\nVerkeer",
      themes_en: "Green\nTraffic",
      asksSpot: "on",
    });
    expect(saved.html).toContain("De instellingen zijn bewaard.");
    expect(saved.html).toContain("Green\nTraffic");
  });
});
