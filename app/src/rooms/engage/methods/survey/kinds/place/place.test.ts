import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { roomsWithPdok } from "../../../../../../../test/factories/server.ts";
import type { Visitor } from "../../../../../../../test/factories/site.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { startPdokServer } from "../../../../../../../test/servers/pdok-server.ts";
import { seedDemoPeople } from "../../../../../identity/room.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { putNeighbourhoods } from "../../../../places/neighbourhoods/writer.ts";
import { saveQuestion } from "../../commands/change-questions.ts";
import type { SurveyTables } from "../../tables.ts";
import { placesHref } from "../../places/href.ts";

const pdok = await startPdokServer([
  { name: "Langestraat 24, 7511HC Enschede", municipality: "Enschede", lon: 6.8937, lat: 52.2206 },
]);
const world = createWorld();
const site = createSite(world, await foundMunicipality(world), roomsWithPdok(pdok.url));
await seedDemoPeople(world.storage, world.tenant.id);
const open = await openActivity(world, { inBrink: "survey" });
for (const words of ["Waar is het donker?", "En waar is het fijn?"])
  await world.done(
    saveQuestion,
    { activityId: open.activityId, kind: "place", fields: { words_nl: [words] } },
    person("adviser"),
  );
const screen = { _screen: "vragen-1" };
const city = {
  ...{ code: "BU01530000", name: "City", district: { code: "WK015300", name: "Binnensingelgebied" } },
  area: [
    [
      [6.88, 52.21],
      [6.9, 52.21],
      [6.9, 52.23],
      [6.88, 52.21],
    ].map(([lon = 0, lat = 0]) => [lon, lat]),
  ].map((ring) => [ring]),
};
const langestraat = "6.89370 52.22060 Langestraat 24, 7511HC Enschede";

afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

function draftIn(html: string): string {
  return linkIn(html, /action="[^"]*concept=[^"]*"/).slice('action="'.length, -1);
}

/** What is kept of the last who answered. */
async function kept() {
  const rows = await world.read((work) =>
    work.db
      .$extendTables<SurveyTables>()
      .selectFrom("survey_answer")
      .select(["code", "choices", "words"])
      .orderBy("contribution_id", "desc")
      .orderBy("code")
      .execute(),
  );
  return rows;
}

async function send(fields: Readonly<Record<string, string>>, who: Visitor = site.visitor()) {
  const receipt = await who.follow(form(open), "submit", fields);
  return linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
}

