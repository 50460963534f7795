import * as XLSX from "@e965/xlsx";
import mammoth from "mammoth";
import { z } from "zod";
import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import { newId } from "../../kernel/ids.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import type { Actor } from "../../platform/define/actor.ts";
import type { Command } from "../../platform/define/command.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import type { Stakeholder } from "./domain/stakeholders.ts";
import { paths } from "./paths.ts";
import { guideById } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";
import { lengths } from "./stakeholder-inputs.ts";
import { stakeholdersOf } from "./stakeholder-reader.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
const adviser = person("adviser");
const today = world.clock.now().toISOString().slice(0, 10);
const dayFrom = (days: number) => new Date(world.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
let id = "";
let sewerGuideId = "";
let site: ReturnType<typeof createSite>;
let asAdviser: Visitor;
let asClerk: Visitor;

const all = (guideId = id) =>
  world.read(async (work) => stakeholdersOf(work, (await guideById(work, guideId))?.challengeId ?? ""));
const named = async (name: string): Promise<Stakeholder> => {
  const found = (await all()).find((one) => one.name === name && one.removedAt === undefined);
  if (!found) throw new Error(`${name} is not on the map.`);
  return found;
};
const run = <I, O>(command: Command<I, O>, over: object, actor: Actor = adviser) =>
  world.run(command, { id, ...over }, actor);
const add = (name: string, over: object = {}, actor?: Actor) => run(commands.addStakeholder, { name, ...over }, actor);
const added = async (name: string): Promise<string> => {
  expect(await add(name)).toMatchObject({ ok: true });
  return (await named(name)).id;
};
const spoke = { on: today, about: "De bomen langs het pad" };
const promised = { ...spoke, promise: "Een tekening van het pad", promisedFor: dayFrom(7) };
const invalid = (...names: readonly string[]) => ({
  refusal: { kind: "invalid", fields: names.map((field) => expect.objectContaining({ field }) as unknown) },
});
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";

beforeAll(async () => {
  site = createSite(world, await foundMunicipality(world));
  asAdviser = await site.somebody("adviser");
  asClerk = await site.somebody("clerk");
  const guides = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    return seedDemoGuides(work, content, { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId });
  });
  [id, sewerGuideId] = [guides.parkGuideId, guides.sewerGuideId];
}, 60_000);

describe("an empty map", { timeout: 60_000 }, () => {
  it("begins with the groups that the answers name, for who may put them there", async () => {
    const own = mainOf((await asAdviser.get(paths.stakeholders(id))).html);
    expect(own.split('value="addGroups"')).toHaveLength(2);
    expect(own).toContain("Mensen van 65 jaar en ouder");
    expect(mainOf((await asClerk.get(paths.stakeholders(id))).html)).not.toContain("<form");
  });
});

describe("every form of the map", { timeout: 60_000 }, () => {
  it("is refused to a visitor, to who may only look, to another municipality, and of what is not there", async () => {
    const stakeholder = await added("Wijkraad");
    expect(await run(commands.recordContact, { stakeholder, ...promised })).toMatchObject({ ok: true });
    const contact = (await named("Wijkraad")).contacts[0]?.id;
    const fields = { stakeholder, contact, name: "X", version: "1", ...promised, outcome: "kept" };
    for (const command of [
      ...[commands.addStakeholder, commands.addPriorityGroups, commands.changeStakeholder, commands.removeStakeholder],
      ...[commands.restoreStakeholder, commands.eraseStakeholder, commands.recordContact, commands.recordOutcome],
      commands.eraseContactWords,
    ] as readonly Command[]) {
      const send = (over: object, actor: Actor) => run(command, { ...fields, ...over }, actor);
      expect(await send({}, visitor()), command.name).toMatchObject({ refusal: { kind: "notSignedIn" } });
      expect(await send({}, person("clerk", "councilMember", "moderator", "evaluator", "administrator"))).toMatchObject(
        {
          refusal: { kind: "forbidden" },
        },
      );
      expect(await elsewhere.run(command, { id, ...fields }, adviser), command.name).toMatchObject({
        refusal: { kind: "notFound" },
      });
      expect(await send({ id: newId() }, adviser), command.name).toMatchObject({ refusal: { kind: "notFound" } });
      expect(await send({ id: "nonsense" }, adviser), command.name).toMatchObject(invalid("id"));
    }
    expect((await all()).map(({ name, contacts }) => [name, contacts.length])).toEqual([["Wijkraad", 1]]);
  });

  it("is refused with a forged stakeholder or contact, also one of another challenge", async () => {
    const mine = await named("Wijkraad");
    const forged = { stakeholder: mine.id, contact: mine.contacts[0]?.id, name: "X", version: "1", outcome: "kept" };
    for (const command of [
      commands.changeStakeholder,
      commands.recordContact,
      commands.recordOutcome,
    ] as readonly Command[]) {
      expect(await run(command, { ...promised, ...forged, id: sewerGuideId })).toMatchObject({
        refusal: { kind: "notFound" },
      });
      expect(await run(command, { ...promised, ...forged, stakeholder: newId() })).toMatchObject({
        refusal: { kind: "notFound" },
      });
    }
    expect(await run(commands.recordOutcome, { ...forged, contact: newId() })).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await named("Wijkraad")).toEqual(mine);
  });
});

