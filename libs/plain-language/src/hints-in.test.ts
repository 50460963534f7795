import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HintKind } from "./index.ts";
import { hintKinds, hintsIn } from "./index.ts";

function found(text: string, kind: HintKind): readonly string[] {
  return hintsIn(text)
    .filter((hint) => hint.kind === kind)
    .map(({ start, end }) => text.slice(start, end));
}

describe("long sentences", () => {
  const fifteen = "Een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien";

  test("have more than fifteen words, and say how many", () => {
    expect(hintsIn(`${fifteen}.`)).toEqual([]);
    expect(hintsIn(`${fifteen} zestien.`)).toEqual([{ kind: "sentence", start: 0, end: 95, instead: "", words: 16 }]);
  });

  test("end at a mark, at the end of a line, and not after an abbreviation or a number", () => {
    expect(found(`${fifteen}! ${fifteen}? ${fifteen}\n- ${fifteen}`, "sentence")).toEqual([]);
    expect(found(`Dit is bijv. ${fifteen.toLowerCase()}.`, "sentence")).toHaveLength(1);
    expect(found(`Kom om 19.30 uur naar ${fifteen}.`, "sentence")).toHaveLength(1);
    expect(found(`Woont u in de buurt? Kom dan! ${fifteen}.`, "sentence")).toEqual([]);
  });
});

describe("words", () => {
  test("of the office, in any case, and the longest term", () => {
    expect(found("Indien u, Teneinde te reageren, ten behoeve van ons.", "office")).toEqual([
      "Indien",
      "Teneinde",
      "ten behoeve van",
    ]);
    expect(hintsIn("Teneinde").map(({ instead }) => instead)).toEqual(["om"]);
  });

  test("are no part of another word", () => {
    expect(found("indienen, hedendaags, een participatie-stakeholdersavond, reedsje", "office")).toEqual([]);
  });

  test("that are shortened, with and without their dots", () => {
    expect(found("D.m.v. een brief, ivm de kap, o.a. hier, B&W en evt. later", "short")).toEqual([
      "D.m.v.",
      "ivm",
      "o.a.",
      "B&W",
      "evt.",
    ]);
    expect(found("De ca van canal, net als enzo en nlp", "short")).toEqual(["ca"]);
  });

  test("of sixteen letters or more, unless a hyphen parts them or everybody knows them", () => {
    expect(found("bestemmingsplannen herinrichtingsplan", "long")).toEqual([
      "bestemmingsplannen",
      "herinrichtingsplan",
    ]);
    expect(found("In het Noorderwaterpark. Bestemmingsplannen horen erbij.", "long")).toEqual(["Bestemmingsplannen"]);
    expect(found("verantwoordelijk, wijk-en-buurtvereniging, https://waterdam.example.nl/informatie", "long")).toEqual(
      [],
    );
  });
});

describe("who does it", () => {
  test("is not said in the passive", () => {
    expect(found("Het plein wordt volgend jaar opnieuw ingericht.", "passive")).toEqual([
      "wordt volgend jaar opnieuw ingericht",
    ]);
    expect(found("We laten weten wat besloten werd.", "passive")).toEqual(["besloten werd"]);
  });

  test("is said with door, and what becomes something is not done", () => {
    expect(found("Het plein wordt door ons ingericht.", "passive")).toEqual([]);
    expect(found("Het wordt gezond en groen. De straat wordt breder.", "passive")).toEqual([]);
    expect(found("Het wordt: iedereen wordt groot en doet mee.", "passive")).toEqual([]);
  });
});

test("plain words have no hint", () => {
  expect(
    hintsIn("Wat wilt u op het plein? Vertel het ons voor 1 mei. Wij lezen alles. In juni hoort u wat we ermee doen."),
  ).toEqual([]);
});

test("hints lie in the text, in its order, and none is empty; twice is the same", () => {
  const piece = fc.constantFrom(
    "wordt ",
    "gemaakt",
    ". ",
    "\n",
    "d.m.v. ",
    "teneinde ",
    "ë",
    "👩‍👧 ",
    "participatieverordening ",
    "(",
    "a",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      const hints = hintsIn(text);
      expect(hintsIn(text)).toEqual(hints);
      for (const [at, { kind, start, end }] of hints.entries()) {
        expect(hintKinds).toContain(kind);
        expect(start >= 0 && start < end && end <= text.length).toBe(true);
        expect(start).toBeGreaterThanOrEqual(hints[at - 1]?.start ?? 0);
      }
    }),
  );
});
