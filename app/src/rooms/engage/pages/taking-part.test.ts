import { describe, expect, it } from "vitest";
import { newToken } from "../../../kernel/ids.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, closed, received } = await ideasSite(world, await foundMunicipality(world));

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
    for (const said of ["Bomen langs het water", 'href="/over#huisregels"']) expect(checkPage.html).toContain(said);
    // The trap is there for programs, and in no tree of a screen reader.
    expect(checkPage.html).toMatch(/<div hidden=""><label>[^<]*<input[^>]*name="_website"/);
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
    expect(list.html).toMatch(/<h2[^>]*lang="ar"[^>]*><a [^>]*>أشجار/);
  });
});
