import type { Answers } from "@brink/decision-guide";
import { DONT_KNOW } from "@brink/decision-guide";
import mammoth from "mammoth";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import type { Actor } from "../../platform/define/actor.ts";
import type { Frame } from "../../platform/define/frame.ts";
import { formatFor } from "../../platform/i18n/format.ts";
import { seedDemoPeople } from "../identity/room.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { fieldTextLength, toolCopyLength } from "./canvas-inputs.ts";
import { writtenIn } from "./canvas-reader.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { planFields } from "./domain/canvas/fields.ts";
import { loadCanvas } from "./queries/canvas.ts";
import { paths } from "./paths.ts";
import { choiceOf, guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { fieldFacts } from "./views/canvas-words.ts";
import { updateAnswers } from "./writer.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
const { takePlanTool, savePlanTool, restorePlanTool, removePlanTool, savePlanField } = commands;
const adviser = person("adviser");
let guideId = "";
let unchosenId = "";
let site: ReturnType<typeof createSite>;
let asAdviser: Visitor;
let asClerk: Visitor;

const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const written = () => world.read((work) => writtenIn(work, guideId));
const copyOf = async (tool: string) => (await written()).used.find((one) => one.tool === tool);
const take = (tool: string, over: object = {}, actor: Actor = adviser) =>
  world.run(takePlanTool, { id: guideId, tool, lang: "nl", ...over }, actor);
const wrongField = (name: string) => ({ refusal: { kind: "invalid", fields: [{ field: name }] } });
const refused = (key: string) => ({ refusal: { key } });
const outcome = (answer: Awaited<ReturnType<typeof take>>) =>
  answer.ok ? "taken" : "key" in answer.refusal ? answer.refusal.key : answer.refusal.kind;
const choice = () => world.read((work) => choiceOf(work, guideId));
const notFound = { refusal: { kind: "notFound" } };
const changedMeanwhile = refused("choose.refused.changedMeanwhile");

async function stepInto(role: string): Promise<Visitor> {
  const found = site.visitor();
  await found.send("/demo", "stepInto", { role });
  return found;
}

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  await seedDemoPeople(world.storage, world.tenant.id);
  const guides = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  [guideId, unchosenId] = [guides.parkGuideId, guides.sewerGuideId];
}, 60_000);

describe("a plan without a chosen combination", () => {
  it("is no canvas yet, and takes neither text nor tool", async () => {
    asAdviser = await stepInto("adviser");
    for (const path of [paths.canvas(guideId), paths.planField(guideId, "aim"), paths.planTool(guideId, "role-host")]) {
      const html = mainOf((await asAdviser.get(path)).html);
      expect(html, path).toContain(`href="${paths.advice(guideId)}"`);
      expect(html, path).not.toContain("<form");
    }
    expect(await take("role-host")).toMatchObject(refused("choose.refused.noPlan"));
    const typed = { id: guideId, field: "aim", text: "Wij zoeken schaduw.", version: "0" };
    expect(await world.run(savePlanField, typed, adviser)).toMatchObject(refused("choose.refused.noPlan"));
    expect(await written()).toEqual({ texts: [], used: [] });
  });
});

