import { beforeAll, describe, expect, it } from "vitest";
import { createSite } from "../../../../test/factories/site.ts";
import type { Visitor } from "../../../../test/factories/site.ts";
import { createWorld } from "../../../../test/factories/world.ts";
import { packageRoot } from "../../../platform/config/package-root.ts";
import { knownSearch } from "../../../platform/http/kept-place.ts";
import { foundMunicipality } from "../../tenancy/factories.ts";
import { casePaths } from "../paths.ts";
import { usedItems } from "./filter.ts";
import { askedCases } from "./inputs.ts";
import { caseContent } from "./read-cases.ts";

const world = createWorld();
const { records } = caseContent(packageRoot());
const library = casePaths.public.cases;
let visitor: Visitor;
let adviser: Visitor;
let resident: Visitor;

async function open(path: string, who = visitor): Promise<string> {
  const { status, html } = await who.get(path);
  expect(status, path).toBe(200);
  return html;
}

/** What stands in the page itself, without what is around it. */
const mainOf = (html: string) => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const wordsOf = (html: string) =>
  mainOf(html)
    .replaceAll(/<[^>]+>/g, " ")
    .replaceAll(/\s+/g, " ");
const cards = (html: string) => html.match(/class="brink-card /g)?.length ?? 0;

beforeAll(async () => {
  const site = createSite(world, await foundMunicipality(world));
  visitor = site.visitor();
  resident = await site.somebody("resident");
  adviser = await site.somebody("adviser");
}, 60_000);

describe("the public library of cases", () => {
  it("says that something is not there, and takes no form", async () => {
    for (const id of ["C99", "C1", "nobody", "C01%00"])
      expect((await visitor.get(`${library}/${id}`)).status, id).toBe(404);
    expect((await visitor.send(library, "save")).status).toBe(404);
  });

  it("among the work of staff is closed to others", async () => {
    for (const path of [casePaths.staff.cases, `${casePaths.staff.cases}/C07`]) {
      expect((await visitor.get(path)).status, path).toBe(401);
      expect((await resident.get(path)).status, path).toBe(403);
    }
  });

  it("shows everybody all of it, folded by subject, as it shows staff, and leads nowhere that asks to sign in", async () => {
    const html = await open(library);
    expect(cards(html)).toBe(records.length);
    expect(html).not.toMatch(/<details[^>]* open/);
    const staff = mainOf(await open(casePaths.staff.cases, adviser));
    expect(mainOf(html)).toContain(staff.replaceAll(casePaths.staff.cases, library));
    for (const path of [library, `${library}/C07`]) expect(mainOf(await open(path))).not.toContain("/beheer");
  });

  it("narrows down by method, subject, size and ending, and says so when nothing is left", async () => {
    const of = async (search: string) => cards(await open(`${library}?${search}`));
    const count = (test: (record: (typeof records)[number]) => boolean) => records.filter(test).length;
    expect(await of("werkvorm=M10")).toBe(count(({ methods }) => methods.includes("M10")));
    expect(await of("onderwerp=mobility")).toBe(count(({ situation }) => situation.topics.includes("mobility")));
    expect(await of("grootte=medium")).toBe(count(({ situation }) => situation.placeSize === "medium"));
    expect(await of("uitkomst=unknown")).toBe(count(({ outcome }) => outcome === undefined));
    expect(await of("werkvorm=M10&grootte=small")).toBe(0);
    expect(wordsOf(await open(`${library}?werkvorm=M10&grootte=small`))).toContain(
      "Hier kennen wij geen voorbeeld van",
    );
  });

  it("is for search engines, and one page for all who ask nothing that it knows", async () => {
    const html = await open(`${library}?utm_source=x&grootte=reus&werkvorm=M99`);
    expect(html).toMatch(/rel="canonical" href="[^"?]*\/voorbeelden"/);
    expect(html).toBe(await open(library));
    const params = askedCases(usedItems(records));
    expect(knownSearch({ params }, { query: { werkvorm: "M10", x: "1" }, pathParams: {}, lang: "nl" })).toBe(
      "?werkvorm=M10",
    );
  });
});

describe("the page of a case", () => {
  it("is there for each, with one first heading, its marks and its sources, in Dutch and in English", async () => {
    for (const { id, sources } of records) {
      for (const lang of ["nl", "en"]) {
        const html = await open(`${library}/${id}?lang=${lang}`);
        expect(html.match(/<h1/g), id).toHaveLength(1);
        expect(wordsOf(html), id).not.toMatch(/\b(learn|choose)\.\w+/);
        expect(
          mainOf(html)
            .match(/<ol>.*?<\/ol>/s)?.[0]
            .match(/<li>/g),
          id,
        ).toHaveLength(sources.length);
      }
    }
    await open("/?lang=nl");
  }, 60_000);

  it("tells what went wrong with its sources, and leads to the methods and to the pages it rests on", async () => {
    const html = await open(`${library}/C12`);
    expect(wordsOf(html)).toContain("Van vijftig gelote bewoners zeiden er acht ja");
    expect(wordsOf(html)).toContain("Uit bronnen 4 en 6.");
    expect(wordsOf(html)).toContain("Onze inschatting.");
    expect(wordsOf(html)).toContain("€ 100.000. Uit bron 6.");
    expect(html).toContain('href="/werkvormen/M47"');
    expect(wordsOf(html)).toMatch(/nog niet onder de indruk \(maart 2019\)/);
  });

  it("says which facts are missing, and makes nothing of them", async () => {
    const html = wordsOf(await open(`${library}/C03`));
    expect(html).toContain("Dit weten wij niet: wanneer het was, wat er is gedaan, wat er gebeurde en wat er misging.");
    expect(html.match(/Dat weten wij niet\./g)).toHaveLength(3);
    expect(html).toContain("Rotterdam, jaar niet bekend");
    expect(wordsOf(await open(`${library}/C07`))).not.toContain("Er ontbreken feiten");
  });

  it("reads in Dutch, and says so, for who came in another language", async () => {
    const html = await open(`${library}/C07?lang=pl`);
    expect(html).toContain('<html class="brink-theme" lang="pl"');
    expect(mainOf(html)).toMatch(/^<div class="wrap[^"]*" lang="nl" dir="ltr">/);
    await open("/?lang=nl");
  });
});
