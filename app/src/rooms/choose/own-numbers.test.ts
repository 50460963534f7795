import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { seedDemoTrajectories } from "../trajectories/room.ts";
import { directComputer } from "./adapters/direct-computer.ts";
import { chooseCommands } from "./commands/all.ts";
import { guideContent } from "./content/guide-content.ts";
import { outdatedBy } from "./domain/advice-state.ts";
import { contentOf, currentOwnNumbers, ownNumberTrail } from "./own-numbers-store.ts";
import { apiPaths, paths, publicPaths } from "./paths.ts";
import { guideById, latestAdvice } from "./reader.ts";
import { seedDemoGuides } from "./seeds/demo-guides.ts";

const world = createWorld();
const elsewhere = createWorld();
const content = guideContent(packageRoot());
const { setOwnNumber, restoreNumber, computeAdvice } = chooseCommands(content, directComputer);
const adviser = person("adviser");
const printer = { mark: "S", source: "Rekening van de drukker, maart 2026", reason: "Wij weten wat het kost." };
const cost = { item: "M01", field: "costEur", least: "900", most: "2.100", ...printer };
let asAdviser: Visitor;
let asClerk: Visitor;
let anybody: Visitor;
let guideId: string;

const set = (over: object = {}, actor: Actor = adviser) => world.run(setOwnNumber, { ...cost, ...over }, actor);
const invalid = (...fields: string[]) => ({
  refusal: { kind: "invalid", fields: fields.map((field) => expect.objectContaining({ field }) as unknown) },
});
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  anybody = site.visitor();
  asAdviser = await site.somebody("adviser");
  asClerk = await site.somebody("clerk");
  guideId = await world.read(async (work) => {
    const { preparing, notNow } = await seedDemoTrajectories(work);
    const plans = { preparing: preparing.trajectoryId, notNow: notNow.trajectoryId };
    return (await seedDemoGuides(work, content, plans)).parkGuideId;
  });
}, 60_000);

