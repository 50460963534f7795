import { sql } from "kysely";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { openActivity } from "../../../../../../../test/factories/open-activity.ts";
import { roomsWithPdok } from "../../../../../../../test/factories/server.ts";
import { createSite } from "../../../../../../../test/factories/site.ts";
import { createWorld, person } from "../../../../../../../test/factories/world.ts";
import { startPdokServer } from "../../../../../../../test/servers/pdok-server.ts";
import { seedDemoPeople } from "../../../../../identity/room.ts";
import { foundMunicipality } from "../../../../../tenancy/factories.ts";
import { addLayer } from "../../../../layers/commands/add-layer.ts";
import { layerForm } from "../../../../layers/layers.fixture.ts";
import { form, linkIn } from "../../../../pages/ideas-site.fixture.ts";
import { putBoundary } from "../../../../places/boundary-writer.ts";
import { saveQuestion } from "../../commands/change-questions.ts";
import { placesHref } from "../../places/href.ts";
import type { SurveyTables } from "../../tables.ts";

const pdok = await startPdokServer([
  { name: "Langestraat 24, 7511HC Enschede", municipality: "Enschede", lon: 6.8937, lat: 52.2206 },
  { name: "Langestraat 240, 7511HC Enschede", municipality: "Enschede", lon: 6.8941, lat: 52.2211 },
]);
const world = createWorld();
const site = createSite(world, await foundMunicipality(world), roomsWithPdok(pdok.url));
await seedDemoPeople(world.storage, world.tenant.id);
const enschede = [
  [
    [
      [6.8, 52.12],
      [7, 52.12],
      [7, 52.32],
      [6.8, 52.32],
      [6.8, 52.12],
    ],
  ],
];
await world.read((work) => putBoundary(work, "GM0153", enschede));

/** A survey that asks for a line (v1) and an area (v2). */
async function survey() {
  const open = await openActivity(world, { inBrink: "survey" });
  for (const drawn of ["line", "area"]) await ask(open.activityId, { words_nl: [`Waar? (${drawn})`], drawn: [drawn] });
  return open;
}

function ask(activityId: string, fields: Readonly<Record<string, readonly string[]>>, code?: string) {
  return world.done(saveQuestion, { activityId, kind: "place", fields, code }, person("adviser"));
}

const open = await survey();
const screen = { _screen: "vragen-1" };
const line = "[[6.8937,52.2206],[6.9011,52.2251]]";
const area = "[[6.88,52.21],[6.9,52.21],[6.9,52.23],[6.88,52.23]]";
const crossing = "[[6.88,52.21],[6.9,52.23],[6.9,52.21],[6.88,52.23]]";

afterEach(() => pdok.misbehave("none"));
afterAll(() => pdok.close());

function kept(activityId = open.activityId) {
  return world.read((work) =>
    work.db
      .$extendTables<SurveyTables>()
      .selectFrom("survey_answer")
      .select(["code", "choices", "words"])
      .where("activity_id", "=", activityId)
      .orderBy("contribution_id", "desc")
      .orderBy("code")
      .execute(),
  );
}

