import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { recordOfFields, typedOf } from "./domain/own-item-record.ts";
import type { OwnItemStep } from "./domain/own-items.ts";
import { addOwnItemInput } from "./own-item-inputs.ts";
import { contentOf } from "./own-numbers-store.ts";
import { addOwnItemStep, lastOwnItems, ownItemTrail } from "./own-items-store.ts";
import { apiPaths, paths, publicPaths } from "./paths.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const commands = chooseCommands(content, directComputer);
const { addOwnItem, changeOwnItem, retireOwnItem, restoreOwnItem, setOwnNumber, restoreNumber } = commands;
const adviser = person("adviser");
let asAdviser: Visitor;
let asClerk: Visitor;
let anybody: Visitor;

/** What the form of a copy holds once it has a name and a reason. */
function copyOf(id: string, over: object = {}): Record<string, unknown> {
  const record = content.records.find((one) => one.id === id);
  if (!record) throw new Error(`no ${id}`);
  const { kind } = record;
  return {
    ...typedOf(record),
    sourced: [],
    kind,
    copyOf: id,
    name: "Soep op de stoep",
    reason: "Wij doen dit al jaren.",
    ...over,
  };
}

/** The same as a browser sends it, with one tick of each group. */
function sent(fields: Record<string, unknown>): Record<string, string> {
  const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const one = first(value);
      return typeof one === "string" ? [[name, one]] : [];
    }),
  );
}

const add = (over: object = {}, actor: Actor = adviser) => world.run(addOwnItem, copyOf("M22", over), actor);
const invalid = (...fields: string[]) => ({
  refusal: { kind: "invalid", fields: fields.map((field) => expect.objectContaining({ field }) as unknown) },
});
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const here = () => world.read((work) => contentOf(work, content));
const lastStep = async (id: string) =>
  (await world.read(lastOwnItems)).find(({ record }) => record.id === id)?.id ?? "";

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  anybody = site.visitor();
  asAdviser = await site.somebody("adviser");
  asClerk = await site.somebody("clerk");
}, 60_000);

