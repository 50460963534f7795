import { sql } from "kysely";
import { describe, expect, it } from "vitest";
import { openActivity } from "../../../../test/factories/open-activity.ts";
import { createSite } from "../../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../../test/factories/world.ts";
import { newId, newToken } from "../../../kernel/ids.ts";
import { mailsInState } from "../../../platform/mail/reader.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { bindings } from "../commands/ideas-town.fixture.ts";
import { answeredForTeam, answeredInPublic } from "./answered-reader.ts";
import { questionCommands } from "./commands/all.ts";
import { additionsAtMost } from "./domain.ts";
import { questionsOf } from "./reader.ts";

const world = createWorld();
const commands = questionCommands({ ...bindings, tokenOf: newToken });
const { ask, answer, addTo, publish, withdraw } = commands;
const site = createSite(world, await foundMunicipality(world));
const { slug, trajectoryId } = await openActivity(world, { inBrink: "ideas" });
const lead = person("projectLead");
const first = { answer: "Dat weten wij nog niet.", byFunction: "ontwerper" };
const more = { answer: "Het worden er 34.", byFunction: "projectleider" };
const all = `/trajecten/${slug}/vragen`;

async function answered(words: string, email = "") {
  const { token } = await world.done(ask, { slug, words, readers: "everybody", email, hasLooked: "on" }, visitor());
  const question = await found(words);
  const turnId = question?.turns[0]?.id ?? "";
  await world.done(answer, { ...first, turnId }, lead);
  return { token, turnId, page: `/beheer/trajecten/${trajectoryId}/vragen/${question?.id ?? ""}` };
}

async function found(words: string) {
  const { items } = await world.read((work) => questionsOf(work, trajectoryId, { page: 1, perPage: 100 }));
  return items.find(({ turns }) => turns[0]?.words === words);
}

describe("adding to an answer", () => {
  it("is refused to who may not, in another municipality, without words or a function, and where nobody answered", async () => {
    const { turnId } = await answered("Hoeveel bomen komen er?");
    expect(await world.run(addTo, { ...more, turnId }, visitor())).toMatchObject({ ok: false });
    for (const actor of [person("councilMember"), person("administrator")])
      expect(await world.run(addTo, { ...more, turnId }, actor)).toMatchObject({ refusal: { kind: "forbidden" } });
    const nothing = { refusal: { kind: "notFound" } };
    expect(await world.run(addTo, { ...more, turnId }, lead, newId())).toMatchObject(nothing);
    expect(await world.run(addTo, { ...more, turnId: newId() }, lead)).toMatchObject(nothing);
    for (const wrong of [{ answer: " " }, { answer: "x".repeat(5001) }, { byFunction: "" }])
      expect(await world.run(addTo, { ...more, ...wrong, turnId }, lead)).toMatchObject({
        refusal: { fields: [{ field: Object.keys(wrong)[0] }] },
      });
    await world.done(ask, { slug, words: "En struiken?", readers: "team", hasLooked: "on" }, visitor());
    const open = (await found("En struiken?"))?.turns[0]?.id ?? "";
    expect(await world.run(addTo, { ...more, turnId: open }, lead)).toMatchObject({
      refusal: { key: "engage.question.staff.refused.notAnswered" },
    });
  });

  it("stands below what was said first, with its own date and name, for everybody and by the API", async () => {
    const { turnId, page, token } = await answered("Hoeveel parkeerplaatsen blijven er?");
    await world.done(publish, { turnId }, lead);
    world.clock.set("2026-11-09T10:00:00Z");
    const official = await site.somebody("projectLead");
    expect((await official.get(page)).html).toContain("Vul dit antwoord aan");
    expect((await official.follow(page, "addTo", { ...more, turnId })).html).toContain("Het worden er 34.");
    for (const path of [all, `/vraag/${token}`]) {
      const { html } = await site.visitor().get(path);
      expect(html.indexOf("Dat weten wij nog niet."), path).toBeGreaterThan(0);
      expect(html.indexOf("Het worden er 34."), path).toBeGreaterThan(html.indexOf("Dat weten wij nog niet."));
      expect(html, path).toContain("Aanvulling van 9 november 2026");
    }
    const { bytes } = await site.visitor().download(`/api/v1/trajecten/${slug}/vragen`);
    // @NOTE our own shape, which the endpoint holds itself to.
    const api = JSON.parse(bytes.toString()) as { items: { beurten: { antwoord: { aanvullingen: unknown[] } }[] }[] };
    expect(api.items[0]?.beurten[0]?.antwoord.aanvullingen).toMatchObject([
      { tekst: "Het worden er 34.", gegeven: "2026-11-09T10:00:00.000Z", functie: "projectleider" },
    ]);
  });

  it("is mailed to who asked as long as their address is there, and told to who asks the same", async () => {
    const { turnId } = await answered("Komt er een fontein?", "noor@waterdam.example");
    const letters = async () =>
      (await world.read((work) => mailsInState(work, ["waiting", "sent"]))).filter(({ subject }) =>
        subject.startsWith("Aanvulling op ons antwoord"),
      );
    await world.done(addTo, { ...more, turnId, answer: "Ja, een kleine." }, lead);
    const [letter, ...others] = await letters();
    expect(others).toEqual([]);
    expect([letter?.to, letter?.text.includes("Ja, een kleine.")]).toEqual(["noor@waterdam.example", true]);
    await world.done(publish, { turnId }, lead);
    const whole = "Dat weten wij nog niet.\n\nJa, een kleine.";
    const again = await world.read(async (work) => [
      (await answeredInPublic(work, trajectoryId)).find(({ words }) => words === "Komt er een fontein?")?.answer,
      (await answeredForTeam(work, { trajectoryId, questionId: newId() })).find((one) => one.turnId === turnId)?.answer,
    ]);
    expect(again).toEqual([whole, whole]);
  });

  it("ends somewhere, and goes with the question", async () => {
    const { turnId, token } = await answered("Mag ik blijven?");
    for (let count = 0; count < additionsAtMost; count += 1) await world.done(addTo, { ...more, turnId }, lead);
    expect(await world.run(addTo, { ...more, turnId }, lead)).toMatchObject({
      refusal: { key: "engage.question.staff.refused.addedOften" },
    });
    await world.done(withdraw, { token }, visitor());
    const left = await world.read((work) =>
      sql`select additions from engage_question_turn where turn_id = ${turnId}`.execute(work.db),
    );
    expect(left.rows).toEqual([{ additions: [] }]);
    expect(await world.run(addTo, { ...more, turnId }, lead)).toMatchObject({ refusal: { kind: "notFound" } });
  });
});
