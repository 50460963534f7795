import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { roomsWithPdok } from "../../../../test/factories/server.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { startPdokServer } from "../../../../test/servers/pdok-server.ts";
import { newId } from "../../../kernel/ids.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { form, idea, ideasSite, linkIn } from "../pages/ideas-site.fixture.ts";
import type { PlaceTables } from "./tables.ts";

const pdok = await startPdokServer([
  { name: "Langestraat 24, 7511HC Enschede", municipality: "Enschede", lon: 6.8937, lat: 52.2206 },
  { name: "Langestraat 24, 1017AK Amsterdam", municipality: "Amsterdam", lon: 4.8864, lat: 52.3791 },
]);
const world = createWorld();
const { site, closed, stepInto } = await ideasSite(world, await foundMunicipality(world), roomsWithPdok(pdok.url));
const open = await openActivity(world, {
  inBrink: "ideas",
  settings: { moderation: "after", method: { asksSpot: true } },
});
const without = await openActivity(world, { inBrink: "ideas", settings: { moderation: "after" } });
const enschede = "6.89370 52.22060 Langestraat 24, 7511HC Enschede";

afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

/** Looks up a place, and gives the page on which the places are offered. */
function find(visitor: Visitor, spot: string, path = form(open)) {
  return visitor.follow(path, "save", { _screen: "idee", ...idea, spot, _find: "words place" });
}

/** Looks up a place and sends the idea with one, as if it had been offered. */
async function choose(visitor: Visitor, place: string, other: Readonly<Record<string, string>> = {}) {
  const { html } = await find(visitor, "Langestraat 24");
  return visitor.follow(draftIn(html), "submit", { ...idea, ...other, place });
}

function draftIn(html: string): string {
  return linkIn(html, /action="[^"]*concept=[^"]*"/).slice('action="'.length, -1);
}

function checkedRadio(value: string): RegExp {
  return new RegExp(`<input(?=[^>]* name="place")(?=[^>]* value="${value}")(?=[^>]* checked="")[^>]*>`);
}

function rows(tenantId?: string) {
  return world.read(
    (work) => work.db.$extendTables<PlaceTables>().selectFrom("engage_place").selectAll().execute(),
    tenantId,
  );
}

describe("looking up a place", () => {
  it("asks nobody where no place is asked for, and nothing after the end", async () => {
    const before = pdok.requests.length;
    await find(site.visitor(), "Langestraat 24", form(without));
    const late = await site
      .visitor()
      .send(form(closed), "save", { _screen: "idee", ...idea, spot: "Hier", _find: "words place" });
    expect(late.status).toBe(409);
    expect(pdok.requests.length).toBe(before);
  });

  it.each(["error500", "html", "huge", "otherShape", "elsewhere"] as const)(
    "says that it cannot when the service is away (%s), and one's own words still do",
    async (fault) => {
      pdok.misbehave(fault);
      const visitor = site.visitor();
      const page = await find(visitor, "Het hoekje bij de bakker");
      expect(page.html).toContain("Wij kunnen nu geen adressen opzoeken");
      expect(page.html).toContain('value="Het hoekje bij de bakker"');
      const draft = draftIn(page.html);
      const who = await visitor.send(draft, "save", { _screen: "idee", ...idea, spot: "Het hoekje bij de bakker" });
      expect(who.status).toBe(303);
      expect(who.location).toContain("stap=who");
    },
  );

  it("says when there is nothing to look for, and when nothing is found", async () => {
    expect((await find(site.visitor(), " ")).html).toContain("Vul eerst een straat of een plek in");
    expect((await find(site.visitor(), "Nergensweg 9")).html).toContain("Wij vinden geen adres");
  });

  it("offers what is found, says who will see it, and chooses nothing by itself", async () => {
    const { html } = await find(site.visitor(), "langestraat 24");
    expect(html).toContain(`value="${enschede}"`);
    expect(html).toContain("komt met het adres op de website");
    expect(html).toMatch(checkedRadio(""));
    expect(html).toContain('id="place-plekken"');
  });
});

