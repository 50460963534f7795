import { beforeAll, describe, expect, it } from "vitest";
import type { Site, Visitor } from "../../../test/factories/site.ts";
import { createSite } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { brandFormValues } from "./brand.ts";
import { foundMunicipality } from "./factories.ts";
import { starterLegalTexts } from "./starter-legal-texts.ts";

const world = createWorld();
let site: Site;
let administrator: Visitor;

beforeAll(async () => {
  const legalTexts = { ...starterLegalTexts({ name: "Testdam" }) };
  site = createSite(world, await foundMunicipality(world, { legalTexts }));
  administrator = await site.somebody("administrator");
});

describe("the pages for everybody", () => {
  it.each(["/privacy", "/toegankelijkheid", "/over"])("%s is there, with whom to ask", async (path) => {
    const { status, html } = await site.visitor().get(path);
    expect(status).toBe(200);
    expect(html).toContain("14 099");
  });

  it("say for how long data stays, as the settings have it", async () => {
    const months = { contactDetailsMonths: "5", contributionsMonths: "60", sessionsMonths: "2" };
    await administrator.send("/beheer/gemeente/bewaren", "save", months);
    const { html } = await site.visitor().get("/privacy");
    for (const words of ["5 maanden", "5 jaar", "2 maanden"]) expect(html).toContain(words);
  });

  it("say that a text is there in Dutch only, and that a translation was not checked", async () => {
    expect((await site.visitor().get("/toegankelijkheid?lang=ar")).html).toContain("لم تُراجَع الترجمة بعد");
    expect((await site.visitor().get("/toegankelijkheid?lang=en")).html).not.toContain("not checked yet");
    const { html } = await site.visitor().get("/over?lang=ar");
    expect(html).toContain('dir="rtl"');
    expect(html).toContain("لم تُراجَع الترجمة بعد");
    expect(html).toContain("الهولندية");
  });

  it("are never stale after a change, also from the cache", async () => {
    const before = await site.visitor().get("/privacy?lang=nl");
    expect(before.html).not.toContain("Wij bewaren niets extra");
    await administrator.send("/beheer/gemeente/teksten/privacy/nl", "save", {
      body: "## Kort\nWij bewaren niets extra.\n- <b>een</b>",
    });
    const { html } = await site.visitor().get("/privacy?lang=nl");
    expect(html).toContain("Wij bewaren niets extra.");
    expect(html).toContain("&lt;b&gt;een&lt;/b&gt;");
  });
});

describe("a town that has not filled in its contact details", () => {
  it("shows no empty links, and asks for them in the settings", async () => {
    const bare = createWorld();
    const contact = { phone: "", email: "", address: "", hours: "" };
    const town = createSite(bare, await foundMunicipality({ ...bare, tenant: { ...bare.tenant, contact } }));
    const { html } = await town.visitor().get("/privacy");
    expect(html).not.toMatch(/href="(tel|mailto):"/);
    const administratorThere = await town.somebody("administrator");
    expect((await administratorThere.get("/beheer/gemeente")).html).toContain("Bewoners kunnen u nog niet bereiken");
  });
});

describe("the settings", () => {
  it("are not for who has no rights, not even by sending the form", async () => {
    const adviser = await site.somebody("adviser");
    expect((await adviser.get("/beheer/gemeente")).status).toBe(403);
    expect((await adviser.send("/beheer/gemeente/naam", "save", { name: "Gekaapt" })).status).toBe(403);
    expect((await site.visitor().send("/beheer/gemeente/naam", "save", { name: "Gekaapt" })).status).toBe(401);
  });

  it("keep what was typed when something is wrong", async () => {
    const contact = { phone: "bel maar", email: "info@stad.example", address: "Plein 1", hours: "" };
    const { status, html } = await administrator.send("/beheer/gemeente/contact", "save", contact);
    expect(status).toBe(400);
    expect(html).toContain('value="bel maar"');
    expect(html).toContain('href="#phone"');
  });

  it("refuse colours that cannot be read, with the ratio in words", async () => {
    const brand = { ...brandFormValues({}), link: "#c0d8d0" };
    const { status, html } = await administrator.send("/beheer/gemeente/huisstijl", "brand", brand);
    expect(status).toBe(400);
    expect(html).toMatch(/Links op [^<]*niet goed te lezen: contrast [\d.,]+, nodig is 4,5/);
  });

  it("colour every page at once", async () => {
    const brand = { ...brandFormValues({}), primary: "#7a1f3d" };
    await administrator.follow("/beheer/gemeente/huisstijl", "brand", brand);
    expect((await site.visitor().get("/theme.css")).html).toContain("#7a1f3d");
  });

  it("take a picture as a logo and serve it as what it is", async () => {
    const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000040000000200806000000aa6971de", "hex");
    const logo = new File([new Uint8Array(png)], "logo.png", { type: "text/html" });
    const page = await administrator.follow("/beheer/gemeente/huisstijl", "logo", { logo });
    const src = /src="(\/gemeente\/logo\/[0-9a-f]{12})"/.exec(page.html)?.[1] ?? "";
    expect((await site.visitor().get(src)).status).toBe(200);
    expect((await administrator.follow("/beheer/gemeente/huisstijl", "removeLogo")).html).toContain("nog geen logo");
    expect((await site.visitor().get(src)).status).toBe(404);
  });

  it("have a page for every part", async () => {
    for (const part of [
      "",
      "/naam",
      "/contact",
      "/huisstijl",
      "/talen",
      "/bewaren",
      "/wijken",
      "/teksten/huisregels/pl",
    ]) {
      expect((await administrator.get(`/beheer/gemeente${part}`)).status, part).toBe(200);
    }
    expect((await administrator.get("/beheer/gemeente/teksten/iets/nl")).status).toBe(404);
    expect((await administrator.get("/beheer/gemeente/teksten/privacy/xx")).status).toBe(404);
  });
});

describe("the translations", () => {
  it("are found, changed and seen by a resident at once", async () => {
    const path = "/beheer/vertalingen/pl/tenancy.about.title";
    expect((await administrator.get("/beheer/vertalingen?textLang=pl&zoek=tenancy.about.title")).html).toContain(path);
    await administrator.follow(path, "save", { translation: "O naszej stronie" });
    expect((await site.visitor().get("/over?lang=pl")).html).toContain("O naszej stronie");
  });

  it("are signed by ticking what is right", async () => {
    const search = "/beheer/vertalingen?textLang=pl&zoek=tenancy.about.title";
    const { html } = await administrator.get(search);
    const signed = /name="signed" value="([^"]+)"/.exec(html)?.[1] ?? "";
    const after = await administrator.follow(search, "sign", { textLang: "pl", signed });
    expect(after.html).toContain("nagekeken door Sanne de Vries");
  });
});
