import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../test/factories/site.ts";
import type { Visitor } from "../../../test/factories/site.ts";
import { createWorld } from "../../../test/factories/world.ts";
import { packageRoot } from "../../platform/config/package-root.ts";
import { knownSearch } from "../../platform/http/kept-place.ts";
import { foundMunicipality } from "../tenancy/factories.ts";
import { guideContent } from "./content/guide-content.ts";
import { askedMethods } from "./inputs.ts";
import { paths, publicPaths } from "./paths.ts";

const world = createWorld();
const content = guideContent(packageRoot());
let visitor: Visitor;
let adviser: Visitor;

async function open(path: string, who = visitor): Promise<string> {
  const { status, html } = await who.get(path);
  expect(status, path).toBe(200);
  return html;
}

/** What stands in the page itself, without what is around it. */
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  visitor = site.visitor();
  adviser = await site.somebody("adviser");
}, 60_000);

describe("the public library of methods", () => {
  it("says that something is not there, and takes no form", async () => {
    for (const id of ["M99", "M1", "nobody", "M01%00"])
      expect((await visitor.get(publicPaths.method(id))).status, id).toBe(404);
    expect((await visitor.send(publicPaths.methods, "save")).status).toBe(404);
  });

  it("shows everybody all of it, folded by group, as it shows staff", async () => {
    const html = await open(publicPaths.methods);
    expect(new Set(mainOf(html).match(/href="\/werkvormen\/\w+"/g))).toHaveLength(104);
    expect(html).not.toMatch(/<details[^>]* open/);
    const forStaffOnly = new RegExp(
      `<ul><li><a href="${paths.newItem}">[^<]*</a></li><li><a href="${paths.ownNumbers}">[^<]*</a></li></ul>`,
    );
    const staffMain = mainOf(await open(paths.methods, adviser));
    expect(staffMain).toMatch(forStaffOnly);
    const asStaff = staffMain.replace(forStaffOnly, "").replaceAll(paths.methods, publicPaths.methods);
    expect(mainOf(html)).toContain(asStaff);
  });

  it("leads nowhere that asks to sign in", async () => {
    for (const path of [publicPaths.methods, publicPaths.method("M08"), publicPaths.method("T06")])
      expect(mainOf(await open(path))).not.toContain("/beheer");
  });

  it("has a page for each, with every fact, its mark and what the mark means", async () => {
    for (const { id, name } of content.records) {
      const html = await open(publicPaths.method(id));
      expect(html.match(/<h1/g), id).toHaveLength(1);
      expect(mainOf(html), id).toMatch(/schatting|uit bron|vakkennis/);
      expect(html, id).toContain(`${name.nl.replaceAll("&", "&amp;")} · `);
    }
    const mainPart = mainOf(await open(publicPaths.method("M01")));
    expect(mainPart).toContain("Schatting: ");
  });

  it("says first what it is, when it works and its pitfalls, then what went wrong elsewhere, costs and cases", async () => {
    const main = mainOf(await open(publicPaths.method("M10")));
    const record = content.records.find(({ id }) => id === "M10");
    const places = [
      record?.description.nl,
      ...["Wanneer het werkt", record?.worksWhen[0]?.nl, "Valkuilen", record?.pitfalls[0]?.nl],
      ...["Wat er elders misging: ", "Kosten, tijd en mensen", "Voorbeelden"],
    ].map((words) => main.indexOf(words ?? "?"));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it("names the source of what is said of practice, and calls the rest a judgement", async () => {
    const main = mainOf(await open(`${publicPaths.method("M03")}?lang=en`));
    expect(main.replaceAll(/<[^>]+>/g, "")).toContain("(source S40)");
    expect(main).toContain('<a href="#S40">S40</a>');
    expect(main.match(/<li id="S40">/g)).toHaveLength(1);
    expect(main).toContain("judgement of the makers of Brink");
    await open("/?lang=nl");
  });

  it("is for search engines, and one page for all who ask nothing that it knows", async () => {
    const html = await open(`${publicPaths.methods}?utm_source=x&fase=Z`);
    expect(html).not.toContain("noindex");
    expect(html).toMatch(/rel="canonical" href="[^"?]*\/werkvormen"/);
    expect(html).toBe(await open(publicPaths.methods));
  });

  it("says which sum it cannot read, and keeps what was typed", async () => {
    const html = await open(`${publicPaths.methods}?kosten=duizend`);
    expect(html).toContain("Dit bedrag kunnen wij niet lezen.");
    expect(html).toMatch(/<input[^>]*aria-invalid="true"[^>]*name="kosten"[^>]*value="duizend"/);
    expect(await open(`${publicPaths.methods}?kosten=300`)).not.toContain("aria-invalid");
  });

  it("calls a point on a scale no chance of one in four", async () => {
    const main = mainOf(await open(publicPaths.method("M10")));
    expect(main).toMatch(/\d op een schaal van 0 tot 4/);
    expect(main).not.toMatch(/\d van 4/);
  });

  it("shows who asks for a sum what can be had for it, and keeps no page for it", async () => {
    const shown = async (sum: string) =>
      new Set((await open(`${publicPaths.methods}?kosten=${sum}`)).match(/href="\/werkvormen\/\w+"/g)).size;
    const few = content.records.filter(({ costEur }) => costEur.value[0] <= 300).length;
    expect(await shown("300")).toBe(few);
    expect(await shown("9.000")).toBeGreaterThan(few);
    const search = (query: Record<string, string>) =>
      knownSearch({ params: askedMethods }, { query, pathParams: {}, lang: "nl" });
    expect(search({ kosten: "300", fase: "P" })).toBeUndefined();
    expect(search({ kosten: "", fase: "P", doel: "x" })).toBe("?fase=P");
  });

  it("reads in English, and in Dutch that says so where somebody came in another language", async () => {
    expect(await open(`${publicPaths.method("M01")}?lang=en`)).toContain(">Online survey</h1>");
    const html = await open(`${publicPaths.method("M01")}?lang=pl`);
    expect(html).toContain('<html class="brink-theme" lang="pl"');
    expect(mainOf(html)).toMatch(/^<div class="wrap[^"]*" lang="nl" dir="ltr">/);
    await open("/?lang=nl");
  });

  it("stands at the foot of a page that is in its languages", async () => {
    const links = (html: string) => html.slice(html.indexOf('aria-labelledby="footer-links"'));
    expect(links(await open("/"))).toContain(`href="${publicPaths.methods}"`);
    expect(links(await open("/?lang=pl"))).not.toContain(`href="${publicPaths.methods}"`);
    await open("/?lang=nl");
  });
});
