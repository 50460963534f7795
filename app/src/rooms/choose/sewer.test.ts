import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { createChallenge } from "../trajectories/commands/create-challenge.ts";
import { challengeForm } from "../trajectories/factories.ts";
import { keptArticles } from "./bylaw-reader.ts";
import { setArticle } from "./commands/bylaw.ts";
import { startGuide } from "./commands/start-guide.ts";
import { checks } from "./factories.ts";
import { recordedMotivation } from "./motivation-reader.ts";
import { paths } from "./paths.ts";

/**
 * An alderman wants "support" for a sewer of which everything is fixed: there is nothing to choose. What is refused and what stays; the
 * walk itself is the journey `sewer-inform-only`.
 */
const world = createWorld();
const adviser = person("adviser");
const themes = ["urgency", "room", "audience", "organisation", "means", "feedback"] as const;
const title = "Riool Molenstraat: draagvlak gevraagd";
let asAdviser: Visitor;
let asColleague: Visitor;
let asClerk: Visitor;
let guideId = "";
let motivation: Readonly<Record<string, string>> = {};

const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");
const outcome = async (visitor = asAdviser) => mainOf((await visitor.get(paths.outcome(guideId))).html);
const record = (over: object = {}, visitor = asAdviser) =>
  visitor.send(paths.outcome(guideId), "motivate", { ...motivation, ...over });
const articleId = async (number: string) =>
  (await world.read(keptArticles)).find((one) => one.number === number)?.id ?? "";

async function answer(visitor: Visitor, theme: string, over: object = {}): Promise<void> {
  const { status } = await visitor.send(paths.checks(guideId, theme), "save", { ...checks("yes"), ...over });
  expect(status, theme).toBe(303);
}

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  asAdviser = await site.somebody("adviser");
  asColleague = await site.somebody("adviser");
  asClerk = await site.somebody("clerk");
  const challenge = await world.done(createChallenge, { ...challengeForm(), title }, adviser);
  guideId = (await world.done(startGuide, { challengeId: challenge.id }, adviser)).id;
  for (const theme of themes) await answer(asAdviser, theme, { room1: "no", room3: "no" });
  motivation = {
    decision: "inform",
    by: "Wethouder De Graaf",
    on: "2026-10-30",
    reasons: "Het riool lekt en de datum ligt vast.\nEr is maar één manier.",
  };
}, 60_000);

describe("a sewer with a fixed date, for which an alderman wants support", { timeout: 60_000 }, () => {
  it("gives no advice, and no record that residents are involved, to who sends those forms all the same", async () => {
    expect((await record({ decision: "involve" })).html).toContain('name="decision"');
    const advice = await asAdviser.send(paths.advice(guideId), "compute");
    expect(advice.location).toBeNull();
    expect(await world.read((work) => recordedMotivation(work, guideId))).toBeUndefined();
  });

  it("asks for reasons in whole sentences: the checks that were no are a hint, not a text to send", async () => {
    const html = await outcome();
    expect(html).toMatch(/<textarea[^>]*name="reasons"[^>]*>\s*<\/textarea>/);
    expect(wordsOf(html)).toContain("In de QuickScan antwoordde u nee op: ");
    expect((await record({ reasons: " " })).html).toMatch(
      /aria-invalid="true"[^>]*name="reasons"|name="reasons"[^>]*aria-invalid="true"/,
    );
    expect(await world.read((work) => recordedMotivation(work, guideId))).toBeUndefined();
  });

  it("says that no by-law is entered yet, with the way to it, and has no note before there is a record", async () => {
    const html = await outcome();
    expect(html).toContain("Er is nog geen participatieverordening ingevuld.");
    expect(html).toContain(`href="${paths.bylaw}"`);
    for (const file of ["motivering.txt", "motivering.docx"])
      expect((await asAdviser.get(paths.note(guideId, file))).status).toBe(404);
  });

  it("is not recorded by who may only look, nor without the exclusion, nor with one that did not hold", async () => {
    const law = { kind: "exclusion", number: "3 a", text: "Niet als er niets te kiezen is.", holdsFrom: "2025-01-01" };
    for (const over of [
      {},
      { number: "3 b", text: "Niet bij spoed.", holdsFrom: "2026-11-01" },
      { number: "1", kind: "asks", text: "Bij de inrichting van een straat." },
      { number: "8", kind: "decider", text: "Inwoners kunnen de gemeente uitdagen." },
    ])
      await world.done(setArticle, { ...law, ...over }, adviser);
    expect((await record({ articleId: await articleId("3 a") }, asClerk)).status).toBe(403);
    const without = await record();
    expect(without.html).toContain("Kies de uitsluiting die u gebruikt.");
    expect(without.html).toContain("Er is maar één manier.");
    for (const number of ["3 b", "1"])
      expect((await record({ articleId: await articleId(number) })).html, number).toContain(
        "Dit artikel gold niet op de dag van het besluit.",
      );
    expect((await record({ articleId: guideId })).location).toBeNull();
    expect(await world.read((work) => recordedMotivation(work, guideId))).toBeUndefined();
  });

  it("is recorded with the exclusion used, and everybody on the staff side has the text for the file", async () => {
    expect((await record({ articleId: await articleId("3 a") })).location).toContain(paths.outcome(guideId));
    const file = (await asClerk.download(paths.note(guideId, "motivering.txt"))).bytes.toString("utf8");
    for (const part of [
      title,
      "Wethouder De Graaf, op 30 oktober 2026",
      "artikel 3 a",
      "“Niet als er niets te kiezen is.”",
    ])
      expect(file).toContain(part);
    expect(file).toContain(
      "Artikel 1 van de participatieverordening vraagt om participatie: “Bij de inrichting van een straat.”",
    );
    expect(file).not.toContain("uitdagen");
    expect(file).toContain("Redenen\nHet riool lekt en de datum ligt vast.\nEr is maar één manier.");
    expect(file).toContain("QuickScan van de besliswijzer kwam uit op: Alleen informeren.");
    const word = await asClerk.download(paths.note(guideId, "motivering.docx"));
    expect(word.type).toContain("wordprocessingml");
    expect(word.bytes.subarray(0, 2).toString()).toBe("PK");
    for (const lang of ["nl", "en"]) {
      const html = mainOf((await asClerk.get(`${paths.outcome(guideId)}?lang=${lang}`)).html);
      expect(html).toContain("Niet als er niets te kiezen is.");
      expect(html).not.toMatch(/choose\.\w+\.|undefined/);
      expect(html).not.toContain('value="motivate"');
    }
  });

  it("cites what held then, also when the by-law is changed afterwards", async () => {
    await world.done(
      setArticle,
      { number: "3 a", kind: "exclusion", text: "Heel iets anders.", holdsFrom: "2025-01-01" },
      adviser,
    );
    const file = (await asClerk.download(paths.note(guideId, "motivering.txt"))).bytes.toString("utf8");
    expect(file).toContain("“Niet als er niets te kiezen is.”");
  });

  it("says so when the answers are again as they were recorded", async () => {
    await answer(asColleague, "room");
    expect(wordsOf(await outcome())).toContain("2 antwoorden zijn nu anders");
    await answer(asColleague, "room", { room1: "no", room3: "no" });
    expect(wordsOf(await outcome())).toContain("De antwoorden op de QuickScan zijn nu dezelfde als toen.");
  });
});
