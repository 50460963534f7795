import * as XLSX from "@e965/xlsx";
import ICAL from "ical.js";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { activitiesOf, challengeById, seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { savePlanning } from "./commands/save-planning.ts";
import { guideContent } from "./content/guide-content.ts";
import { loadPlanning } from "./queries/planning.ts";
import { paths } from "./paths.ts";
import { planningSettingsOf } from "./planning-reader.ts";
import type { HouseholdCount } from "./ports.ts";
import { guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { updateAnswers } from "./writer.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
let guideId = "";
let emptyGuideId = "";
let best: readonly string[] = [];
let site: ReturnType<typeof createSite>;

async function stepInto(role: string): Promise<Visitor> {
  const visitor = site.visitor();
  await visitor.send("/demo", "stepInto", { role });
  return visitor;
}

async function decideOn(decisionDate: string | undefined): Promise<void> {
  await world.read(async (work) => {
    const { decisionDate: _before, ...answers } = (await guideById(work, guideId))?.answers ?? {};
    await updateAnswers(work, guideId, {
      answers: decisionDate === undefined ? answers : { ...answers, decisionDate },
    });
  });
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const guides = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  [guideId, emptyGuideId] = [guides.parkGuideId, guides.sewerGuideId];
  best = (await world.read((work) => latestAdvice(work, guideId)))?.advice.best[0]?.items ?? [];
}, 60_000);

describe("what a plan is counted with", () => {
  const save = (over: object = {}, actor = person("adviser")) =>
    world.run(savePlanning, { id: guideId, region: "south", ...over }, actor);

  it("is refused to who is not signed in, may only look, or belongs to another municipality", async () => {
    expect(await world.run(savePlanning, {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await save({}, person("councilMember", "clerk", "moderator"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(savePlanning, { id: guideId }, person("adviser"))).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("is refused of a region that is none, a number that is none, and of a guide that is not there", async () => {
    for (const [field, typed] of [
      ["addresses", "-1"],
      ["letterPrice", "1,234"],
      ["letterPrice", "=1"],
      ["hoursPerWeek", "veel"],
    ]) {
      expect(await save({ [field ?? ""]: typed })).toMatchObject({ refusal: { kind: "invalid", fields: [{ field }] } });
    }
    expect(await save({ region: "west" })).toMatchObject({
      refusal: { kind: "invalid", fields: [{ field: "region" }] },
    });
    expect(await save({ id: newId() })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toEqual({});
  });

  it("is kept once, the last that was said", async () => {
    for (const region of ["south", "north"]) expect(await save({ region })).toMatchObject({ ok: true });
    const means = { addresses: "4.000", letterPrice: "1,05", hoursPerWeek: "24" };
    expect(await save({ region: "north", ...means })).toMatchObject({ ok: true });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toEqual({
      region: "north",
      addresses: 4000,
      letterPriceCents: 105,
      hoursPerWeek: 24,
    });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toMatchObject({ region: "north" });
    expect(await save({ region: "" })).toMatchObject({ ok: true });
    expect(await world.read((work) => planningSettingsOf(work, guideId))).toMatchObject({ region: undefined });
  });
});

describe("the page of a plan", () => {
  it("leads to the advice as long as there is none", async () => {
    const { status, html } = await (await stepInto("adviser")).get(paths.planning(emptyGuideId));
    expect(status).toBe(200);
    expect(html).toContain(`href="${paths.advice(emptyGuideId)}"`);
    expect(html).not.toContain('value="save"');
  });

  it("plans the advice before anybody chose, and any combination in the address", async () => {
    const asker = await stepInto("adviser");
    const { html } = await asker.get(paths.planning(guideId));
    expect(html).toContain("Begin uiterlijk op");
    expect(html).toContain(paths.combinationOf(guideId, best));
    const own = await asker.get(paths.planningOf(guideId, ["M15", "M60"]));
    expect(own.html).toContain(paths.combinationOf(guideId, ["M15", "M60"]));
    expect(own.html).toContain(`${paths.planningFile(guideId, "planning.ics")}?set=M15,M60`);
  });

  it("comes back to the same combination after saving, with what was chosen", async () => {
    const { html } = await (
      await stepInto("adviser")
    ).follow(paths.planningOf(guideId, ["M15", "M60"]), "save", {
      region: "middle",
    });
    expect(html).toContain(paths.combinationOf(guideId, ["M15", "M60"]));
    expect(html).toMatch(/value="middle"[^>]*checked|checked[^>]*value="middle"/);
  });

  it("prices letters by the households of the area as long as nobody filled in addresses", async () => {
    const asker = await stepInto("adviser");
    await asker.send(paths.planning(guideId), "save", { addresses: "" });
    const plan = async (households?: HouseholdCount) => {
      const loaded = await world.read((work) =>
        loadPlanning(work, { national: content, households }, { id: guideId, set: "M03,M60" }),
      );
      return loaded.ok ? loaded.value.plan?.budget : undefined;
    };
    expect(await plan()).toMatchObject({ asksAddresses: true });
    const known = await plan(() => Promise.resolve({ count: 1000, year: 2025, source: "cbs" }));
    expect(known).toMatchObject({ asksAddresses: false, lines: [{ expectedCents: 130_000, from: "letters" }, {}] });
    await asker.send(paths.planning(guideId), "save", { addresses: "200" });
    const own = await plan(() => Promise.resolve({ count: 1000, year: 2025, source: "cbs" }));
    expect(own).toMatchObject({ lines: [{ expectedCents: 26_000 }, {}] });
    await asker.send(paths.planning(guideId), "save", { addresses: "" });
  });

  it("is read by who may only look, without a form, and has its sentences in both languages", async () => {
    const reader = await stepInto("councilMember");
    for (const lang of ["nl", "en"]) {
      const { html } = await reader.get(`${paths.planning(guideId)}?lang=${lang}`);
      expect(html).not.toContain('value="save"');
      expect(html).not.toMatch(/choose\.\w|undefined|NaN/);
    }
  });

  it("says what is too late and what would fit, when the decision comes too soon", async () => {
    await decideOn("2026-12-17");
    const { html } = await (await stepInto("adviser")).get(paths.planning(guideId));
    expect(html).toContain("komt te vroeg voor deze combinatie");
    expect(html).toContain("Neem het besluit op");
    expect(html).not.toMatch(/choose\.\w|undefined|NaN/);
  });

  it("asks for the day of the decision when nobody knows it, and has no calendar file then", async () => {
    await decideOn(undefined);
    const asker = await stepInto("adviser");
    const { html } = await asker.get(paths.planning(guideId));
    expect(html).toContain("#Q5");
    expect(html).not.toContain("planning.ics");
    const refused = await asker.get(`${paths.planningFile(guideId, "planning.ics")}?lang=nl`);
    expect(refused.status).not.toBe(200);
    expect(refused.html).toContain("Een agenda kan nog niet: de datum van het besluit is niet bekend.");
    expect(html).toContain("participatieplan.docx");
    await decideOn("2027-06-17");
  });
});

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
    const { status, bytes } = await (await stepInto("clerk")).download(paths.planningFile(guideId, file) + search);
    expect(status).toBe(200);
    return bytes;
  };

  it("is refused to a visitor and of a guide without a plan, and is offered with every other one on the page", async () => {
    const { html } = await (await stepInto("clerk")).get(paths.planning(guideId));
    for (const file of files) {
      expect((await site.visitor().get(paths.planningFile(guideId, file))).status).not.toBe(200);
      expect((await (await stepInto("adviser")).get(paths.planningFile(emptyGuideId, file))).status).toBe(404);
      expect(html).toContain(paths.planningFile(guideId, file));
    }
  });

  it("is a participation plan in Word, with all parts of the page, in both languages", async () => {
    for (const [lang, parts] of [
      ["nl", ["Wie u bereikt, en hoe", "Planning", "Uren per week", "Begroting"]],
      ["en", ["Whom you reach, and how", "Schedule", "Hours per week", "Budget"]],
    ] as const) {
      const { value } = await mammoth.convertToHtml({ buffer: await read("participatieplan.docx", `?lang=${lang}`) });
      for (const part of parts) expect(value).toMatch(new RegExp(`<h2>.*${part}</h2>`));
      expect(value).not.toMatch(/choose\.\w|undefined|NaN|Infinity/);
      expect(value.match(/<table>/g)?.length).toBeGreaterThan(5);
    }
  });

  it("is a start note in Word, in the words of the resident, with the day of the decision", async () => {
    const { value } = await mammoth.extractRawText({ buffer: await read("startnotitie.docx") });
    const challenge = await world.read(async (work) => {
      const guide = await guideById(work, guideId);
      return guide && challengeById(work, guide.challengeId);
    });
    expect(value).toContain(challenge?.words.split("\n")[0]);
    expect(value).toContain("17 juni 2027");
    expect(value).not.toMatch(/choose\.\w|undefined|NaN/);
  });

  it("is a workbook of which the lines of the budget add up, and no cell is computed", async () => {
    const book = XLSX.read(await read("begroting-en-uren.xlsx"), { cellFormula: true });
    const [budget = {}, hours = {}] = book.SheetNames.map((name) => book.Sheets[name] ?? {});
    const rows = XLSX.utils.sheet_to_json<readonly (string | number)[]>(budget, { header: 1 }).slice(1);
    const total = rows.find(([name]) => name === "Samen");
    const lines = rows.slice(0, best.length);
    expect(lines.reduce((sum, [, , expected]) => sum + Number(expected), 0)).toBeCloseTo(Number(total?.[2]), 2);
    expect(XLSX.utils.sheet_to_json(hours, { header: 1 }).length).toBeGreaterThan(5);
    expect(JSON.stringify(book.Sheets)).not.toContain('"f":');
  });

  it("is a tagged PDF, and JSON that says the same days as the calendar", async () => {
    expect((await read("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1</);
    const plan: unknown = JSON.parse((await read("planning.json")).toString());
    expect(plan).toMatchObject({ guide: guideId, items: best, schedule: { decisionOn: "2027-06-17" } });
  });

  it("is of the combination in the address, when there is one", async () => {
    const plan: unknown = JSON.parse((await read("planning.json", "?set=M15,M60")).toString());
    expect(plan).toMatchObject({ items: ["M15", "M60"] });
  });
});

describe("a plan without a day of decision", () => {
  const files = ["participatieplan.docx", "startnotitie.docx", "begroting-en-uren.xlsx", "planning.json"] as const;

  it("is a file that says where the date is missing, and has everything else", async () => {
    await decideOn(undefined);
    const clerk = await stepInto("clerk");
    const read = async (file: string) => {
      const { status, bytes } = await clerk.download(`${paths.planningFile(guideId, file)}?lang=nl`);
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
      expect(value).not.toMatch(/choose\.\w|undefined|NaN|Infinity/);
    }
    const book = XLSX.read(await read(files[2]));
    expect(XLSX.utils.sheet_to_csv(book.Sheets["2. Uren per week"] ?? {})).toContain("Nog geen besluitdatum.");
    expect(XLSX.utils.sheet_to_csv(book.Sheets["1. Begroting"] ?? {})).toContain("Samen");
    const data: unknown = JSON.parse((await read(files[3])).toString());
    expect(data).toMatchObject({ items: best, schedule: null });
    expect((await read("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7/);
    await decideOn("2027-06-17");
  });
});

describe("the calendar file of a plan", () => {
  const file = () => paths.planningFile(guideId, "planning.ics");
  const eventsIn = (html: string) =>
    ICAL.Component.fromString(html)
      .getAllSubcomponents("vevent")
      .map((one) => new ICAL.Event(one));

  it("has an event for each activity and each day that matters, which keep their keys when the decision moves", async () => {
    const asker = await stepInto("adviser");
    const before = eventsIn((await asker.get(file())).html);
    expect(before).toHaveLength(best.length * 2 + 4);
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length);
    const decision = before.find(({ uid }) => uid === `${guideId}.decision@brink`);
    expect(decision).toMatchObject({ summary: "Besluit" });
    expect(decision?.startDate.toString()).toBe("2027-06-17");
    expect(decision?.startDate.isDate).toBe(true);
    await decideOn("2027-07-01");
    const after = eventsIn((await asker.get(file())).html);
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    expect(after.find(({ uid }) => uid === decision?.uid)?.startDate.toString()).toBe("2027-07-01");
  });
});

describe("choosing a combination", { timeout: 60_000 }, () => {
  it("gives the trajectory the days of the calendar, as far as everything can still begin", async () => {
    await decideOn("2027-12-16");
    const { computeAdvice, chooseCombination } = chooseCommands(content, directComputer);
    const { adviceId } = await world.done(computeAdvice, { id: guideId }, person("adviser"));
    const advice = await world.read((work) => latestAdvice(work, guideId));
    const items = advice?.advice.best[0]?.items ?? [];
    const counted = await world.read((work) =>
      loadPlanning(work, { national: content }, { id: guideId, set: items.join(",") }),
    );
    const lines = (counted.ok && counted.value.plan?.calendar?.schedule.lines) || [];
    const chosen = { id: guideId, adviceId, items: items.join(",") };
    const { trajectoryId } = await world.done(chooseCombination, chosen, person("adviser"));
    const plan = await world.read((work) => activitiesOf(work, trajectoryId));
    const ofAdvice = plan.filter(({ methodId }) => items.includes(methodId));
    expect(ofAdvice.length).toBeGreaterThan(1);
    for (const { methodId, startsOn, endsOn } of ofAdvice) {
      expect(lines.find(({ item }) => item === methodId)).toMatchObject({ startsOn, endsOn });
    }
    const { html } = await (await stepInto("adviser")).get(paths.planning(guideId));
    expect(html).toContain("Dit is de planning van de combinatie die gekozen is");
  });
});
