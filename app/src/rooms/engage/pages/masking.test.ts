import { describe, expect, it } from "vitest";
import { createWorld } from "../../../../test/factories/world.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, ideasSite, linkIn } from "./ideas-site.fixture.ts";

const world = createWorld();
const { site, open, stepInto, received } = await ideasSite(world, await foundMunicipality(world));
const words = { title: "Hard rijden", body: "Bel mij op 06-12345678, bij Kerkstraat 12." };

async function sent() {
  const resident = site.visitor();
  const { location } = await resident.send(form(open), "submit", words);
  const { items } = await received(open);
  const id = items.find(({ contribution }) => contribution.title === words.title)?.contribution.id ?? "";
  const own = (location ?? "").replace("/bewijs", "");
  return { resident, own, page: `/beheer/trajecten/${open.trajectoryId}/inbreng/${id}` };
}

describe("data of people in a text", () => {
  it("are named before sending, and stop nobody", async () => {
    const visitor = site.visitor();
    const check = async (body: string) => {
      const { location } = await visitor.send(form(open), "save", { _screen: "idee", title: "Eerst nakijken", body });
      const { location: last } = await visitor.send(location ?? "", "save", {
        _screen: "who",
        as: "person",
        lang: "nl",
      });
      return { at: last ?? "", html: (await visitor.get(last ?? "")).html };
    };
    expect((await check("Bij Kerkstraat 12 ligt een tegel los.")).html).not.toContain("Mag iedereen dit lezen?");
    const { at, html } = await check("Bel mij op 06-87654321.");
    expect(html).toContain("06-87654321 (dit lijkt een telefoonnummer)");
    expect(linkIn(html, /concept=[^"]*stap=idee/)).toBeDefined();
    expect((await visitor.send(at, "submit", {})).location).toMatch(/bewijs$/);
  });

  it("are marked in words for who moderates, and unreadable for everybody after one press", async () => {
    const { resident, own, page } = await sent();
    expect((await (await stepInto("evaluator")).get(page)).html).not.toContain('value="mask"');
    const moderator = await stepInto("moderator");
    const { html } = await moderator.get(page);
    expect(html).toContain("Gegevens van mensen in de teksten: 2 plekken gevonden");
    expect(html).toMatch(/<mark>06-12345678<\/mark> <small[^>]*>\(telefoonnummer\)/);
    expect(html).toMatch(/checked=""[^>]*value="body:11-22"/);
    expect(html).not.toMatch(/checked=""[^>]*value="body:28-41"/);
    const none = await moderator.send(page, "mask", { places: "", also: "" });
    expect([none.status, none.html.includes("Kies wat u onleesbaar maakt")]).toEqual([400, true]);
    const done = await moderator.follow(page, "mask", { places: "body:11-22", also: "" });
    expect(done.html).toContain("De gegevens zijn onleesbaar gemaakt.");
    expect(done.html).toContain("maakte iets onleesbaar op");
    expect(done.html).toContain("Bel mij op 06-12345678, bij Kerkstraat 12.");
    const list = (await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}`)).html;
    expect(list).toContain("Bel mij op [telefoonnummer weggehaald], bij Kerkstraat 12.");
    const ownPage = (await resident.get(own)).html;
    expect(ownPage).toContain("We haalden gegevens van mensen weg uit uw tekst");
    expect(ownPage + list).not.toContain("06-12345678");
    expect((await (await stepInto("evaluator")).get(page)).html).not.toContain("06-12345678");
    expect((await moderator.follow(page, "restoreWords", {})).html).toContain("De tekst staat er weer zoals hij was.");
  });
});
