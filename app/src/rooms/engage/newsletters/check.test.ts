import { describe, expect, it } from "vitest";
import { checkNewsletter } from "./check.ts";
import { letterBlocks, piecesOf } from "./letter-text.ts";

const good = {
  subject: { nl: "Het plein wordt groen" },
  body: { nl: "Wij planten bomen.\n\n## Wat u ziet\n\n[Bekijk het plan voor het plein](/trajecten/plein)" },
  sender: "Sanne de Vries, projectleider",
};
const contact = { isThere: true };

/** What is found in a Dutch text, as obstacle or as advice. */
function found(body: string, more: Partial<typeof good> = {}, isThere = true) {
  return checkNewsletter({ ...good, ...more, body: { nl: body } }, { isThere }).map(
    ({ kind, isObstacle, quote }) => `${isObstacle ? "!" : ""}${kind} ${quote}`,
  );
}

describe("a newsletter that somebody cannot read", () => {
  it.each([
    ["a link that says nothing", "Lees [hier](https://a.example) alles.", "!emptyLink [hier](https://a.example)"],
    ["whatever its letters", "[Klik hier!](https://a.example)", "!emptyLink [Klik hier!](https://a.example)"],
    [
      "an address as words",
      "[https://a.example](https://a.example)",
      "!emptyLink [https://a.example](https://a.example)",
    ],
    ["a link to nothing", "[Bekijk het plan](plan.pdf)", "!brokenLink [Bekijk het plan](plan.pdf)"],
    [
      "a link that runs something",
      "[Bekijk het plan](javascript:alert)",
      "!brokenLink [Bekijk het plan](javascript:alert)",
    ],
    ["a picture without words", "![ ](/trajecten/fotos/1)", "!noAlternative ![ ](/trajecten/fotos/1)"],
    [
      "a picture elsewhere",
      "![Het plein](https://a.example/p.png)",
      "!pictureElsewhere ![Het plein](https://a.example/p.png)",
    ],
    [
      "a picture of whoever listens in",
      "![Het plein](//a.example/p.png)",
      "!pictureElsewhere ![Het plein](//a.example/p.png)",
    ],
    ["a heading of another kind", "# Nieuws\n\nTekst.", "!wrongHeading # Nieuws"],
    ["a heading that skips one", "### Nieuws\n\nTekst.", "!wrongHeading ### Nieuws"],
    ["a heading in bold", "**Nieuws**\n\nTekst.", "!wrongHeading **Nieuws**"],
    ["no text", "", "!noBody "],
  ])("is stopped: %s", (_, body, finding) => {
    expect(found(body)).toContain(finding);
  });

  it("is stopped without who writes it, and without a way to ask something", () => {
    expect(found("Tekst.", { sender: "" })).toContain("!noSender ");
    expect(found("Tekst.", {}, false)).toContain("!noContact ");
  });

  it("is stopped when another language has a subject and no text", () => {
    const words = { ...good, subject: { ...good.subject, en: "Green" } };
    expect(checkNewsletter(words, contact)).toMatchObject([{ kind: "noBody", lang: "en", isObstacle: true }]);
  });
});

it("takes no time over thousands of brackets", () => {
  const begun = performance.now();
  for (const sign of ["![", "[", "[a](("]) found(sign.repeat(8_000 / sign.length));
  expect(performance.now() - begun).toBeLessThan(2_000);
});

describe("a newsletter that could be clearer", () => {
  it.each([
    ["a bare address", "Kijk op https://a.example/plein nu.", "bareAddress https://a.example/plein"],
    ["capitals", "DIT IS BELANGRIJK voor u.", "capitals DIT IS BELANGRIJK"],
    ["a heading with nothing below it", "Tekst.\n\n## Meer", "lonelyHeading Meer"],
    ["a word of the office", "Teneinde dit te doen.", "plain Teneinde"],
  ])("is advised: %s", (_, body, finding) => {
    expect(found(body)).toContain(finding);
  });

  it("is advised a shorter subject and shorter paragraphs", () => {
    expect(
      found("Tekst.", { subject: { nl: "Een onderwerp dat langer is dan wat er op een telefoon past, echt" } }),
    ).toContain("longSubject ");
    expect(found("Een zin. ".repeat(80)).some((one) => one.startsWith("longParagraph"))).toBe(true);
  });

  it("is left alone when nothing is wrong; abbreviations are no shouting", () => {
    expect(checkNewsletter(good, contact)).toEqual([]);
    expect(found("Een bus van NS ANWB rijdt hier.")).toEqual([]);
  });
});

describe("the text of a newsletter", () => {
  it("makes links of what leads somewhere, and text of everything else", () => {
    expect(piecesOf("a [b](/c) [d](javascript:e) <b>")).toEqual([
      { text: "a " },
      { text: "b", href: "/c" },
      { text: " [d](javascript:e) <b>" },
    ]);
  });

  it("shows a picture on a line of its own also without empty lines around it, in a list too", () => {
    expect(letterBlocks("Kijk:\n![Bomen](/trajecten/fotos/1)\nMooi.\n- Een\n![Gras](/trajecten/fotos/2)")).toEqual([
      { kind: "paragraph", pieces: [{ text: "Kijk:" }] },
      { kind: "picture", alternative: "Bomen", src: "/trajecten/fotos/1" },
      { kind: "paragraph", pieces: [{ text: "Mooi." }] },
      { kind: "list", items: [[{ text: "Een" }]] },
      { kind: "picture", alternative: "Gras", src: "/trajecten/fotos/2" },
    ]);
  });

  it("shows a picture of our own site, and of another none", () => {
    expect(letterBlocks("![Bomen](/trajecten/fotos/1)\n\n![Bomen](https://a.example/1)")).toMatchObject([
      { kind: "picture", alternative: "Bomen", src: "/trajecten/fotos/1" },
      { kind: "paragraph" },
    ]);
  });
});