describe("a question for a line or an area", () => {
  it.each([
    ["what is no drawing", { v1: "6.89370 52.22060" }, "v1", "Wij kunnen deze tekening niet lezen"],
    [
      "a line beyond the municipality",
      { v1: "[[6.89,52.22],[4.88,52.37]]" },
      "v1",
      "Punt 2 ligt niet in onze gemeente",
    ],
    ["a line of one point", { v1: "[[6.89,52.22]]" }, "v1", "Uw lijn is nog niet af. Teken verder"],
    ["an area that crosses itself", { v2: crossing }, "v2", "De randen van uw gebied kruisen elkaar"],
    ["a story", { v2: area, v2_words: "x".repeat(151) }, "v2_words", "150 tekens"],
  ])("refuses %s, and keeps what was typed", async (_what, fields, field, told) => {
    const refused = await site.visitor().send(form(open), "submit", { v1_words: "Langs de school", ...fields });
    expect(refused.status).toBe(400);
    expect(refused.html).toContain(`href="#${field}"`);
    expect(refused.html).toContain(told);
    expect(refused.html).toContain("Langs de school");
    expect(await kept()).toEqual([]);
  });

  it("says of a drawing that comes back from the map what is wrong with it, and gives it back", async () => {
    const back = await site.visitor().send(form(open), "save", { ...screen, v2: crossing, _find: "point v2" });
    expect(back.status).toBe(400);
    expect(back.html).toContain("De randen van uw gebied kruisen elkaar");
    expect(back.html).toContain(`value="${crossing}"`);
  });

  it("may not ask for something else once somebody answered, and does not ask for what is not there", async () => {
    const own = await survey();
    const change = (drawn: string) =>
      world.run(
        saveQuestion,
        { activityId: own.activityId, kind: "place", code: "v1", fields: { words_nl: ["Waar?"], drawn: [drawn] } },
        person("adviser"),
      );
    expect(await change("circle")).toMatchObject({ refusal: { kind: "invalid", fields: [{ field: "drawn" }] } });
    expect(await change("area")).toMatchObject({ ok: true });
    expect(await change("line")).toMatchObject({ ok: true });
    await site.visitor().follow(form(own), "submit", { v1: line });
    expect(await change("area")).toMatchObject({ ok: false });
  });

  it("takes one's own words alone", async () => {
    const receipt = await site.visitor().follow(form(open), "submit", { v1_words: "Door het park" });
    expect(await kept()).toEqual([{ code: "v1", choices: [], words: "\nDoor het park" }]);
    await site.visitor().send(linkIn(receipt.html, /\/inbreng\/[\w-]{43}/), "withdraw");
  });

  it("is made point by point without JavaScript: looked up, chosen, moved up, taken away", async () => {
    const visitor = site.visitor();
    await world.done(addLayer, layerForm(open.trajectoryId), person("projectLead"));
    const map = await visitor.follow(form(open), "save", { ...screen, v1_words: "Naar school", _find: "map v1" });
    expect(map.html).toContain("U hebt nog geen punten gezet");
    expect(map.html).toMatch(/<brink-shape-drawer[^>]* layers="\[{&quot;letter/);
    expect(map.html, "who draws reads it before").toMatch(
      /Alleen het team ziet precies wat u tekent[^]*<brink-shape-drawer/,
    );
    const back = linkIn(map.html, /action="[^"]*concept=[^"]*"/).slice('action="'.length, -1);
    const press = (_find: string, fields: Readonly<Record<string, string>> = {}) =>
      visitor.follow(back, "save", { ...screen, v1_words: "Naar school", _find, ...fields });
    pdok.misbehave("error500");
    const away = await press("look v1", { v1: "", "v1.next": "Langestraat" });
    expect(away.html).toContain("Zet het punt op de kaart. Of ga terug naar de vragen");
    expect(away.html).not.toContain("Ga gerust verder");
    expect(away.html).toContain('value="Langestraat"');
    pdok.misbehave("none");
    const offered = await press("look v1", { v1: "", "v1.next": "langestraat" });
    expect(offered.html).toContain("Voeg toe: Langestraat 24, 7511HC Enschede");
    const first = await press("add v1 1", { v1: "" });
    expect(first.html).toContain("Langestraat 240, 7511HC Enschede");
    expect(first.html).toContain("Zet minstens 2 punten");
    const second = await press("look v1", { v1: "[[6.8941,52.2211]]", "v1.next": "52,2251 6,9011" });
    expect(second.html).toContain('name="v1" value="[[6.8941,52.2211],[6.9011,52.2251]]"');
    expect((await press("look v1", { v1: "[[6.9,52.2]]", "v1.next": "52,3791 4,8864" })).html).toContain(
      "Dit adres ligt niet in onze gemeente. Kies een ander adres.",
    );
    const moved = await press("earlier v1 1", { v1: "[[6.8941,52.2211],[6.9011,52.2251]]" });
    expect(moved.html).toContain('name="v1" value="[[6.9011,52.2251],[6.8941,52.2211]]"');
    const less = await press("drop v1 0", { v1: "[[6.9011,52.2251],[6.8941,52.2211]]" });
    expect(less.html).toContain('name="v1" value="[[6.8941,52.2211]]"');
    const done = await press("point v1", { v1: line });
    expect(done.html).toContain("Een lijn met 2 punten, ongeveer 710 meter lang");
    expect(done.html).toContain("Teken verder aan uw lijn");
    expect(done.html).toContain("Naar school");
  });

  it("is kept as numbers, counted for every square once, and read by the team alone", async () => {
    const visitor = site.visitor();
    const receipt = await visitor.follow(form(open), "submit", { v1: line, v1_words: "Naar school", v2: area });
    const link = linkIn(receipt.html, /\/inbreng\/[\w-]{43}/);
    const [first, second] = await kept();
    expect(first).toEqual({
      ...{ code: "v1", words: `${line}\nNaar school` },
      choices: ["931.11604", "932.11604", "932.11605"],
    });
    expect(second?.choices.length).toBe(20);
    expect(new Set(second?.choices).size).toBe(20);
    const own = await visitor.get(link);
    expect(own.html).toContain("Een lijn met 2 punten, ongeveer 710 meter lang; Naar school");
    expect(own.html).toContain("Een gebied met 4 hoeken, ongeveer 3 vierkante kilometer groot");
    const team = await site.somebody("adviser");
    const page = await team.get(placesHref(open.activityId, "v2"));
    expect(page.html).toContain("Een gebied met 4 hoeken");
    expect(page.html).toMatch(/<brink-map[^>]* shapes="\[\{&quot;type&quot;:&quot;Polygon&quot;/);
    expect((await visitor.get(placesHref(open.activityId, "v2"))).html).not.toContain("vierkante kilometer");
    const csv = await team.get(`/beheer/trajecten/${open.trajectoryId}/inbreng/export.csv`);
    expect(csv.html).toContain('"v1.geojson";"v1.wkt";"v1.length_m";"v1.words"');
    expect(csv.html).toContain('"LINESTRING (6.8937 52.2206, 6.9011 52.2251)";712;"Naar school"');
    expect(csv.html).toContain(";3041756;");
    await visitor.send(link, "withdraw");
    expect(await kept()).toEqual([]);
  });
});

describe("the squares of lines", () => {
  const elsewhere = "[[6.85,52.2],[6.851,52.2]]";
  const toAndFro = "[[6.8937,52.2206],[6.9011,52.2251],[6.8937,52.2206]]";
  const resultsOf = (own: Parameters<typeof form>[0]) => form(own).replace("/meedoen/", "/inbreng/");
  const read = async (path: string) => (await site.visitor().get(path)).html;

  async function answered(answers: readonly (readonly [drawn: string, many: number, code?: string])[]) {
    const own = await survey();
    for (const [drawn, many, code = "v1"] of answers)
      for (let at = 0; at < many; at += 1) await site.visitor().follow(form(own), "submit", { [code]: drawn });
    return own;
  }

  it("are not public while people take part: one answer more would show its squares", async () => {
    const own = await answered([[line, 11]]);
    for (const path of [resultsOf(own), `${resultsOf(own)}/kaart/v1`]) {
      const html = await read(path);
      expect(html).toContain("Mensen tekenen nog");
      expect(html).not.toMatch(/<brink-map|Rond 52|ongeveer 10 mensen/);
    }
  });

  it("are not public either when the team moves the start ahead: people will draw again", async () => {
    const own = await answered([[line, 11]]);
    await world.read((work) =>
      sql`update trajectories_activity set starts_on = '2026-12-01' where id = ${own.activityId}::uuid`.execute(
        work.db,
      ),
    );
    for (const path of [resultsOf(own), `${resultsOf(own)}/kaart/v1`]) {
      const html = await read(path);
      expect(html).toContain("Mensen tekenen nog");
      expect(html).not.toMatch(/<brink-map|Rond 52|ongeveer 10 mensen/);
    }
  });

  it("are not lifted by who draws the whole town, and the drawing says so", async () => {
    const town = "[[6.82,52.14],[6.98,52.14],[6.98,52.2],[6.82,52.2]]";
    const own = await answered([[town, 9, "v2"]]);
    expect((await kept(own.activityId)).map(({ choices }) => choices)).toEqual(Array.from({ length: 9 }, () => []));
    const back = await site.visitor().follow(form(own), "save", { ...screen, v2: town, _find: "point v2" });
    expect(back.html).toContain("Dit is zo groot dat het niet meetelt");
    const page = await (await site.somebody("adviser")).get(placesHref(own.activityId, "v2"));
    expect(page.html).toContain("Een gebied met 4 hoeken");
  });

  it("are public after the end from ten people, each counted once, and not where a few others are not in them", async () => {
    const ten = await answered([
      [toAndFro, 9],
      [line, 1],
    ]);
    const nine = await answered([[toAndFro, 9]]);
    const eleven = await answered([
      [line, 10],
      [elsewhere, 1],
    ]);
    const twenty = await answered([
      [line, 10],
      [elsewhere, 10],
    ]);
    world.clock.set("2027-01-05T09:00:00Z");
    const map = (own: Parameters<typeof form>[0]) => read(`${resultsOf(own)}/kaart/v1`);
    expect(await map(nine)).not.toContain("<brink-map");
    const shown = await map(ten);
    expect(shown.match(/ongeveer 10 mensen/g)?.length).toBe(3);
    expect(shown).toContain("Een lijn of een gebied telt mee in elk stuk waar het doorheen gaat");
    expect(await read(resultsOf(ten))).toContain("Rond 52.220, 6.893");
    expect(await map(eleven), "the eleventh would be told apart").not.toContain("<brink-map");
    expect((await map(twenty)).match(/ongeveer 10 mensen/g)?.length).toBe(4);
  });
});
