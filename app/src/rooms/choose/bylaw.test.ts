import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld, person, visitor } from "../../../test/factories/world.ts";
import type { Actor } from "../../platform/define/actor.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { newId } from "../../kernel/ids.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { keptArticles } from "./bylaw-reader.ts";
import { setArticle, takeOutArticle } from "./commands/bylaw.ts";
import { guideContent } from "./content/guide-content.ts";
import { datedArticles, holdsOn } from "./domain/bylaw.ts";
import { articleLength } from "./inputs.ts";
import { paths, publicBylaw } from "./paths.ts";

const world = createWorld();
const elsewhere = createWorld();
const adviser = person("adviser");
const third = { number: "3", kind: "exclusion", text: "Geen participatie bij spoed.", holdsFrom: "2025-01-01" };
const set = (over: object = {}, actor: Actor = adviser) => world.run(setArticle, { ...third, ...over }, actor);
const invalid = (...fields: string[]) => ({
  refusal: { kind: "invalid", fields: fields.map((field) => expect.objectContaining({ field }) as unknown) },
});
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const textOn = async (day: string) =>
  datedArticles(await world.read(keptArticles))
    .filter((one) => holdsOn(one, day))
    .map(({ number, text }) => `${number}: ${text}`);
let asAdviser: Visitor;
let asClerk: Visitor;
let resident: Visitor;

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  resident = site.visitor();
  asAdviser = await site.somebody("adviser");
  asClerk = await site.somebody("clerk");
});

describe("an article of the by-law", { timeout: 60_000 }, () => {
  it("is entered by nobody from outside, and by nobody who may only look", async () => {
    expect(await set({}, visitor())).toMatchObject({ refusal: { kind: "notSignedIn" } });
    for (const role of ["projectLead", "administrator", "clerk", "councilMember", "moderator", "evaluator"])
      expect(await set({}, person(role)), role).toMatchObject({ refusal: { kind: "forbidden" } });
    expect((await asClerk.get(paths.newArticle)).status).toBe(403);
    expect((await asClerk.send(paths.newArticle, "set", third)).status).toBe(403);
    expect(mainOf((await asClerk.get(paths.bylaw)).html)).not.toContain(paths.newArticle);
  });

  it("is refused without number, kind, text or day, and when one is too long or makes no sense", async () => {
    expect(await set({ number: " ", kind: "", holdsFrom: "" })).toMatchObject(invalid("number", "kind", "holdsFrom"));
    expect(await set({ kind: "wish", holdsFrom: "2025-02-30" })).toMatchObject(invalid("kind", "holdsFrom"));
    expect(await set({ number: "x".repeat(21), text: "y".repeat(articleLength + 1) })).toMatchObject(
      invalid("number", "text"),
    );
    expect(await set({ text: " " })).toMatchObject(invalid("text"));
    expect(await set({ kind: "repealed" })).toMatchObject(invalid("number"));
    expect(await world.read(keptArticles)).toEqual([]);
  });

  it("of the model is refused until what is left open has been filled in", async () => {
    const { articles } = guideContent(packageRoot()).bylawModel;
    const open = articles.find(({ text }) => text.includes("[vul in"));
    expect(await set(open)).toMatchObject({ refusal: { fields: [{ field: "text", key: "choose.bylaw.leftOpen" }] } });
    const { html } = await asAdviser.send(paths.modelArticle("1"), "set", { ...third, text: "[vul in: <b>x</b>]" });
    expect(html).toContain("[vul in: &lt;b&gt;x&lt;/b&gt;]");
    expect(html).toContain("Vul daar in wat uw raad heeft besloten.");
  });

  it("holds from its day on, and the text before it stays", async () => {
    expect(await set()).toMatchObject({ ok: true });
    expect(await set({ text: "Geen participatie bij groot gevaar.", holdsFrom: "2026-07-01" })).toMatchObject({
      ok: true,
    });
    expect(await textOn("2024-12-31")).toEqual([]);
    expect(await textOn("2025-01-01")).toEqual(["3: Geen participatie bij spoed."]);
    expect(await textOn("2026-06-30")).toEqual(["3: Geen participatie bij spoed."]);
    expect(await textOn("2026-07-01")).toEqual(["3: Geen participatie bij groot gevaar."]);
  });

  it("is corrected on the same day, is repealed, and what was a mistake is taken out once", async () => {
    expect(await set({ text: "Geen participatie bij spoed of gevaar." })).toMatchObject({ ok: true });
    expect(await set({ kind: "repealed", text: "telt niet", holdsFrom: "2027-01-01" })).toMatchObject({ ok: true });
    expect(await textOn("2025-01-01")).toEqual(["3: Geen participatie bij spoed of gevaar."]);
    expect(await textOn("2027-01-01")).toEqual([]);
    const repeal = (await world.read(keptArticles)).find(({ kind }) => kind === "repealed");
    const takeOut = (articleId: string, actor: Actor = adviser) => world.run(takeOutArticle, { articleId }, actor);
    expect(await takeOut(repeal?.id ?? "", person("clerk"))).toMatchObject({ refusal: { kind: "forbidden" } });
    expect(await takeOut(newId())).toMatchObject({ refusal: { kind: "notFound" } });
    expect(await elsewhere.run(takeOutArticle, { articleId: repeal?.id }, adviser, elsewhere.tenant.id)).toMatchObject({
      refusal: { kind: "notFound" },
    });
    expect(await takeOut(repeal?.id ?? "")).toMatchObject({ ok: true });
    expect(await takeOut(repeal?.id ?? "")).toMatchObject({ refusal: { key: "choose.refused.changedMeanwhile" } });
    expect(await textOn("2027-01-01")).toEqual(["3: Geen participatie bij groot gevaar."]);
    expect(await world.read(keptArticles)).toHaveLength(4);
    expect(await elsewhere.read(keptArticles)).toEqual([]);
  });

  it("entered twice at once leaves one text", async () => {
    const twice = { number: "9", kind: "term", text: "Binnen zes weken.", holdsFrom: "2026-01-01" };
    await Promise.all([set(twice), set(twice)]);
    expect((await textOn("2026-01-01")).filter((text) => text.startsWith("9"))).toHaveLength(1);
  });

  it("is read by staff and residents with what held before, who entered it only by the adviser", async () => {
    for (const [reader, path] of [
      [asClerk, paths.bylaw],
      [resident, publicBylaw],
    ] as const)
      for (const lang of ["nl", "en"]) {
        const html = mainOf((await reader.get(`${path}?lang=${lang}`)).html);
        expect(html, path).toContain("Geen participatie bij groot gevaar.");
        expect(html, path).toContain("Geen participatie bij spoed of gevaar.");
        expect(html, path).not.toContain("Geen participatie bij spoed.<");
        expect(html, path).not.toMatch(/choose\.\w+\.|undefined|\[vul in/);
      }
    const own = mainOf((await asAdviser.get(paths.article("3"))).html);
    expect(own).toContain("Geen participatie bij spoed.<");
    expect(own).toContain("Verbeterd of weggehaald door");
    expect(mainOf((await asAdviser.get(paths.bylaw)).html)).toContain("Dit is een model, geen verordening.");
  });
});