describe("a stakeholder", () => {
  it("is refused without a name, with too much, with a level or method that was not offered, and twice", async () => {
    const long = Object.fromEntries(
      (["name", "stake", "otherWay", "caretaker"] as const).map((name) => [name, "x".repeat(lengths[name] + 1)]),
    );
    expect(await add(" ")).toMatchObject(invalid("name"));
    expect(await add("x", long)).toMatchObject(invalid("name", "stake", "otherWay", "caretaker"));
    expect(await add("Y", { affected: "most", influence: "0" })).toMatchObject(invalid("affected", "influence"));
    expect(await add("Y", { method: "M99" })).toMatchObject(invalid("method"));
    expect(await add("wijkraad")).toMatchObject(invalid("name"));
    await Promise.all([add("Winkeliers"), add("winkeliers")]);
    expect((await all()).map(({ name }) => name.toLowerCase())).toEqual(["wijkraad", "winkeliers"]);
  });

  it("is changed by who saw the last of it, and not over what a colleague wrote meanwhile", async () => {
    const { id: stakeholder, version } = await named("Wijkraad");
    const change = (over: object) =>
      run(commands.changeStakeholder, { stakeholder, version: String(version), name: "Wijkraad", ...over });
    expect(await change({ name: "WINKELIERS" })).toMatchObject(invalid("name"));
    expect(await change({ version: "9999999999" })).toMatchObject(invalid("version"));
    expect(await change({ stake: "Het park", affected: "much", influence: "some", method: "M22" })).toMatchObject({
      ok: true,
    });
    expect(await change({ stake: "Iets anders" })).toMatchObject({
      refusal: { key: "choose.refused.changedMeanwhile" },
    });
    expect(await named("Wijkraad")).toMatchObject({ stake: "Het park", affected: "much", method: "M22" });
  });

  it("comes from the groups of the answers at one press, once, without a judgement that nobody made", async () => {
    const both = await Promise.all([run(commands.addPriorityGroups, {}), run(commands.addPriorityGroups, {})]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ refusal: { key: "choose.stakeholder.noGroups" } });
    const groups = (await all()).filter(({ targetGroup }) => targetGroup !== undefined);
    expect(groups.map(({ targetGroup }) => targetGroup)).toContain("youth_12_18");
    expect(groups).toHaveLength(5);
    for (const group of groups) expect(group).toMatchObject({ stake: "", affected: undefined, influence: undefined });
  });

  it("is on the map of every guide about the same challenge, and of no other", async () => {
    const copied = await run(commands.copyGuide, {});
    const copyId = copied.ok ? copied.value.id : "";
    expect(copyId).not.toBe("");
    expect(await all(copyId)).toEqual(await all());
    expect(await add("Ondernemers", { id: copyId })).toMatchObject({ ok: true });
    expect((await all()).map(({ name }) => name)).toContain("Ondernemers");
    expect(await all(sewerGuideId)).toEqual([]);
    const empty = mainOf((await asAdviser.get(paths.stakeholders(sewerGuideId))).html);
    expect(empty.split(`href="${paths.newStakeholder(sewerGuideId)}"`)).toHaveLength(2);
    expect(empty).not.toContain('value="addGroups"');
  });

  it("goes off the map only without open promises, and comes back with what was said", async () => {
    const { id: stakeholder, contacts } = await named("Wijkraad");
    const say = (command: Command) => run(command, { stakeholder });
    expect(await say(commands.removeStakeholder)).toMatchObject({
      refusal: { key: "choose.stakeholder.promisesOpen", params: { count: 1 } },
    });
    expect(await say(commands.restoreStakeholder)).toMatchObject({ refusal: { key: "choose.stakeholder.onMap" } });
    const outcome = { stakeholder, contact: contacts[0]?.id, outcome: "kept" };
    expect(await run(commands.recordOutcome, outcome)).toMatchObject({ ok: true });
    expect(await say(commands.removeStakeholder)).toMatchObject({ ok: true });
    for (const [command, over] of [
      [commands.removeStakeholder, {}],
      [commands.changeStakeholder, { name: "X", version: "2" }],
      [commands.recordContact, spoke],
      [commands.recordOutcome, { outcome: "broken", note: "x" }],
    ] as readonly (readonly [Command, object])[])
      expect(await run(command, { ...outcome, ...over }), command.name).toMatchObject({
        refusal: { key: "choose.stakeholder.isRemoved" },
      });
    const again = await added("Wijkraad");
    expect(await run(commands.recordContact, { ...spoke, ...promised, stakeholder: again })).toMatchObject({
      ok: true,
    });
    expect(await say(commands.restoreStakeholder)).toMatchObject({ refusal: { key: "choose.stakeholder.nameTaken" } });
    // What should never have been written down goes at once, also with a promise in it.
    expect(await run(commands.eraseStakeholder, { stakeholder: again })).toMatchObject({ ok: true });
    expect(await say(commands.restoreStakeholder)).toMatchObject({ ok: true });
    expect((await named("Wijkraad")).contacts).toHaveLength(1);
  });
});

