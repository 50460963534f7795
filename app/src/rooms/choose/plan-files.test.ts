import * as XLSX from "@e965/xlsx";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { foundMunicipality } from "../tenancy/factories.ts";
import { challengeById } from "../trajectories/room.ts";
import { paths } from "./paths.ts";
import type { TownWithAdvice } from "./planning.fixture.ts";
import { decideOn, stepInto, townWithAdvice } from "./planning.fixture.ts";
import { guideById } from "./reader.ts";
import { updateAnswers } from "./writer.ts";

let here: TownWithAdvice;
beforeAll(async () => {
  here = await townWithAdvice(foundMunicipality);
  await decideOn(here, "2027-06-17");
}, 60_000);

const files = [
  "planning.ics",
  "participatieplan.docx",
  "startnotitie.docx",
  "participatieplan.pdf",
  "begroting-en-uren.xlsx",
  "planning.json",
] as const;

describe("a plan as a file", () => {
  const read = async (file: (typeof files)[number], search = "") => {
    const { status, bytes } = await (
      await stepInto(here, "clerk")
    ).download(paths.planningFile(here.guideId, file) + search);
    expect(status).toBe(200);
    return bytes;
  };

  it("is refused to a visitor and of a guide without a plan, and is offered with every other one on the page", async () => {
    const { html } = await (await stepInto(here, "clerk")).get(paths.planning(here.guideId));
    for (const file of files) {
      expect((await here.site.visitor().get(paths.planningFile(here.guideId, file))).status).not.toBe(200);
      expect((await (await stepInto(here, "adviser")).get(paths.planningFile(here.emptyGuideId, file))).status).toBe(
        404,
      );
      expect(html).toContain(paths.planningFile(here.guideId, file));
    }
  });

  it("is a participation plan in Word, with all parts of the page, in both languages", async () => {
    for (const [lang, parts] of [
      ["nl", ["Wie u bereikt, en hoe", "Planning", "Uren per week", "Begroting"]],
      ["en", ["Whom you reach, and how", "Schedule", "Hours per week", "Budget"]],
    ] as const) {
      const { value } = await mammoth.convertToHtml({ buffer: await read("participatieplan.docx", `?lang=${lang}`) });
      for (const part of parts) expect(value).toMatch(new RegExp(`<h2>.*${part}</h2>`));
      expect(value).not.toMatch(/choose\.\w|undefined|\bNaN\b|Infinity/);
      expect(value.match(/<table>/g)?.length).toBeGreaterThan(5);
    }
  });

  it("is a start note in Word, in the words of the resident, with the day of the decision", async () => {
    const { value } = await mammoth.extractRawText({ buffer: await read("startnotitie.docx") });
    const challenge = await here.world.read(async (work) => {
      const guide = await guideById(work, here.guideId);
      return guide && challengeById(work, guide.challengeId);
    });
    expect(value).toContain(challenge?.words.split("\n")[0]);
    expect(value).toContain("17 juni 2027");
    expect(value).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
  });

  it("says of what nobody knows yet that it has to be agreed, and speaks to the board, not to the adviser", async () => {
    const { world, guideId } = here;
    const before = (await world.read((work) => guideById(work, guideId)))?.answers ?? {};
    const unknown = { Q3: "dontKnow", Q5: "dontKnow", Q6: "dontKnow", Q15: 100, Q16: 10 };
    await world.read((work) => updateAnswers(work, guideId, { answers: { ...before, ...unknown } }));
    const { value } = await mammoth.extractRawText({ buffer: await read("startnotitie.docx", "?lang=nl") });
    expect(value).toMatch(/beloofd\s+Nog niet afgesproken/);
    expect(value).toMatch(/Wie besluit\s+Nog niet bekend/);
    expect(value).not.toContain("Weet ik niet");
    expect(value).toContain("liggen boven het budget");
    expect(value).not.toMatch(/\buw? (budget|team)\b/);
    await world.read((work) => updateAnswers(work, guideId, { answers: before }));
  });

  it("is a workbook of which the lines of the budget add up, and no cell is computed", async () => {
    const book = XLSX.read(await read("begroting-en-uren.xlsx"), { cellFormula: true });
    const [budget = {}, hours = {}] = book.SheetNames.map((name) => book.Sheets[name] ?? {});
    const rows = XLSX.utils.sheet_to_json<readonly (string | number)[]>(budget, { header: 1 }).slice(1);
    const total = rows.find(([name]) => name === "Samen");
    const lines = rows.slice(0, here.best.length);
    expect(lines.reduce((sum, [, , expected]) => sum + Number(expected), 0)).toBeCloseTo(Number(total?.[2]), 2);
    expect(XLSX.utils.sheet_to_json(hours, { header: 1 }).length).toBeGreaterThan(5);
    expect(JSON.stringify(book.Sheets)).not.toContain('"f":');
  });

  it("is a tagged PDF, and JSON that says the same days as the calendar", async () => {
    expect((await read("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1</);
    const plan: unknown = JSON.parse((await read("planning.json")).toString());
    expect(plan).toMatchObject({ guide: here.guideId, items: here.best, schedule: { decisionOn: "2027-06-17" } });
  });

  it("is of the combination in the address, when there is one", async () => {
    const plan: unknown = JSON.parse((await read("planning.json", "?set=M15,M60")).toString());
    expect(plan).toMatchObject({ items: ["M15", "M60"] });
  });
});

describe("a plan without a day of decision", () => {
  const files = ["participatieplan.docx", "startnotitie.docx", "begroting-en-uren.xlsx", "planning.json"] as const;

  it("is a file that says where the date is missing, and has everything else", async () => {
    await decideOn(here, undefined);
    const clerk = await stepInto(here, "clerk");
    const read = async (file: string) => {
      const { status, bytes } = await clerk.download(`${paths.planningFile(here.guideId, file)}?lang=nl`);
      expect(status, file).toBe(200);
      return bytes;
    };
    const [plan, note] = [await read(files[0]), await read(files[1])];
    for (const [buffer, part] of [
      [plan, "Wie u bereikt, en hoe"],
      [note, "Wat wij vragen"],
    ] as const) {
      const { value } = await mammoth.extractRawText({ buffer });
      expect(value).toMatch(/Nog geen besluitdatum. Vul die in op https?:\S+\/vragen\/\d#Q5/);
      expect(value).toContain(part);
      expect(value).not.toMatch(/choose\.\w|undefined|\bNaN\b|Infinity/);
    }
    const book = XLSX.read(await read(files[2]));
    expect(XLSX.utils.sheet_to_csv(book.Sheets["2. Uren per week"] ?? {})).toContain("Nog geen besluitdatum.");
    expect(XLSX.utils.sheet_to_csv(book.Sheets["1. Begroting"] ?? {})).toContain("Samen");
    const data: unknown = JSON.parse((await read(files[3])).toString());
    expect(data).toMatchObject({ items: here.best, schedule: null });
    expect((await read("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7/);
    await decideOn(here, "2027-06-17");
  });
});

describe("the calendar file of a plan", () => {
  const file = () => paths.planningFile(here.guideId, "planning.ics");
  const eventsIn = (html: string) =>
    ICAL.Component.fromString(html)
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));

  it("has an event for each activity and each day that matters, which keep their keys when the decision moves", async () => {
    const asker = await stepInto(here, "adviser");
    const before = eventsIn((await asker.get(file())).html);
    expect(before).toHaveLength(here.best.length * 2 + 4);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const decision = before.find(({ uid }) => uid === `${here.guideId}.decision@brink`);
    expect(decision).toMatchObject({ summary: "Besluit" });
    expect(decision?.startDate.toString()).toBe("2027-06-17");
    expect(decision?.startDate.isDate).toBe(true);
    await decideOn(here, "2027-07-01");
    const after = eventsIn((await asker.get(file())).html);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after.find(({ uid }) => uid === decision?.uid)?.startDate.toString()).toBe("2027-07-01");
  });
});