describe("adding a method of the municipality's own", { timeout: 60_000 }, () => {
  it("is for no other role, and for nobody from outside", async () => {
    expect(await add({}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["projectLead", "administrator", "clerk", "councilMember", "moderator"])
      expect(await add({}, person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
    expect((await asClerk.get(paths.newItem)).status).toBe(403);
    expect((await asClerk.send(paths.newItem, "add", sent(copyOf("M22")))).status).toBe(403);
  });

  it("is refused when something is missing, too long or out of range, with a sentence at each control", async () => {
    expect(await add({ name: " ", reason: "" })).toMatchObject(invalid("name", "reason"));
    expect(await add({ name: "x".repeat(81), description: "y".repeat(1001) })).toMatchObject(
      invalid("name", "description"),
    );
    expect(await add({ worksWhen: "x".repeat(1001), pitfalls: "y".repeat(1001) })).toMatchObject(
      invalid("worksWhen", "pitfalls"),
    );
    expect(await add({ levels: [], phases: undefined })).toMatchObject(invalid("levels", "phases"));
    expect(await add({ carries: [] })).toMatchObject(invalid("carries"));
    expect(await add({ costEurLeast: "veel", costEurMost: "" })).toMatchObject(invalid("costEurLeast", "costEurMost"));
    expect(await add({ staffHoursMost: "100.001" })).toMatchObject(invalid("staffHoursMost"));
    expect(await add({ leadWeeksLeast: "9", leadWeeksMost: "8" })).toMatchObject(invalid("leadWeeksMost"));
    expect(await add({ literacy: "5" })).toMatchObject(invalid("literacy"));
    expect(await add({ reach_rural: "-3", escalationRisk: "" })).toMatchObject(
      invalid("escalationRisk", "reach_rural"),
    );
    expect(await add({ sourced: ["costEur"], source: "" })).toMatchObject(invalid("source"));
  });

  it("is refused for codes and words that are not on the form", async () => {
    expect(await add({ levels: ["7"], place: "moon" })).toMatchObject(invalid("levels", "place"));
    expect(await add({ pairsWith: ["M99"] })).toMatchObject(invalid("pairsWith"));
    expect(await add({ pairsWith: ["EM07"], needs: ["M01"] })).toMatchObject(invalid("pairsWith", "needs"));
    expect(await add({ needs: ["../x"] })).toMatchObject(invalid("needs"));
    expect(await add({ copyOf: "M60" })).toMatchObject(invalid("copyOf"));
    expect(await add({ copyOf: "T04" })).toMatchObject(invalid("copyOf"));
    expect(await add({ kind: "person" })).toMatchObject(invalid("kind"));
    expect(await world.run(addOwnItem, copyOf("T04", { pairsWith: [] }), adviser)).toMatchObject(invalid("pairsWith"));
    for (const path of [
      `${paths.newItem}?van=M99`,
      `${paths.newItem}?van=M60`,
      paths.ownItem("EM01"),
      paths.ownItem("M22"),
    ])
      expect((await asAdviser.get(path)).status, path).toBe(404);
  });

  it("is refused under a name that is there, in capitals too", async () => {
    expect(await add({ name: "KEUKENTAFELGESPREK" })).toMatchObject(invalid("name"));
    expect(await world.read(lastOwnItems)).toEqual([]);
  });

  it("gives back what was typed, and opens the part with what is wrong", async () => {
    const typed = copyOf("M22", { costEurMost: "1", reason: "Een <b>reden</b>" });
    const { html } = await asAdviser.send(`${paths.newItem}?van=M22`, "add", sent(typed));
    expect(html).toContain("Draai de getallen om.");
    expect(html).toContain("Een &lt;b&gt;reden&lt;/b&gt;");
    expect(mainOf(html).match(/<details[^>]* open/g)).toHaveLength(1);
  });

  it("begins with everything that the national one has, and asks for a name and a reason only", async () => {
    const { html } = await asAdviser.get(`${paths.newItem}?van=M22`);
    const { reason: _, ...asked } = copyOf("M22");
    expect(mainOf(html)).toContain('value="30"');
    expect(mainOf(html)).not.toMatch(/<details[^>]* open/);
    expect(await world.run(addOwnItem, asked, adviser)).toMatchObject(invalid("reason"));
    expect(await add({ costEurMost: "900", sourced: "costEur", source: "Evaluatie 2026" })).toMatchObject({
      ok: true,
      value: { item: "EM01" },
    });
    const record = (await here()).records.find(({ id }) => id === "EM01");
    const national = content.records.find(({ id }) => id === "M22");
    expect(record).toMatchObject({ costEur: { value: [100, 900], mark: "S" }, name: { nl: "Soep op de stoep" } });
    expect(record?.reach).toEqual({ ...national?.reach, mark: "E", sources: [] });
    const plain = (points: readonly { readonly nl: string }[] = []) =>
      points.map(({ nl }) => ({ nl, en: "", mark: "E", sources: [] }));
    expect(record?.worksWhen).toEqual(plain(national?.worksWhen));
    expect(record?.pitfalls).toEqual(plain(national?.pitfalls));
    expect(record?.review).toBeNull();
    expect(record?.levels).toEqual({ value: national?.levels.value, mark: "E", sources: [] });
  });

  it("a second time is refused: the name is there now", async () => {
    expect(await add()).toMatchObject(invalid("name"));
    expect((await here()).ownItems).toHaveLength(1);
  });

  it("gives a technology a code of its own kind, and every code once", async () => {
    const bus = copyOf("T04", { name: "Soepbus", nameEn: "", pairsWith: ["EM01"] });
    expect(await world.run(addOwnItem, bus, adviser)).toMatchObject({ value: { item: "ET01" } });
    expect(await add({ name: "Koffie op de stoep", needs: ["ET01"] })).toMatchObject({ value: { item: "EM02" } });
  });

  it("of which there are twenty is refused", async () => {
    for (let count = 0; count < 20; count += 1)
      await elsewhere.done(addOwnItem, copyOf("M22", { name: `Soep ${count}` }), person("adviser"));
    expect(await elsewhere.run(addOwnItem, copyOf("M22", { name: "Te veel" }), adviser)).toMatchObject({
      refusal: { key: "choose.refused.tooManyOwnItems" },
    });
  });
});

it("kept before the catalogue said anything of practice is read as one that says nothing", async () => {
  const town = createWorld();
  const {
    worksWhen: _,
    pitfalls: __,
    review: ___,
    ...record
  } = recordOfFields("EM01", "method", addOwnItemInput.parse(copyOf("M22")));
  const kept = { ...record, name: { nl: "Soep", en: "Soep" } } as unknown as OwnItemStep["record"];
  const step = { record: kept, copyOf: undefined, source: "", reason: "Al lang.", step: "added" } as const;
  await town.read((work) => addOwnItemStep(work, undefined, step));
  const found = (await town.read((work) => contentOf(work, content))).records.find(({ id }) => id === "EM01");
  expect(found).toMatchObject({ worksWhen: [], pitfalls: [], review: null, name: { nl: "Soep", en: "" } });
});

describe("what was added", { timeout: 60_000 }, () => {
  it("is there in this municipality only, and other machines get the national ones", async () => {
    const third = await createWorld().read((work) => contentOf(work, content));
    expect(third).toBe(content);
    const { html } = await anybody.get(apiPaths.method);
    expect(JSON.parse(html)).toMatchObject({ aantal: 64 });
    expect(html).not.toContain("EM01");
    expect((await anybody.get(`${apiPaths.method}/EM01`)).status).toBe(404);
  });

  it("is shown to everybody as the municipality's, with reason and source, in both languages", async () => {
    const library = mainOf((await anybody.get(publicPaths.methods)).html);
    expect(library).toContain("Soep op de stoep");
    const page = mainOf((await anybody.get(publicPaths.method("EM01"))).html);
    for (const words of [
      /Werkvorm van gemeente \w+/,
      /schatting van gemeente \w+/,
      /Wij doen dit al jaren/,
      /Evaluatie 2026/,
      /M22|Keukentafelgesprek/,
    ])
      expect(page).toMatch(words);
    expect(page).not.toContain("/beheer");
    for (const [path, who] of [
      [publicPaths.method("EM01"), anybody],
      [paths.method("EM01"), asAdviser],
      [paths.ownItem("EM01"), asClerk],
      [paths.ownItem("EM01"), asAdviser],
      [`${paths.newItem}?van=technology`, asAdviser],
      [paths.newItem, asAdviser],
      [paths.ownNumbers, asClerk],
    ] as const)
      for (const lang of ["en", "nl"])
        expect(mainOf((await who.get(`${path}${path.includes("?") ? "&" : "?"}lang=${lang}`)).html), path).not.toMatch(
          /choose\.\w+\.|undefined|\bNaN\b/,
        );
  });

  it("is worked into the catalogue once, until something of it changes", async () => {
    const before = await here();
    expect(before).not.toBe(content);
    expect((await anybody.get("/werkvormen/M999")).status).toBe(404);
    expect(await here()).toBe(before);
    const number = { item: "M01", field: "costEur", least: "900", most: "2.100" };
    await world.done(setOwnNumber, { ...number, mark: "S", source: "Rekening", reason: "Gezien." }, adviser);
    const after = await here();
    expect(after.catalogueHash).not.toBe(before.catalogueHash);
    expect(await here()).toBe(after);
    await world.done(restoreNumber, number, adviser);
    expect((await here()).catalogueHash).toBe(before.catalogueHash);
  });

  it("says in Dutch what has no English, and that it is Dutch", async () => {
    const inDutch = (words: string) => `<span lang="nl" dir="ltr">${words}</span>`;
    const bus = (await anybody.get(`${publicPaths.method("ET01")}?lang=en`)).html;
    expect(mainOf(bus)).toContain(`${inDutch("Soepbus")}</h1>`);
    expect(bus).toMatch(/<title>Soepbus/);
    const { html } = await anybody.get(publicPaths.method("EM01"));
    for (const { nl } of content.records.find(({ id }) => id === "M22")?.pitfalls ?? [])
      expect(mainOf(html), nl).toContain(inDutch(nl));
    expect((await anybody.get(`${publicPaths.method("ET01")}?lang=nl`)).html).not.toContain(inDutch("Soepbus"));
  });

  it("has no single number to replace: it is changed as a whole", async () => {
    expect((await asAdviser.get(paths.ownNumber("EM01", "costEur"))).status).toBe(404);
    expect(mainOf((await asAdviser.get(paths.method("EM01"))).html)).not.toContain("/getallen/");
  });
});

describe("changing, retiring and restoring", { timeout: 60_000 }, () => {
  const change = async (over: object = {}, actor: Actor = adviser) =>
    world.run(changeOwnItem, { ...copyOf("M22"), item: "EM01", seen: await lastStep("EM01"), ...over }, actor);
  const end = async (command: typeof retireOwnItem, item: string, over: object = {}, actor: Actor = adviser) =>
    world.run(command, { item, seen: await lastStep(item), why: "Te duur.", ...over }, actor);

  it("is refused for others, elsewhere, for what is not there, and after a colleague's change", async () => {
    expect(await change({}, person("projectLead"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await end(retireOwnItem, "EM01", {}, person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await change({ item: "EM77" })).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await change({ item: "M22" })).toMatchObject(invalid("item"));
    const stranger = createWorld();
    const forged = { item: "EM01", seen: await lastStep("EM01"), why: "Weg." };
    expect(await stranger.run(retireOwnItem, forged, adviser)).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await change({ seen: await lastStep("EM02") })).toMatchObject({
      refusal: { key: "choose.refused.changedMeanwhile" },
    });
    expect(await end(retireOwnItem, "EM01", { why: " " })).toMatchObject(invalid("why"));
    expect(await change({ name: "Koffie op de stoep" })).toMatchObject(invalid("name"));
    expect(await change({ pairsWith: ["EM01"] })).toMatchObject(invalid("pairsWith"));
  });

  it("keeps what was, by whom and why", async () => {
    const seen = await lastStep("EM01");
    expect(await change({ staffHoursMost: "90", reason: "Geteld in mei." })).toMatchObject({ ok: true });
    expect(await change({ seen })).toMatchObject({ refusal: { key: "choose.refused.changedMeanwhile" } });
    const trail = await world.read((work) => ownItemTrail(work, "EM01"));
    expect(trail.map(({ step, record }) => [step, record.staffHours.value])).toEqual([
      ["changed", [30, 90]],
      ["added", [30, 160]],
    ]);
    for (const path of [paths.ownItem("EM01"), paths.ownNumbers]) {
      const page = mainOf((await asClerk.get(path)).html);
      expect(page, path).toContain("Geteld in mei.");
      expect(page, path).toContain("Wij doen dit al jaren.");
      expect(page, path).toContain("30 tot 90 uur, was 30 tot 160 uur");
      expect(page, path).not.toContain('value="change"');
    }
  });

  it("is refused while another own method cannot do without it, and twice", async () => {
    expect(await end(retireOwnItem, "ET01")).toMatchObject({ refusal: { key: "choose.refused.ownItemNeeded" } });
    expect(await end(restoreOwnItem, "EM01")).toMatchObject({ refusal: { key: "choose.refused.notRetired" } });
    expect(await end(retireOwnItem, "EM02")).toMatchObject({ ok: true });
    expect(await end(retireOwnItem, "EM02")).toMatchObject({ refusal: { key: "choose.refused.retiredBefore" } });
    expect(await change({ item: "EM02", seen: await lastStep("EM02") })).toMatchObject({
      refusal: { kind: "notFound" },
    });
  });

  it("takes it out of the library, and leaves its page for who comes by an old plan", async () => {
    expect(mainOf((await anybody.get(publicPaths.methods)).html)).not.toContain("Koffie op de stoep");
    const page = mainOf((await anybody.get(publicPaths.method("EM02"))).html);
    expect(page).toContain("gebruikt dit niet meer");
    expect(page).toContain("Te duur.");
    expect((await here()).catalogue.some(({ id }) => id === "EM02")).toBe(false);
  });

  it("puts it back as it was, unless what it needs is gone or its name is taken", async () => {
    expect(await end(retireOwnItem, "ET01")).toMatchObject({ ok: true });
    expect(await end(restoreOwnItem, "EM02")).toMatchObject({ refusal: { key: "choose.refused.restore.other" } });
    expect(await end(restoreOwnItem, "ET01")).toMatchObject({ ok: true });
    await world.done(addOwnItem, copyOf("M22", { name: "koffie  op de stoep" }), adviser);
    expect(await end(restoreOwnItem, "EM02")).toMatchObject({ refusal: { key: "choose.refused.restore.name" } });
    expect(await end(retireOwnItem, "EM03")).toMatchObject({ ok: true });
    expect(await end(restoreOwnItem, "EM02")).toMatchObject({ ok: true });
    expect((await here()).records.find(({ id }) => id === "EM02")?.needs.value).toEqual(["ET01"]);
  });
});