describe("an address that was not found here", () => {
  const forged = "5.12000 52.09000 Jan Jansen, 06 12345678";
  const points = async () => (await rows()).map(({ lon, lat, address }) => ({ lon, lat, address }));
  const pointAlone = [{ lon: 5.12, lat: 52.09, address: "" }];

  it.each([{}, { "place.found": forged }])("is not kept of what is sent in one go: %j", async (more) => {
    const visitor = site.visitor();
    const receipt = await visitor.follow(form(open), "submit", { ...idea, ...more, place: forged });
    expect(await points()).toEqual(pointAlone);
    await visitor.send(linkIn(receipt.html, /\/inbreng\/[\w-]{43}/), "withdraw");
  });

  it("is not kept in a draft either, nor sent from it, nor put in later", async () => {
    const visitor = site.visitor();
    const more = { ...idea, "place.found": forged, place: forged };
    const { html } = await visitor.follow(form(open), "save", {
      _screen: "idee",
      ...more,
      spot: "Langestraat 24",
      _find: "words place",
    });
    expect(html).not.toContain("Jansen");
    const receipt = await visitor.follow(draftIn(html), "submit", more);
    expect(await points()).toEqual(pointAlone);
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    expect((await visitor.send(own, "change", more)).status).toBe(303);
    expect(await points()).toEqual(pointAlone);
    await visitor.send(own, "withdraw");
  });

  it("is not that of another point", async () => {
    const visitor = site.visitor();
    const receipt = await choose(visitor, enschede.replace("6.89370", "6.89380"));
    expect(await points()).toEqual([{ lon: 6.8938, lat: 52.2206, address: "" }]);
    await visitor.send(linkIn(receipt.html, /\/inbreng\/[\w-]{43}/), "withdraw");
  });

  it("is kept when it was found, also after something else was looked up, and while the rest is changed", async () => {
    const visitor = site.visitor();
    const first = await find(visitor, "Langestraat 24");
    const again = { _screen: "idee", ...idea, place: enschede, spot: "Nergensweg 9", _find: "words place" };
    const second = await visitor.follow(draftIn(first.html), "save", again);
    const receipt = await visitor.follow(draftIn(second.html), "submit", { ...idea, place: enschede });
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    await visitor.send(own, "change", { ...idea, title: "Anders", place: enschede });
    expect(await points()).toEqual([{ lon: 6.8937, lat: 52.2206, address: "Langestraat 24, 7511HC Enschede" }]);
    await visitor.send(own, "withdraw");
  });
});

describe("an idea with a place", () => {
  it.each(["hier", "2.35222 48.85661 Parijs", `6.8 52.2 ${"x".repeat(300)}`])(
    "is refused with a place that is none: %s",
    async (place) => {
      const answer = await site.visitor().send(form(open), "submit", { ...idea, place });
      expect(answer.status).toBe(400);
      expect(answer.html).toContain("Deze plek kennen wij niet");
      expect(await rows()).toEqual([]);
    },
  );

  it("is on the website, in the API and in the export, and nowhere after it is taken back", async () => {
    const visitor = site.visitor();
    const receipt = await choose(visitor, enschede, { title: "Bankje" });
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    expect(await rows()).toMatchObject([{ lon: 6.8937, lat: 52.2206, address: "Langestraat 24, 7511HC Enschede" }]);
    expect(await rows(newId())).toEqual([]);
    const list = `/trajecten/${open.slug}/inbreng/${open.activityId}`;
    expect((await site.visitor().get(list)).html).toContain("Langestraat 24, 7511HC Enschede");
    const api = await site.visitor().get(`/api/v1/trajecten/${open.slug}/inbreng`);
    expect(api.html).toContain('"punt":{"type":"Point","coordinates":[6.8937,52.2206]}');
    const adviser = await stepInto("adviser");
    const csv = await adviser.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain('"address";"lon";"lat"');
    expect(csv.html).toContain('"Langestraat 24, 7511HC Enschede";6.8937;52.2206');
    expect((await visitor.get(own)).html).toMatch(checkedRadio(enschede));
    await visitor.send(own, "withdraw");
    expect(await rows()).toEqual([]);
  });

  it("keeps what was typed on the way to the map and back, and has the point that was chosen there", async () => {
    const visitor = site.visitor();
    const way = { _screen: "idee", ...idea, spot: "Bij de sluis" };
    const map = await visitor.follow(form(open), "save", { ...way, _find: "map place" });
    expect(map.html).toContain("<brink-place-picker");
    expect(map.html).toContain('<input type="hidden" name="spot" value="Bij de sluis"/>');
    const back = draftIn(map.html);
    const { html } = await visitor.follow(back, "save", { ...way, _find: "point place", place: "5.12000 52.09000" });
    expect(html).toMatch(checkedRadio("5.12000 52.09000"));
    expect(html).toContain("Een punt op de kaart (52.09000, 5.12000)");
    const forged = await visitor.send(back, "save", { ...way, _find: "point place", place: "2.35222 48.85661" });
    expect(forged.status).toBe(400);
    expect(forged.html).toContain("Deze plek kennen wij niet");
  });

  it("is pointed out nowhere without a draft, nor where no place is asked for", async () => {
    expect((await site.visitor().get(`${form(open)}/plek`)).status).toBe(404);
    expect((await site.visitor().get(`${form(without)}/plek?vraag=place&concept=niets`)).status).toBe(404);
    const gone = await site.visitor().get(`${form(open)}/plek?vraag=place&concept=niets`);
    expect(gone.html).not.toContain("<brink-place-picker");
  });

  it("loses its place when its author chooses none", async () => {
    const visitor = site.visitor();
    const receipt = await choose(visitor, enschede);
    const own = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    expect((await rows()).length).toBe(1);
    expect((await visitor.send(own, "change", { ...idea, place: "" })).status).toBe(303);
    expect(await rows()).toEqual([]);
  });
});