describe("with a chosen combination", { timeout: 60_000 }, () => {
  beforeAll(async () => {
    const advice = await world.read((work) => latestAdvice(work, guideId));
    const items = advice?.advice.best[0]?.items.join(",");
    await world.done(commands.chooseCombination, { id: guideId, adviceId: advice?.id, items }, adviser);
    asClerk = await stepInto("clerk");
  });

  it("a tool is taken by nobody from outside, without the right, or of another municipality", async () => {
    expect(await take("role-host", {}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["clerk", "councilMember", "moderator", "evaluator", "administrator"])
      expect(await take("role-host", {}, person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
    const asked = { id: guideId, tool: "role-host", lang: "nl" };
    expect(await elsewhere.run(takePlanTool, asked, adviser)).toMatchObject(notFound);
    expect((await asClerk.send(paths.planTool(guideId, "role-host"), "take", { lang: "nl" })).status).toBe(403);
    expect(mainOf((await asClerk.get(paths.planTool(guideId, "role-host"))).html)).not.toContain("<form");
    expect((await written()).used).toEqual([]);
  });

  it("a tool is refused that is not in the toolbox, in no language, and of a guide that is not there", async () => {
    expect(await take("role-emperor")).toMatchObject(notFound);
    expect(await take("../letter-street")).toMatchObject(notFound);
    expect(await take("role-host", { lang: "fr" })).toMatchObject(wrongField("lang"));
    expect(await take("role-host", { id: newId() })).toMatchObject(notFound);
    expect(await take("role-host", { id: unchosenId })).toMatchObject(refused("choose.refused.noPlan"));
    expect((await asAdviser.get(paths.planTool(guideId, "role-emperor"))).status).toBe(404);
    expect((await asAdviser.get(paths.planField(guideId, "budget"))).status).toBe(404);
    expect((await written()).used).toEqual([]);
  });

  it("a tool is taken once, also by two people at one moment, filled in with what the plan knows", async () => {
    const both = await Promise.all([take("letter-feedback"), take("letter-feedback")]);
    expect(both.map(outcome).toSorted()).toEqual(["choose.refused.toolTaken", "taken"]);
    const copy = await copyOf("letter-feedback");
    expect(copy).toMatchObject({ lang: "nl", toolVersion: 1, version: 1, changedBy: "Sanne de Vries" });
    expect(copy?.text).toContain("de gemeenteraad");
    expect(copy?.text).not.toMatch(/[{}]|undefined|\[vul in: (naam van de gemeente|wie het besluit)/);
    expect(await take("role-host", { lang: "en" })).toMatchObject({ ok: true });
    expect((await copyOf("role-host"))?.text).toContain("## Your task");
  });

  it("a copy is changed by nobody who saw an older one, without words, or with too many", async () => {
    const save = (over: object, actor: Actor = adviser) =>
      world.run(savePlanTool, { id: guideId, tool: "role-host", version: "1", text: "Welkom!", ...over }, actor);
    expect(await save({}, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await save({ text: " " })).toMatchObject(wrongField("text"));
    expect(await save({ text: "x".repeat(toolCopyLength + 1) })).toMatchObject(wrongField("text"));
    expect(await save({ version: "many" })).toMatchObject(wrongField("version"));
    expect(await save({ tool: "role-emperor" })).toMatchObject(notFound);
    expect(await save({ tool: "checklist-privacy" })).toMatchObject(notFound);
    const other = { id: guideId, tool: "role-host", version: "1", text: "Van elders" };
    expect(await elsewhere.run(savePlanTool, other, adviser)).toMatchObject(notFound);
    const both = await Promise.all([save({ text: "Eerst" }), save({ text: "Ook eerst" })]);
    expect(both.map(outcome).toSorted()).toEqual(["choose.refused.changedMeanwhile", "taken"]);
    expect((await copyOf("role-host"))?.version).toBe(2);
  });

  it("a copy keeps what was typed when it is refused, and shows markup as text", async () => {
    const path = paths.planTool(guideId, "role-host");
    const late = await asAdviser.send(path, "save", { version: "1", text: "<b>Te laat</b>" });
    expect(late.status).toBe(409);
    expect(late.html).toContain("&lt;b&gt;Te laat&lt;/b&gt;");
    const { html } = await asAdviser.follow(path, "save", { version: "2", text: "<i>Welkom</i>\n\n- Koffie\n- Thee" });
    expect(html).not.toContain("<i>Welkom</i>");
    expect(html).toContain("<li>Koffie</li>");
    expect(mainOf((await asClerk.get(path)).html)).toContain("&lt;i&gt;Welkom&lt;/i&gt;");
  });

  it("a copy goes back to the sample in its own language, and out of the plan, once", async () => {
    const tool = { id: guideId, tool: "role-host" };
    expect(await world.run(restorePlanTool, { ...tool, version: "1" }, adviser)).toMatchObject(changedMeanwhile);
    expect(await world.run(restorePlanTool, { ...tool, version: "3" }, person("clerk"))).toMatchObject({
      refusal: { kind: "forbidden" },
    });
    expect(await elsewhere.run(restorePlanTool, { ...tool, version: "3" }, adviser)).toMatchObject(notFound);
    expect(await world.run(restorePlanTool, { ...tool, version: "3" }, adviser)).toMatchObject({ ok: true });
    expect((await copyOf("role-host"))?.text).toContain("## Your task");
    const remove = (over: object, actor: Actor = adviser) =>
      world.run(removePlanTool, { ...tool, version: "4", ...over }, actor);
    expect(await remove({}, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await elsewhere.run(removePlanTool, { ...tool, version: "4" }, adviser)).toMatchObject(notFound);
    expect(await remove({ version: "3" })).toMatchObject(changedMeanwhile);
    expect(await remove({})).toMatchObject({ ok: true });
    expect(await remove({})).toMatchObject(changedMeanwhile);
    expect((await written()).used.map(({ tool: id }) => id)).toEqual(["letter-feedback"]);
  });

  it("a field takes no text that is too long, of another field, of who may not, or written over a colleague", async () => {
    const save = (over: object, actor: Actor = adviser) =>
      world.run(savePlanField, { id: guideId, field: "aim", text: "Meer schaduw.", version: "0", ...over }, actor);
    expect(await save({}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    expect(await save({}, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await save({ text: "x".repeat(fieldTextLength + 1) })).toMatchObject(wrongField("text"));
    expect(await save({ field: "budget" })).toMatchObject(wrongField("field"));
    expect(await save({ id: newId() })).toMatchObject(notFound);
    const other = { id: guideId, field: "aim", text: "Van elders", version: "0" };
    expect(await elsewhere.run(savePlanField, other, adviser)).toMatchObject(notFound);
    expect(await save({})).toMatchObject({ ok: true });
    expect(await save({ text: "Minder schaduw." })).toMatchObject(changedMeanwhile);
    const { html } = await asAdviser.send(paths.planField(guideId, "aim"), "save", { text: "<s>x</s>", version: "0" });
    expect(html).toContain("&lt;s&gt;x&lt;/s&gt;");
    expect(html).toContain("Er staat nu: Meer schaduw.");
    expect(await save({ text: "Koele plekken.", version: "1" })).toMatchObject({ ok: true });
    expect((await written()).texts).toMatchObject([{ field: "aim", text: "Koele plekken.", version: 2 }]);
  });
});

describe("the pages of a plan with tools", { timeout: 60_000 }, () => {
  it("the canvas says which field comes first, and every page has its words in both languages", async () => {
    const first = mainOf((await asClerk.get(`${paths.canvas(guideId)}?lang=nl`)).html);
    expect(first).toContain("Er staat nog niemand op de kaart.");
    expect(first).toContain(`href="${paths.stakeholders(guideId)}"`);
    expect(first).toMatch(new RegExp(`brink-spotlight.*?${paths.planField(guideId, "invite")}`, "s"));
    const pages = [
      paths.canvas(guideId),
      ...planFields.map((field) => paths.planField(guideId, field)),
      ...content.toolbox.tools.map(({ id }) => paths.planTool(guideId, id)),
    ];
    for (const path of pages)
      for (const lang of ["nl", "en"]) {
        const { status, html } = await asClerk.get(`${path}?lang=${lang}`);
        expect(status, path).toBe(200);
        expect(mainOf(html), path).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b|\{\w+\}|<form/);
      }
  });

  it("the canvas is found from the guide, its advice and its planning", async () => {
    for (const path of [paths.guide(guideId), paths.advice(guideId), paths.planning(guideId)])
      expect(mainOf((await asClerk.get(path)).html), path).toContain(`href="${paths.canvas(guideId)}"`);
    const other = mainOf((await asClerk.get(paths.planningOf(guideId, ["M15", "M60"]))).html);
    expect(other).not.toContain(`<p><a href="${paths.canvas(guideId)}"`);
  });

  it("a field shows the run sheet of a chosen method first, others folded away, and who did it elsewhere", async () => {
    const html = mainOf((await asClerk.get(`${paths.planField(guideId, "programme")}?lang=nl`)).html);
    const [offered = "", folded = ""] = html.split("<details");
    const { items = [] } = (await choice()) ?? {};
    const sheets = content.toolbox.tools.filter(({ kind, field }) => kind === "runSheet" && field === "programme");
    for (const { id, fits } of sheets) {
      const isChosen = fits.items?.some((item) => items.includes(item)) === true;
      expect(isChosen ? offered : folded, id).toContain(paths.planTool(guideId, id));
    }
    const how = mainOf((await asClerk.get(paths.planField(guideId, "how"))).html);
    expect(how).toContain(`href="${paths.case("")}`);
  });

  it("a sample asks for a promise as long as nothing is promised", async () => {
    const answers = (await world.read((work) => guideById(work, guideId)))?.answers ?? {};
    const letter = async () =>
      mainOf((await asAdviser.get(`${paths.planTool(guideId, "letter-residents")}?lang=nl`)).html);
    expect(await letter()).not.toContain("[vul in: wat u met de antwoorden doet]");
    await world.read((work) => updateAnswers(work, guideId, { answers: { ...answers, Q6: "nothing" } }));
    expect(await letter()).toContain("Dit beloven wij vooraf: [vul in: wat u met de antwoorden doet]");
    await world.read((work) => updateAnswers(work, guideId, { answers }));
  });

  it("the canvas comes back with everything in it after a question was opened again", async () => {
    const answers = (await world.read((work) => guideById(work, guideId)))?.answers ?? {};
    const { Q1: _open, ...without } = answers;
    await world.read((work) => updateAnswers(work, guideId, { answers: without }));
    const html = mainOf((await asAdviser.get(paths.canvas(guideId))).html);
    expect(html).not.toContain(paths.planField(guideId, "aim"));
    expect(await take("role-host")).toMatchObject(refused("choose.refused.planOpen"));
    await world.read((work) => updateAnswers(work, guideId, { answers }));
    const back = await world.read((work) => loadCanvas(work, { national: content }, guideId));
    expect(back.ok && back.value.canvas?.fields.find(({ field }) => field === "feedback")?.used).toHaveLength(1);
  });
});

describe("the area a plan is about", { timeout: 60_000 }, () => {
  it("stands by its name alone when nobody knew how large it is, and by its size when no area is named", async () => {
    const loaded = await world.read((work) => loadCanvas(work, { national: content }, guideId));
    const canvas = loaded.ok ? loaded.value.canvas : undefined;
    if (!canvas) throw new Error("The guide has no canvas.");
    const t = (key: string) => key.replace(/^choose\./, "");
    // @NOTE the facts of people read nothing else of a frame than its words and language.
    const frame = { t, lang: "nl", format: formatFor("nl", "Europe/Amsterdam") } as unknown as Frame;
    const area = (size: Answers["Q8"], areas: readonly string[]) => {
      const answers = { ...canvas.plan.answers, Q8: size };
      const changed = { ...canvas, plan: { ...canvas.plan, answers }, sources: { ...canvas.sources, areas } };
      return fieldFacts({ frame, content }, changed, "people").find(({ term }) => term.endsWith("area"))?.text;
    };
    const [unknown, known] = [area(DONT_KNOW, []), area("neighbourhood", [])];
    expect(area(DONT_KNOW, ["Havenkwartier"])).toBe("Havenkwartier");
    expect(area("neighbourhood", ["Havenkwartier"])).toBe(`${known}: Havenkwartier`);
    expect(unknown).not.toBe(known);
    expect(unknown).not.toBe("");
  });
});

describe("the files of a plan with tools", { timeout: 60_000 }, () => {
  const file = async (name: string, search = "") => {
    const { status, bytes } = await asClerk.download(`${paths.planningFile(guideId, name)}?lang=nl${search}`);
    expect(status).toBe(200);
    return bytes;
  };

  it("the plan in Word has every field, what was written, and the tools as annexes, and another combination none", async () => {
    const text = "## Dit is er <besloten>\n\nBeste buur,\nDank u wel.\n\n- Meer licht\n- Een bankje";
    const { version } = (await copyOf("letter-feedback")) ?? {};
    const saved = { id: guideId, tool: "letter-feedback", text, version: String(version) };
    await world.done(savePlanTool, saved, adviser);
    const { value } = await mammoth.convertToHtml({ buffer: await file("participatieplan.docx") });
    expect(value).toMatch(/<h3>.*Doel en ruimte<\/h3>/);
    expect(value).toContain("<p>Koele plekken.</p>");
    expect(value).toMatch(/Er staat nog niemand op de kaart van belanghebbenden. Vul die in op http\S+belanghebbenden/);
    expect(value).toContain("<p>Zie Bijlage 1: Brief met het antwoord.</p>");
    expect(value).toMatch(/<h2>.*Bijlage 1: Brief met het antwoord<\/h2><h3>.*Dit is er &lt;besloten&gt;<\/h3>/);
    expect(value).toMatch(/<p>Beste buur,<br \/>Dank u wel.<\/p><p>Meer licht<\/p><p>Een bankje<\/p>/);
    expect(value).not.toMatch(/choose\.\w|undefined|\bNaN\b/);
    const other = await mammoth.extractRawText({ buffer: await file("participatieplan.docx", "&set=M15,M60") });
    expect(other.value).not.toContain("Bijlage");
    const note = await mammoth.extractRawText({ buffer: await file("startnotitie.docx") });
    expect(note.value).not.toContain("Bijlage");
  });

  it("the plan as JSON has the fields and the words that people wrote, and its PDF is still a tagged one", async () => {
    const plan: unknown = JSON.parse((await file("planning.json")).toString());
    expect(plan).toMatchObject({
      canvas: expect.arrayContaining([
        { field: "aim", state: "filled", text: "Koele plekken.", tools: [] },
        expect.objectContaining({
          field: "feedback",
          tools: [expect.objectContaining({ tool: "letter-feedback", toolVersion: 1, lang: "nl" }) as unknown],
        }),
      ]) as unknown,
    });
    expect(JSON.parse((await file("planning.json", "&set=M15,M60")).toString())).not.toHaveProperty("canvas");
    expect((await file("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1</);
  });
});
