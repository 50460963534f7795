import { describe, expect, it } from "vitest";
import { assemble } from "../../src/compose.ts";
import { packageRoot } from "../../src/platform/config/package-root.ts";
import { messageHoles } from "../../src/platform/i18n/message-holes.ts";
import { isResidentKey, needsReview, residentKeys } from "../../src/rooms/tenancy/translations.ts";

const { words } = assemble({ baseUrl: "http://localhost:3000", demo: true }, packageRoot());
const dutch = words["nl"] ?? {};
const others = Object.entries(words).filter(([lang]) => needsReview(lang));
const translated = others.flatMap(([lang, texts]) => Object.entries(texts).map(([key, text]) => ({ lang, key, text })));

describe("the words that come along in other languages", () => {
  it("are of keys that exist, on the residents' side", () => {
    expect(translated.filter(({ key }) => !(key in dutch) || !isResidentKey(key))).toEqual([]);
  });

  it("have the holes of the Dutch", () => {
    for (const { lang, key, text } of translated) {
      expect(messageHoles(text, lang), `${lang} ${key}`).toEqual(messageHoles(dutch[key] ?? "", "nl"));
    }
  });

  it("are for the same keys in every language", () => {
    const keys = [...residentKeys(words)].sort();
    expect(others.map(([lang]) => lang).sort()).toEqual(["ar", "pl"]);
    for (const [lang, texts] of others) expect(Object.keys(texts).sort(), lang).toEqual(keys);
  });

  it("are Państwo to residents in Polish, everywhere", () => {
    const familiar = translated.filter(({ lang, text }) => lang === "pl" && isFamiliar(text));
    expect(familiar).toEqual([]);
  });
});

// Second person singular: its pronouns, its verbs (-sz, -łeś, -łaś), and imperatives that no button says to the site.
const familiarWords =
  /^(ty|cię|ciebie|tobie|tobą|tw(ój|oja|oje|oi|oich|oim|oją|ojego|ojej|ojemu)|wasz.*|pan|pani|jesteś|.*ł[ea]ś|.*[aeiy]sz|weź|zobacz|przeczytaj|wypełnij|podziel|zadaj|opowiedz|zadzwoń|przyjdź|poproś|wybierz|zachowaj|podaj|zabierz)$/;
const notFamiliar = ["nasz", "zapisz"];

function isFamiliar(text: string): boolean {
  const words = text.toLocaleLowerCase("pl").split(/[^\p{L}]+/u);
  return words.some((word) => familiarWords.test(word) && !notFamiliar.includes(word));
}