describe("a contact", () => {
  it("is refused in the future, without words, too long, and with half a promise", async () => {
    const stakeholder = await added("Jongerenwerk");
    const record = (over: object) => run(commands.recordContact, { stakeholder, ...promised, ...over });
    expect(await record({ on: dayFrom(1) })).toMatchObject({
      refusal: { fields: [{ field: "on", key: "choose.contact.future" }] },
    });
    expect(await record({ on: "", about: " " })).toMatchObject(invalid("on", "about"));
    expect(
      await record({ about: "x".repeat(lengths.about + 1), promise: "y".repeat(lengths.promise + 1) }),
    ).toMatchObject(invalid("about", "promise"));
    expect(await record({ promisedFor: "" })).toMatchObject(invalid("promisedFor"));
    expect(await record({ promise: " " })).toMatchObject(invalid("promise"));
    expect(await record({ promisedFor: dayFrom(-1) })).toMatchObject(invalid("promisedFor"));
    expect((await named("Jongerenwerk")).contacts).toEqual([]);
  });

  it("is added to what there is, the last first, and two at once are both kept", async () => {
    const { id: stakeholder } = await named("Jongerenwerk");
    const record = (on: string) => run(commands.recordContact, { stakeholder, ...promised, on, promisedFor: today });
    await Promise.all([record(dayFrom(-9)), record(dayFrom(-3))]);
    expect(await record(dayFrom(-5))).toMatchObject({ ok: true });
    const days = (await named("Jongerenwerk")).contacts.map(({ on }) => on);
    expect(days).toEqual([dayFrom(-3), dayFrom(-5), dayFrom(-9)]);
  });

  it("loses its words once when they should not have been there; the day and the promise's day stay", async () => {
    const { id: stakeholder, contacts } = await named("Jongerenwerk");
    const [contact] = contacts;
    const erase = () => run(commands.eraseContactWords, { stakeholder, contact: contact?.id });
    expect(await erase()).toMatchObject({ ok: true });
    expect(await erase()).toMatchObject({ refusal: { key: "choose.contact.erasedBefore" } });
    expect((await named("Jongerenwerk")).contacts[0]).toMatchObject({
      ...{ on: contact?.on, about: "", promise: { text: "", promisedFor: today } },
      blankedBy: "Sanne de Vries",
    });
  });
});

