import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Language } from "./language.ts";
import type { Text, Themes } from "./theme.ts";
import { themesIn } from "./themes-in.ts";

/** As little Dutch as these tests need. */
const language: Language = {
  plain: (word) => word.toLowerCase().replace("ë", "e"),
  isCommon: (word) => ["een", "het", "van", "wij", "graag", "meer"].includes(word),
  rootsOf: (word) => (word.endsWith("en") ? [word.slice(0, -2)] : word.endsWith("s") ? [word.slice(0, -1)] : []),
};

const numbered = (texts: readonly string[]): readonly Text[] => texts.map((text, at) => ({ id: `t${at}`, text }));
const found = (texts: readonly string[]): Themes => themesIn(numbered(texts), language);
const idsOf = ({ themes }: Themes) => themes.map(({ members }) => members.map(({ id }) => id).sort());

const benches = [
  "Banken langs het water",
  "Graag een bank van hout",
  "Meer banken, met leuning",
  "Bank met leuning in de zon",
];
const dogs = ["Honden los op het veld", "Een hond hoort aan de lijn", "Lijn voor honden", "Hond aan de lijn"];

describe("texts that say much of the same", () => {
  it("are no theme when there are none, one or two, or when each says something else", () => {
    expect(found([])).toEqual({ themes: [], without: [] });
    expect(found(["Een bank"]).without).toEqual(["t0"]);
    expect(found(["Een bank", "Een bank"]).themes).toEqual([]);
    expect(found(["Een bank", "Een hond", "Een lamp", "Een fiets"]).themes).toEqual([]);
    expect(found(["Wij graag meer", "", "?!", "12 34", "Wij graag meer"])).toMatchObject({ themes: [] });
  });

  it("are found beside each other, with the words of each as people write them, the largest first", () => {
    const { themes, without } = found([...benches, ...dogs, "Nog een hond", "Prima zo"]);
    expect(themes.map(({ words }) => words[0]?.slice(0, 4))).toEqual(["hond", "bank"]);
    expect(themes.map(({ members }) => members.map(({ id }) => id).sort())).toEqual([
      ["t4", "t5", "t6", "t7", "t8"],
      ["t0", "t1", "t2", "t3"],
    ]);
    expect(without).toEqual(["t9"]);
  });

  it("say of each text which of its own words brought it there", () => {
    const { themes } = found([...benches, ...dogs]);
    const member = themes.flatMap(({ members }) => members).find(({ id }) => id === "t0");
    expect(member?.words).toContain("banken");
    expect(member?.strength).toBeGreaterThan(0.2);
  });

  it("are found by a part of a glued word, also where that is written in another form", () => {
    const glued = ["Regenwater in de straat", "Water na regen", "De regenton loopt over", "Regen"];
    expect(idsOf(found([...glued, ...dogs]))).toContainEqual(["t0", "t1", "t2", "t3"]);
  });

  it("leave alone what is written in another language, and what everybody says", () => {
    const polish = "Więcej miejsc dla młodych rodzin";
    const everybody = [...benches, ...dogs].map((text) => `${text} in Waterdam`);
    const { themes, without } = found([...everybody, polish, "Waterdam"]);
    expect(without).toEqual(["t8", "t9"]);
    expect(themes.flatMap(({ words }) => words)).not.toContain("waterdam");
  });
});

const words = [
  "bank",
  "banken",
  "hond",
  "honden",
  "hondenveld",
  "regen",
  "water",
  "regenwater",
  "lamp",
  "fiets",
  "een",
  "ideeën",
];
const anyText = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((some) => some.join(" "));
const anyTexts = fc.array(anyText, { maxLength: 40 }).map(numbered);

describe("whatever people write", () => {
  it("each text stands in exactly one theme or in none", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const { themes, without } = themesIn(texts, language);
        const all = [...themes.flatMap(({ members }) => members.map(({ id }) => id)), ...without];
        expect(all.toSorted()).toEqual(texts.map(({ id }) => id).sort());
        for (const { members } of themes) expect(members.length).toBeGreaterThanOrEqual(3);
      }),
    );
  });

  it("the order in which the texts come changes nothing", () => {
    const shuffled = anyTexts.chain((texts) =>
      fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts], { minLength: texts.length })),
    );
    fc.assert(
      fc.property(shuffled, ([texts, mixed]) => {
        expect(themesIn(mixed, language)).toEqual(themesIn(texts, language));
      }),
    );
  });

  it("a text that says the same as another is where that is, as strongly", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const twins = texts.map(({ id, text }) => ({ id: `${id}'`, text: text.toUpperCase() }));
        const { themes, without } = themesIn([...texts, ...twins], language);
        const places = new Map(
          themes.flatMap(({ members }, at) => members.map(({ id, strength }) => [id, `${at} ${strength}`] as const)),
        );
        for (const { id } of texts) expect(places.get(`${id}'`)).toBe(places.get(id));
        expect(without.filter((id) => id.endsWith("'")).length * 2).toBe(without.length);
      }),
    );
  });

  it("each says why it is there, in words of its own text, above 0 and not above 1", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const textOf = new Map(texts.map(({ id, text }) => [id, text.split(" ")]));
        for (const { members, words: shared } of themesIn(texts, language).themes) {
          expect(shared.length).toBeGreaterThan(0);
          for (const { id, strength, words: why } of members) {
            expect(why.length).toBeGreaterThan(0);
            for (const word of why) expect(textOf.get(id)).toContain(word);
            expect(strength > 0 && strength <= 1).toBe(true);
          }
        }
      }),
    );
  });
});
