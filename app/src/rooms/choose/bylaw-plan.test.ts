import * as XLSX from "@e965/xlsx";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { keptArticles } from "./bylaw-reader.ts";
import { setArticle } from "./commands/bylaw.ts";
import { guideContent } from "./content/guide-content.ts";
import { paths } from "./paths.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";

const world = createWorld();
const content = guideContent(packageRoot());
let guideId = "";
let clerk: Visitor;
let adviser: Visitor;

const set = (over: object) =>
  world.run(setArticle, { text: "De tekst.", holdsFrom: "2025-01-01", ...over }, person("adviser"));
const rules = async (number: string) => (await world.read(keptArticles)).find((one) => one.number === number);
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const advice = async (lang = "nl") => mainOf((await clerk.get(`${paths.advice(guideId)}?lang=${lang}`)).html);
const file = async (name: string) => (await clerk.download(`${paths.planningFile(guideId, name)}?lang=nl`)).bytes;

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  [clerk, adviser] = [await site.somebody("clerk"), await site.somebody("adviser")];
  guideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const of = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, of)).parkGuideId;
  });
}, 60_000);

describe("what the guide counts with of an article", { timeout: 60_000 }, () => {
  it("is refused when it is no level, subject, body or term, and when weeks and what they are for come apart", async () => {
    for (const [over, field] of [
      [{ kind: "level", leastLevel: "7" }, "leastLevel"],
      [{ kind: "asks", subjects: ["weather"] }, "subjects.0"],
      [{ kind: "decider", decider: "mayor" }, "decider"],
      [{ kind: "term", termOf: "lunch", termWeeks: "2" }, "termOf"],
      [{ kind: "term", termOf: "notice" }, "termWeeks"],
      [{ kind: "term", termWeeks: "2" }, "termOf"],
      [{ kind: "term", termOf: "notice", termWeeks: "0" }, "termWeeks"],
      [{ kind: "term", termOf: "notice", termWeeks: "53" }, "termWeeks"],
    ] as const)
      expect(await set({ number: "1", ...over }), field).toMatchObject({ refusal: { fields: [{ field }] } });
    expect(await world.read(keptArticles)).toEqual([]);
    expect(await advice()).not.toContain("participatieverordening zegt");
  });

  it("is only what belongs to its kind, and comes back on its page after a refusal", async () => {
    const all = { leastLevel: "3", decider: "council", termOf: "notice", termWeeks: "2", subjects: "vision" };
    expect(await set({ number: "9", kind: "asks", ...all })).toMatchObject({ ok: true });
    expect(await rules("9")).toMatchObject({ subjects: ["vision"], leastLevel: undefined, decider: undefined });
    expect((await rules("9"))?.term).toBeUndefined();
    const typed = { number: "8", kind: "term", text: "", holdsFrom: "2025-01-01", termOf: "report", termWeeks: "6" };
    const { html } = await adviser.send(paths.newArticle, "set", { ...typed, subjects: "social" });
    expect(html).toMatch(/name="termWeeks"[^>]*value="6"|value="6"[^>]*name="termWeeks"/);
    expect(mainOf(html).match(/<input[^>]*name="subjects"[^>]*checked/g)).toHaveLength(1);
  });
});

describe("a by-law beside a guide", { timeout: 60_000 }, () => {
  it("is cited with the advice, and warns of a level and a body that are others", async () => {
    await set({ number: "1", kind: "asks", subjects: ["physical_space"], text: "De inrichting van een park." });
    await set({ number: "4", kind: "level", leastLevel: "6" });
    await set({ number: "2", kind: "decider", decider: "other" });
    await set({ number: "5", kind: "term", termOf: "notice", termWeeks: "2" });
    await set({ number: "6", kind: "term", termOf: "reaction", termWeeks: "52" });
    const html = await advice();
    expect(html).toContain("Artikel 1 van uw participatieverordening vraagt hier om participatie.");
    expect(html).toContain("De inrichting van een park.");
    expect(html).toContain("Artikel 4 vraagt ten minste het niveau: Zelforganisatie. Uw antwoorden komen lager uit");
    expect(html).toContain("Volgens artikel 2 beslist iemand anders. In de besliswijzer staat: de gemeenteraad");
    expect(html).not.toContain("artikel 9");
    for (const lang of ["nl", "en"]) expect(await advice(lang)).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b/);
  });

  it("gives the plan its days, and says which it does not keep", async () => {
    const html = mainOf((await clerk.get(`${paths.planning(guideId)}?lang=nl`)).html);
    expect(html).toContain("Het plan is openbaar (participatieverordening, artikel 5)");
    expect(html).toContain("In dit plan is er geen werkvorm die zo lang duurt.");
    const events = ICAL.Component.fromString((await file("planning.ics")).toString())
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));
    const notice = events.find(({ uid }) => uid === `${guideId}.term.5@brink`);
    expect(notice?.summary).toBe("Het plan is openbaar (participatieverordening, artikel 5)");
    const plan: unknown = JSON.parse((await file("planning.json")).toString());
    expect(plan).toMatchObject({
      bylawDays: [
        { article: "5", of: "notice", on: notice?.startDate.toString(), isKept: true },
        { article: "6", of: "reaction", isKept: false },
      ],
    });
  });

  it("stands in the papers and the workbook with the article", async () => {
    for (const name of ["participatieplan.docx", "startnotitie.docx"]) {
      const { value } = await mammoth.extractRawText({ buffer: await file(name) });
      expect(value, name).toContain("Wat de participatieverordening zegt");
      expect(value, name).toContain("Artikel 1 vraagt hier om participatie. “De inrichting van een park.”");
      expect(value, name).toContain("Let op. Artikel 4 vraagt ten minste het niveau");
      expect(value, name).toContain("Het plan is openbaar (participatieverordening, artikel 5)");
    }
    const book = XLSX.read(await file("begroting-en-uren.xlsx"));
    expect(XLSX.utils.sheet_to_csv(book.Sheets["3. Planning"] ?? {})).toContain("participatieverordening, artikel 5");
    expect((await file("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7/);
  });
});