describe("what became of a promise", () => {
  it("is refused without a reason, without a new day or one that has passed, and twice", async () => {
    const { id: stakeholder, contacts } = await named("Jongerenwerk");
    const say = (outcome: string, over: object = {}) =>
      run(commands.recordOutcome, { stakeholder, contact: contacts[1]?.id, outcome, note: "Ziek", ...over });
    expect(await say("")).toMatchObject(invalid("outcome"));
    expect(await say("broken", { note: " " })).toMatchObject(invalid("note"));
    expect(await say("moved")).toMatchObject(invalid("movedTo"));
    expect(await say("moved", { movedTo: dayFrom(-1) })).toMatchObject(invalid("movedTo"));
    expect(await say("moved", { movedTo: today })).toMatchObject(invalid("movedTo"));
    expect(await say("kept", { note: "x".repeat(lengths.note + 1) })).toMatchObject(invalid("note"));
    const both = await Promise.all([say("kept"), say("kept")]);
    expect(both.filter(({ ok }) => !ok)).toMatchObject([{ refusal: { key: "choose.promise.saidBefore" } }]);
    expect(await say("moved", { movedTo: dayFrom(9) })).toMatchObject({ ok: true });
    const promise = (await named("Jongerenwerk")).contacts[1]?.promise;
    expect(promise?.outcomes.map(({ outcome }) => outcome)).toEqual(["moved", "kept"]);
  });

  it("is refused of a contact in which nothing was promised", async () => {
    const stakeholder = await added("Scouting");
    expect(await run(commands.recordContact, { stakeholder, ...spoke })).toMatchObject({ ok: true });
    const contact = (await named("Scouting")).contacts[0]?.id;
    expect(await run(commands.recordOutcome, { stakeholder, contact, outcome: "kept" })).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });
});

describe("the pages of the map", { timeout: 60_000 }, () => {
  const pagesOf = async () => {
    const { id: stakeholder, contacts } = await named("Jongerenwerk");
    return [
      paths.stakeholders(id),
      paths.stakeholder(id, stakeholder),
      paths.stakeholderContact(id, stakeholder, contacts[1]?.id ?? ""),
    ];
  };

  it("are for staff only: not for a visitor, and without a form for who only looks", async () => {
    for (const path of await pagesOf()) {
      expect((await site.visitor().get(path)).html).not.toContain("Jongerenwerk");
      const { status, html } = await asClerk.get(path);
      expect(status).toBe(200);
      expect(mainOf(html), path).not.toContain("<form");
    }
    expect((await asClerk.get(paths.newStakeholder(id))).status).toBe(403);
    expect((await asAdviser.get(paths.stakeholder(id, newId()))).status).toBe(404);
  });

  it("tell what was said to who fills in the guide only; others read when it was and what was promised", async () => {
    const map = paths.stakeholders(id);
    const of = { stakeholder: await added("Moestuinen") };
    await run(commands.recordContact, { ...of, ...promised, about: "Wij vertrouwen u niet meer" });
    const contact = (await named("Moestuinen")).contacts[0]?.id ?? "";
    const own = paths.stakeholder(id, of.stakeholder);
    for (const path of [map, own, paths.stakeholderContact(id, of.stakeholder, contact)]) {
      expect((await asAdviser.get(path)).html, path).toContain("Wij vertrouwen u niet meer");
      for (const role of ["clerk", "councilMember", "moderator", "evaluator", "administrator"])
        expect((await (await site.somebody(role)).get(path)).html, path).not.toContain("vertrouwen");
    }
    expect((await asClerk.get(own)).html).toContain("Een tekening van het pad");
  });

  it("say everything in both languages, and lead there from the guide and the plan", async () => {
    for (const path of [...(await pagesOf()), paths.newStakeholder(id)])
      for (const lang of ["en", "nl"])
        expect(mainOf((await asAdviser.get(`${path}?lang=${lang}`)).html), path).not.toMatch(/choose\.\w+\.|undefined/);
    for (const path of [paths.guide(id), paths.planning(id)])
      expect((await asAdviser.get(path)).html).toContain(`href="${paths.stakeholders(id)}"`);
  });

  it("put a late promise on top as the one next step, and warn for private persons before somebody types", async () => {
    const { id: stakeholder } = await named("Scouting");
    const late = { ...promised, on: dayFrom(-30), promise: "Een <b>bankje</b>", promisedFor: dayFrom(-2) };
    const path = paths.stakeholder(id, stakeholder);
    expect((await asAdviser.follow(path, "contact", late)).status).toBe(200);
    const html = mainOf((await asAdviser.get(paths.stakeholders(id))).html);
    expect(html).toContain("U beloofde Scouting iets voor");
    expect(html).toContain("Een &lt;b&gt;bankje&lt;/b&gt;");
    expect(html).toContain("Eén belofte is te laat.");
    expect(html.indexOf("bankje")).toBeLessThan(html.indexOf("Wie belang heeft"));
    expect(mainOf((await asAdviser.get(path)).html)).toContain("niets op over privépersonen");
  });

  it("keep what was typed after a refusal, in the form that was sent", async () => {
    const path = paths.stakeholder(id, (await named("Scouting")).id);
    const { status, html } = await asAdviser.send(path, "contact", { ...promised, on: dayFrom(3) });
    expect(status).toBe(400);
    expect(html).toContain("Deze dag moet nog komen.");
    expect(html).toContain("Een tekening van het pad");
  });
});