describe("a question for a place", () => {
  it.each([
    ["what is no place", { v1: "hier" }, "v1"],
    ["a place abroad", { v1: "2.35222 48.85661 Parijs" }, "v1"],
    ["a story", { v1_words: "x".repeat(151) }, "v1_words"],
  ])("refuses %s", async (_what, fields, field) => {
    const refused = await site.visitor().send(form(open), "submit", fields);
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(`href="#${field}"`);
    expect(await kept()).toEqual([]);
  });

  it("looks up the words of its own question, and says for each how that ended", async () => {
    const visitor = site.visitor();
    const { html } = await visitor.follow(form(open), "save", {
      ...{ ...screen, v1_words: "Nergensweg 9", v2_words: "langestraat 24", _find: "words v2" },
    });
    expect(html).toContain(`name="v2" value="${langestraat}"`);
    expect(html).not.toContain('name="v1" value="6');
    expect(html).toContain("Alleen het team ziet precies welke plek u kiest");
    const none = await visitor.follow(draftIn(html), "save", {
      ...{ ...screen, v1_words: "Nergensweg 9", v2_words: "langestraat 24", _find: "words v1" },
    });
    expect(none.html).toContain("Wij vinden geen adres");
    expect(none.html).toContain(`name="v2" value="${langestraat}"`);
  });

  it("takes one's own words when the service is away, and no address that somebody makes up", async () => {
    pdok.misbehave("error500");
    const away = await site
      .visitor()
      .follow(form(open), "save", { ...screen, v1_words: "Bij de heg", _find: "words v1" });
    expect(away.html).toContain("Wij kunnen nu geen adressen opzoeken");
    const link = await send({ v1_words: "Bij de heg", v2: "6.89370 52.22060 Jan Jansen" });
    expect(await kept()).toEqual([
      { code: "v1", choices: [], words: "\nBij de heg" },
      { code: "v2", choices: ["931.11604"], words: "6.89370 52.22060\n" },
    ]);
    await site.visitor().send(link, "withdraw");
    expect(await kept()).toEqual([]);
  });

  it("understands typed coordinates, found with a button and not", async () => {
    const { html } = await site
      .visitor()
      .follow(form(open), "save", { ...screen, v1_words: "52,2206 6,8937", _find: "words v1" });
    expect(html).toContain('name="v1" value="6.89370 52.22060"');
    const before = pdok.requests.length;
    const link = await send({ v1_words: "52.2206, 6.8937" });
    expect((await kept())[0]).toEqual({
      ...{ code: "v1", choices: ["931.11604"], words: "6.89370 52.22060\n52.2206, 6.8937" },
    });
    expect(pdok.requests.length).toBe(before);
    await site.visitor().send(link, "withdraw");
  });

  it("goes to the map for its own question and comes back with the point", async () => {
    const visitor = site.visitor();
    const map = await visitor.follow(form(open), "save", { ...screen, v1_words: "De sluis", _find: "map v2" });
    expect(map.html).toMatch(/<brink-place-picker[^>]*field="v2"/);
    const back = draftIn(map.html);
    expect((await visitor.get(back.replace("?", "/plek?vraag=v9&"))).status).toBe(404);
    const { html } = await visitor.follow(back, "save", { ...screen, v2: "5.12000 52.09000", _find: "point v2" });
    expect(html).toContain("Een punt op de kaart (52.09000, 5.12000)");
  });

  it("is on the map of the team, in the file and behind one's own link, and in no page for others", async () => {
    const visitor = site.visitor();
    const found = await visitor.follow(form(open), "save", {
      ...screen,
      v1_words: "Langestraat 24",
      _find: "words v1",
    });
    const receipt = await visitor.follow(draftIn(found.html), "submit", { v1: langestraat, v1_words: "Bij nummer 24" });
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    expect((await visitor.get(link)).html).toContain("Langestraat 24, 7511HC Enschede");
    const team = await site.somebody("adviser");
    const places = await team.get(placesHref(open.activityId, "v1"));
    expect(places.html).toContain("Langestraat 24, 7511HC Enschede; Bij nummer 24");
    expect(places.html).toMatch(/<brink-map signs="[^"]*6\.8937/);
    expect((await team.get(placesHref(open.activityId, "v9"))).status).toBe(404);
    expect((await site.visitor().get(placesHref(open.activityId, "v1"))).html).not.toContain("Langestraat");
    const csv = await team.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain('"v1.address";"v1.lon";"v1.lat";"v1.neighbourhood";"v1.district";"v1.words"');
    expect(csv.html).toContain('"Langestraat 24, 7511HC Enschede";6.8937;52.2206;"";"";"Bij nummer 24"');
    await world.read((work) => putNeighbourhoods(work, "GM0153", [city]));
    const placed = await team.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(placed.html).toContain('6.8937;52.2206;"City";"Binnensingelgebied";"Bij nummer 24"');
    for (const path of ["", "/kaart/v1"]) {
      const page = await site.visitor().get(`/trajecten/${open.slug}/inbreng/${open.activityId}${path}`);
      expect([page.status, page.html.includes("Langestraat")], path).toEqual([200, false]);
    }
    await visitor.send(link, "withdraw");
    expect((await team.get(placesHref(open.activityId, "v1"))).html).toContain("Nog niemand noemde een plek");
  });
});

describe("the places in public", () => {
  const path = `/trajecten/${open.slug}/inbreng/${open.activityId}`;

  it("are a square on a map and in a list, from ten people on", async () => {
    for (let at = 0; at < 9; at += 1) await send({ v1: `6.8937${at} 52.22060` });
    expect((await site.visitor().get(path)).html).toContain("Er zijn nog te weinig antwoorden");
    expect((await site.visitor().get(`${path}/kaart/v1`)).html).toContain("Te weinig mensen kozen een plek");
    await send({ v1: "6.89370 52.22060", v2: "5.12000 52.09000" });
    const results = await site.visitor().get(path);
    expect(results.html).toContain("Rond 52.220, 6.893");
    const map = await site.visitor().get(linkIn(results.html, /[^"]*\/kaart\/v1/));
    expect(map.html).toContain("Rond 52.220, 6.893: ongeveer 10 mensen");
    expect(map.html).not.toMatch(/6\.8937|52\.2206|52\.09|NaN/);
    expect((await site.visitor().get(`${path}/kaart/v2`)).html).toContain("Te weinig mensen kozen een plek");
    expect((await site.visitor().get(`${path}/kaart/v3`)).status).toBe(404);
  });
});
