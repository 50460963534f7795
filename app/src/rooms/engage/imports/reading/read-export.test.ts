import { describe, expect, it } from "vitest";
import { importLimits } from "../domain.ts";
import { exported, manyProposals, nobody } from "../fixtures/exports.fixture.ts";
import { plainText } from "./plain-text.ts";
import { readExport } from "./read-export.ts";
import { siteOf } from "./site.ts";

const now = new Date("2026-11-02T09:00:00Z");
const read = (bytes: Uint8Array | string) =>
  readExport(typeof bytes === "string" ? Buffer.from(bytes) : bytes, { now, site: "" });

async function understood(bytes: Uint8Array | string) {
  const found = await read(bytes);
  if (!found.ok) throw new Error(`Not understood: ${found.refusal}`);
  return found.value;
}

const heads = "id;title/nl;body/nl;published_at";

/** So many records of three hundred columns. */
function wide(many: number) {
  const own = Object.fromEntries(Array.from({ length: 297 }, (_, at) => [`x${at}`, ""]));
  return Array.from({ length: many }, (_, id) => ({ id, title: "a", summary: "b", ...own }));
}

describe("a file that is not understood as a whole", () => {
  it.each([
    ["nothing", "", "empty"],
    ["blanks", " \n \n", "empty"],
    ["heads alone", heads, "empty"],
    ["a workbook", "PK\u0003\u0004…xl/workbook.xml", "spreadsheet"],
    ["a sheet of LibreOffice", "PK\u0003\u0004mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "spreadsheet"],
    ["a zip with an export in it", "PK\u0003\u0004…proposals.csv", "zip"],
    ["a zip that is broken", "PK\u0005", "zip"],
    ["letters of an old encoding", Buffer.from([0x69, 0x64, 0x3b, 0xe9, 0xeb]), "encoding"],
    ["half a pair of letters", Buffer.from([0x69, 0x64, 0xc3]), "encoding"],
    ["a program", Buffer.from([0x7f, 0x45, 0x00, 0x46]), "encoding"],
    ["broken JSON", '[{"id": 1', "json"],
    ["JSON with something else in its list", "[1, 2]", "json"],
    ["an object that holds no list", '{"id": 1}', "json"],
    ["another table", "naam;leeftijd\nNoor;40", "unknownColumns"],
    ["a list of people in JSON", '[{"id":1,"naam":"Noor"}]', "unknownColumns"],
    ["a quote that nobody closes", `${heads}\n1;"Titel;Tekst;2024-03-12`, "quotes"],
    ["a cell without end", `${heads}\n1;Titel;"${"x".repeat(importLimits.cell * 2 + 1)}";`, "cellTooLong"],
    [
      "a cell without end in JSON",
      JSON.stringify([{ id: 1, own: { a: "x".repeat(importLimits.cell + 1) } }]),
      "cellTooLong",
    ],
    ["too many columns", `${heads};${"x;".repeat(importLimits.columns)}\n1;a;b;`, "tooManyColumns"],
    ["too many cells together", `${heads};${"x;".repeat(296)}\n${"1;a;b;\n".repeat(1_667)}`, "tooManyCells"],
    ["JSON with a hundred thousand lists in each other", `[{"id":1,"a":${"[".repeat(100_000)}`, "tooDeep"],
    ["JSON with too many cells together", JSON.stringify(wide(1_667)), "tooManyCells"],
    ["too much", new Uint8Array(importLimits.bytes + 1), "tooBig"],
  ])("%s", async (_, bytes, refusal) => {
    expect(await read(bytes)).toEqual({ ok: false, refusal });
  });

  it("has ten thousand rows at most", async () => {
    expect((await understood(manyProposals(importLimits.rows))).rows).toHaveLength(importLimits.rows);
    expect(await read(manyProposals(importLimits.rows + 1))).toEqual({ ok: false, refusal: "tooManyRows" });
  });
});

describe("an export of Decidim", () => {
  it("becomes ideas in plain text, with subject, place, day, support and answer", async () => {
    const { source, rows } = await understood(exported("decidim-proposals.csv"));
    expect(source).toBe("decidim");
    expect(rows[0]).toEqual({
      ...{ row: 2, sourceId: "101", site: "denkmee.voorbeeld.example", notes: [] },
      idea: {
        ...{ title: "Meer bomen in het park", lang: "nl", themes: ["Groen"], spot: "Parkweg 3, Deventer" },
        body: "Langs het pad staat nu niets.\nEen rij lindes geeft schaduw.",
        ...{ point: { lon: 6.16, lat: 52.25 }, sentAt: "2024-03-12T10:03:22.000Z", supportsFor: 42, wasPublic: true },
        answer: { outcome: "adopted", words: "Er komen twaalf lindes & een haag." },
      },
    });
  });

  it("says of each row why it is left, and what in it is not taken", async () => {
    const { rows } = await understood(exported("decidim-proposals.csv"));
    expect(rows.map(({ whyNot }) => whyNot)).toEqual([
      ...[undefined, undefined, "withdrawn", "amendment", "twice", undefined],
    ]);
    expect(rows[1]?.idea).toMatchObject({ title: "=Een pannakooi=", themes: ["Sport en spel"], supportsFor: 17 });
    expect(rows[1]?.notes).toEqual([
      { what: "languages", column: "title" },
      { what: "place", column: "latitude", said: "40.4 -3.7" },
      { what: "answer", column: "answer" },
    ]);
    expect(rows[5]).toMatchObject({
      idea: { title: "A place for dogs", body: "Dogs want to run too.", lang: "en", wasPublic: true },
      notes: [
        { what: "day", said: "morgen" },
        { what: "answer", column: "state" },
      ],
    });
  });

  it("says what is done with each column, and holds nobody's name or address", async () => {
    for (const name of ["decidim-proposals.csv", "decidim-proposals.json"]) {
      const found = await understood(exported(name));
      const uses = Object.fromEntries(found.columns.map((column) => [column.name, column.use]));
      expect(uses).toMatchObject({
        "author/name": "people",
        "likes/user_endorsements": "people",
        comments: "comments",
      });
      expect(JSON.stringify(found.rows)).not.toMatch(nobody);
    }
    const { columns } = await understood(exported("decidim-proposals.csv"));
    expect(columns.filter(({ use }) => use === "unknown")).toEqual([{ name: "mascotte", use: "unknown", filled: 1 }]);
  });

  it("is the same in JSON", async () => {
    const { source, rows } = await understood(exported("decidim-proposals.json"));
    expect([source, rows]).toMatchObject([
      "decidim",
      [
        {
          sourceId: "201",
          idea: {
            ...{ title: "Een bank bij de vijver", themes: ["Groen"], point: { lon: 6.1602, lat: 52.2501 } },
            ...{ supportsFor: 3, answer: { outcome: "rejected", words: "Daar is geen ruimte voor." } },
          },
        },
      ],
    ]);
  });
});

describe("an export of OpenStad", () => {
  it("is not searched for a point that a cell of blanks does not hold", async () => {
    const location = "[".padEnd(importLimits.cell);
    const { rows } = await understood(
      JSON.stringify([{ id: 1, title: "Een bank", summary: "Bij de brug.", location }]),
    );
    expect(rows[0]?.idea).toMatchObject({ title: "Een bank" });
  });

  it("is understood from its workbook saved as CSV", async () => {
    const { source, rows, columns } = await understood(exported("openstad-resources.csv"));
    expect(source).toBe("openstad");
    expect(rows.map(({ whyNot }) => whyNot)).toEqual([undefined, undefined, "deleted", "noTitle"]);
    expect(rows[0]?.idea).toEqual({
      ...{ title: "Een jeu-de-boulesbaan, voor iedereen", lang: "nl", themes: ["Sport", "Noord"], spot: "" },
      body: "Samen spelen op het plein.\n\nMet deze baan:\n\n- jong\n- oud & wijs",
      ...{ point: { lon: 6.1613, lat: 52.2512 }, sentAt: "2024-03-12T10:03:00.000Z" },
      ...{ supportsFor: 12, supportsAgainst: 3, wasPublic: false },
    });
    expect(rows[1]).toMatchObject({
      idea: { body: "Meer kleur.", sentAt: "2024-04-03T07:05:00.000Z", themes: ["Groen, Klimaat", "Groen", "Klimaat"] },
      notes: [{ what: "reaction", column: "modBreak" }],
    });
    expect(columns.filter(({ use }) => use === "unknown")).toEqual([]);
    expect(columns.find(({ name }) => name === "extraData.waarom")).toMatchObject({ use: "own", filled: 1 });
    expect(JSON.stringify(rows)).not.toMatch(nobody);
  });

  it("is understood from a project's JSON, with what was public there", async () => {
    const { rows } = await understood(exported("openstad-project.json"));
    expect(rows).toMatchObject([
      {
        sourceId: "41",
        idea: {
          title: "Een fontein",
          body: "Water om te spelen. En om af te koelen.",
          themes: ["Groen"],
          wasPublic: true,
        },
        notes: [],
      },
    ]);
    expect(JSON.stringify(rows)).not.toMatch(nobody);
  });
});

describe("a file as people save it", () => {
  it.each([
    ["with semicolons", ";"],
    ["with commas", ","],
    ["with tabs", "\t"],
  ])("is read %s", async (_, by) => {
    const text =
      ["id", "title/nl", '"body/nl"', "published_at"].join(by) + "\r\n" + ["1", "Café", '"a;b,c"', ""].join(by);
    for (const bytes of [`\uFEFF${text}`, text, Buffer.from(`\uFEFF${text}`, "utf16le")])
      expect((await understood(bytes)).rows[0]?.idea).toMatchObject({ title: "Café", body: "a;b,c" });
  });

  it("is read without signs that no database keeps, however they are written, and with brackets in its texts", async () => {
    const record = `{"id":"1\\u0000","title":"Een\\u0000 bank","summary":"Bij [de [\\" brug{{","a\\u0000":"\\ud83d","${"b".repeat(99)}😀":1}`;
    const { rows, columns } = await understood(`[${record}]`);
    expect(JSON.stringify(columns)).not.toMatch(/\\u/);
    expect(rows[0]).toMatchObject({ sourceId: "1", idea: { title: "Een bank", body: 'Bij [de [" brug{{' } });
  });

  it("has most of its cells blank, and says of each column in how many rows something stands", async () => {
    const { columns } = await understood(`${heads};leeg;half\n1;a;b;; ;\n2;a;b;;;x`);
    expect(columns.map(({ filled }) => filled)).toEqual([2, 2, 2, 0, 0, 1]);
  });

  it("keeps what looks like a formula as the words that it is", async () => {
    const { rows } = await understood(`${heads}\n1;=HYPERLINK("x");"+31 is, ik -weet- het";`);
    expect(rows[0]?.idea).toMatchObject({ title: '=HYPERLINK("x")', body: "+31 is, ik -weet- het" });
  });

  it("leaves a row with a cell too many, and one that is too long; a long title stays whole above the text", async () => {
    const long = "Dit is een hele lange titel ".repeat(6).trim();
    const { rows } = await understood(
      `${heads}\n1;Een;twee;2024-03-12;vijf\n2;Titel;${"x".repeat(5001)};\n3;${long};Tekst.;2024-03-12\n;Titel;Tekst;`,
    );
    expect(rows.map(({ whyNot }) => whyNot)).toEqual(["cells", "tooLong", undefined, "noId"]);
    expect(rows[2]?.idea?.body).toBe(`${long}\n\nTekst.`);
    expect(rows[2]?.idea?.title).toMatch(/^Dit is een .*…$/);
    expect(rows[2]?.notes).toContainEqual({ what: "titleCut", column: "title" });
  });
});

describe("a website", () => {
  it.each([
    ["https://www.DenkMee.nl/park?a=1", "denkmee.nl"],
    ["denkmee.nl", "denkmee.nl"],
    [" Denk  mee ", "denk mee"],
    ["http://", "http://"],
    ["", ""],
  ])("%j is called %j", (said, name) => {
    expect(siteOf(said)).toBe(name);
  });

  it("is what the export says, and what is told where it does not", async () => {
    const sitesOf = async (name: string) => {
      const found = await readExport(exported(name), { now, site: "Oud.example" });
      return new Set(found.ok ? found.value.rows.map(({ site }) => site) : []);
    };
    expect(await sitesOf("openstad-resources.csv")).toEqual(new Set(["oud.example"]));
    expect(await sitesOf("decidim-proposals.csv")).toContain("denkmee.voorbeeld.example");
  });
});

describe("markup", () => {
  it.each([
    ["<p>Een</p><p>twee</p>", "Een\n\ntwee"],
    ["3 < 4 en 5 > 4, <3", "3 < 4 en 5 > 4, <3"],
    ["a<br>b<br/>c", "a\nb\nc"],
    ['<img src=x onerror="alert(1)">Ja', "Ja"],
    ['<a title="a > b" href="#">hier</a>', "hier"],
    ["<style>p{}</style><!-- weg -->Ja<script>nee</script>", "Ja"],
    ["&amp;lt;b&amp;gt; &eacute; &#233; &#x1F600; &#0;", "&lt;b&gt; &eacute; é 😀"],
    ["a&nbsp;&nbsp;b\n\n\n\nc", "a b\n\nc"],
  ])("%s is read as it is meant", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("that is broken costs no time", () => {
    const begun = performance.now();
    for (const broken of [
      "<a ".repeat(60_000),
      '<a "'.repeat(40_000),
      "<script>".repeat(20_000),
      "<!--".repeat(40_000),
    ])
      plainText(broken);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });
});