describe("the map in the files of the plan", { timeout: 60_000 }, () => {
  const read = async (file: string) => (await asClerk.download(paths.planningFile(id, file))).bytes;

  it("is not there for a visitor, nor in the note with which somebody asks to begin", async () => {
    const status = async (file: string) => (await site.visitor().get(paths.planningFile(id, file))).status;
    for (const file of ["begroting-en-uren.xlsx", "planning.json", "participatieplan.docx"])
      expect(await status(file), file).not.toBe(200);
    const { value } = await mammoth.extractRawText({ buffer: await read("startnotitie.docx") });
    expect(value).not.toContain("Scouting");
  });

  it("is a part of the plan: who, how, the last contact and what was promised, and nothing of what was said", async () => {
    const { value } = await mammoth.convertToHtml({ buffer: await read("participatieplan.docx?lang=nl") });
    expect(value).toMatch(/<h2>.*Belanghebbenden<\/h2>/);
    const row = /<tr>(?:(?!<\/tr>).)*Scouting.*?<\/tr>/s.exec(value)?.[0] ?? "";
    expect(row).toContain("Een &lt;b&gt;bankje&lt;/b&gt;");
    expect(row.match(/<td>/g)).toHaveLength(5);
    expect(value).not.toContain(spoke.about);
    expect((await read("participatieplan.pdf")).toString("latin1")).toMatch(/^%PDF-1\.7[\s\S]*<pdfuaid:part>1</);
  });

  it("is a sheet of who has a stake and a sheet of what was promised, of which no cell is computed", async () => {
    expect(await add("=1+1", { affected: "much" })).toMatchObject({ ok: true });
    const book = XLSX.read(await read("begroting-en-uren.xlsx?lang=nl"), { cellFormula: true });
    const [, , map = {}, contacts = {}] = book.SheetNames.map((name) => book.Sheets[name] ?? {});
    const rows = (sheet: XLSX.WorkSheet) => XLSX.utils.sheet_to_json<readonly string[]>(sheet, { header: 1 });
    expect(rows(map)[0]).toEqual(expect.arrayContaining(["Wie", "Wat er op het spel staat", "Laatste contact"]));
    expect(rows(map).map(([name]) => name)).toEqual(expect.arrayContaining(["Scouting", "=1+1", "Jongerenwerk"]));
    expect(rows(map).filter(([name]) => name === "Wijkraad")).toHaveLength(1);
    expect(rows(contacts)).toContainEqual([...["Scouting", dayFrom(-30), "Een <b>bankje</b>", dayFrom(-2), "te laat"]]);
    expect(JSON.stringify(book.Sheets)).not.toContain('"f":');
    expect(JSON.stringify(book.Sheets)).not.toContain(spoke.about);
  });

  it("is a part of the JSON, with days and what became of promises, without who of the team wrote it", async () => {
    const file = (await read("planning.json")).toString();
    const { stakeholders } = z
      .object({ stakeholders: z.array(z.looseObject({ name: z.string() })) })
      .parse(JSON.parse(file));
    expect(stakeholders.find(({ name }) => name === "Jongerenwerk")).toMatchObject({
      contacts: [{}, { promise: { dueOn: dayFrom(9), outcomes: [{ outcome: "moved" }, { outcome: "kept" }] } }, {}],
    });
    expect(file).not.toContain("Sanne de Vries");
    expect(file).not.toContain(spoke.about);
  });
});