describe("a number of the municipality's own", { timeout: 60_000 }, () => {
  it("is set by nobody who may only look, and by nobody from outside", async () => {
    expect(await set({}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["projectLead", "administrator", "clerk", "councilMember", "moderator"])
      expect(await set({}, person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
    const { html } = await asClerk.get(paths.ownNumber("M01", "costEur"));
    expect(html).not.toContain('value="set"');
    expect((await asClerk.send(paths.ownNumber("M01", "costEur"), "set", cost)).status).toBe(403);
  });

  it("is refused for what is in no list, and for what is no number", async () => {
    expect(await set({ item: "M99" })).toMatchObject({ refusal: { kind: "notFound" } });
    for (const field of ["levels", "name", "toString", "reach.everybody", ""])
      expect(await set({ field }), field).toMatchObject(invalid("field"));
    for (const path of [paths.ownNumber("M99", "costEur"), paths.ownNumber("M01", "levels")])
      expect((await asAdviser.get(path)).status, path).toBe(404);
  });

  it("is refused when it cannot be, with a sentence at each control", async () => {
    expect(await set({ least: "veel" })).toMatchObject(invalid("least"));
    expect(await set({ least: "", most: "" })).toMatchObject(invalid("least", "most"));
    expect(await set({ least: "-1", most: "99.999.999" })).toMatchObject(invalid("least", "most"));
    expect(await set({ least: "10", most: "9" })).toMatchObject(invalid("most"));
    expect(await set({ field: "literacy", value: "5" })).toMatchObject(invalid("value"));
    expect(await set({ field: "reach.rural", value: "-3" })).toMatchObject(invalid("value"));
    expect(await set({ field: "literacy" })).toMatchObject(invalid("value"));
    expect(await set({ source: " " })).toMatchObject(invalid("source"));
    expect(await set({ mark: "K" })).toMatchObject(invalid("mark"));
    expect(await set({ reason: "" })).toMatchObject(invalid("reason"));
    expect(await set({ reason: "x".repeat(501), source: "y".repeat(501) })).toMatchObject(invalid("source", "reason"));
    expect(await world.read(currentOwnNumbers)).toEqual([]);
  });

  it("gives back what was typed, with what is wrong beside it", async () => {
    const path = paths.ownNumber("M01", "costEur");
    const { html } = await asAdviser.send(path, "set", { ...cost, most: "12", reason: "Een <b>reden</b>" });
    expect(html).toContain("Draai de getallen om.");
    expect(html).toContain('value="900"');
    expect(html).toContain("Een &lt;b&gt;reden&lt;/b&gt;");
  });

  it("counts from then on, here and nowhere else, and earlier advice is outdated", async () => {
    expect(await set()).toMatchObject({ ok: true });
    const own = await world.read((work) => contentOf(work, content));
    expect(own.records.find(({ id }) => id === "M01")?.costEur).toEqual({ value: [900, 2100], mark: "S", sources: [] });
    expect(own.catalogueHash).not.toBe(content.catalogueHash);
    expect(await elsewhere.read((work) => contentOf(work, content))).toBe(content);
    const [guide, advice] = await world.read(
      async (work) => [await guideById(work, guideId), await latestAdvice(work, guideId)] as const,
    );
    if (!guide || !advice) throw new Error("The demo has an advice.");
    expect(outdatedBy(guide, advice, own)).toBe("catalogueChanged");
    expect(mainOf((await asAdviser.get(paths.advice(guideId))).html)).toContain('value="compute"');
  });

  it("is kept with the advice that was computed with it", async () => {
    expect(await world.run(computeAdvice, { id: guideId }, adviser)).toMatchObject({ ok: true });
    const { html: file } = await asAdviser.get(paths.recompute(guideId));
    expect(JSON.parse(file)).toMatchObject({ ownNumbers: [{ item: "M01", field: "costEur", value: [900, 2100] }] });
  });

  it("is shown to everybody with its source, and other machines get the national one", async () => {
    const page = mainOf((await anybody.get(publicPaths.method("M01"))).html);
    expect(page).toContain("eigen getal, uit bron");
    expect(page).toContain("Rekening van de drukker");
    expect(page).not.toContain("Aanpassen");
    const { html: answer } = await anybody.get(`${apiPaths.method}/M01`);
    const { kosten } = JSON.parse(answer) as { kosten: unknown };
    const [minimum, maximum] = content.records.find(({ id }) => id === "M01")?.costEur.value ?? [];
    expect(kosten).toMatchObject({ waarde: { minimum, maximum } });
  });

  it("has the national number beneath it, with how sure that is, who reviewed it and who changed it", async () => {
    const page = mainOf((await asClerk.get(paths.ownNumber("M01", "costEur"))).html);
    const national = page.slice(page.indexOf("Het landelijke getal"));
    for (const words of ["€ 500 tot € 6.000", "schatting", "geen", "nog niet nagekeken", "veranderd in uitgave 2026."])
      expect(national.replaceAll("\u00a0", " "), words).toContain(words);
    expect(mainOf((await asClerk.get(paths.ownNumbers)).html).replaceAll("\u00a0", " ")).toContain(
      "€ 500 tot € 6.000 (schatting)",
    );
  });

  it("leaves every other number as it is, also of one group's reach", async () => {
    expect(await set({ item: "M02", field: "reach.rural", value: "2", mark: "E", source: "" })).toMatchObject({
      ok: true,
    });
    const { records } = await world.read((work) => contentOf(work, content));
    const national = content.records.find(({ id }) => id === "M02");
    const { value, ...rest } = records.find(({ id }) => id === "M02")?.reach ?? {};
    expect(value).toEqual({ ...national?.reach.value, rural: 2 });
    expect(rest).toEqual({ mark: national?.reach.mark, sources: national?.reach.sources });
  });

  it("is replaced and put back, and everything that was stays readable", async () => {
    expect(await set({ most: "2500", reason: "Nieuwe rekening." }, person("adviser"))).toMatchObject({
      ok: true,
    });
    const restore = () => world.run(restoreNumber, { item: "M01", field: "costEur" }, adviser);
    expect(await restore()).toMatchObject({ ok: true });
    expect(await restore()).toMatchObject({ refusal: { key: "choose.refused.noOwnNumber" } });
    const trail = await world.read((work) => ownNumberTrail(work, { item: "M01", field: "costEur" }));
    expect(trail.map(({ value, endedBy }) => [value, endedBy !== undefined])).toEqual([
      [[900, 2500], true],
      [[900, 2100], true],
    ]);
    for (const path of [paths.ownNumber("M01", "costEur"), paths.ownNumbers]) {
      const { html } = await asClerk.get(path);
      expect(html, path).toContain("Nieuwe rekening.");
      expect(html, path).toContain("Rekening van de drukker");
      expect(html, path).not.toMatch(/choose\.\w+\.|undefined|\bNaN\b/);
    }
  });

  it("has its sentences for every number, in Dutch and in English", async () => {
    const { html } = await asAdviser.get(paths.method("M01"));
    const links = [...html.matchAll(/href="(\/beheer\/werkvormen\/M01\/getallen\/[^"]+)"/g)].map(
      ([, href = ""]) => href,
    );
    expect(links).toHaveLength(21);
    for (const lang of ["nl", "en"])
      for (const link of links)
        expect(mainOf((await asAdviser.get(`${link}?lang=${lang}`)).html), link).not.toMatch(
          /choose\.\w+\.|undefined|\bNaN\b/,
        );
  });
});
