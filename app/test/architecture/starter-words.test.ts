import { IntlMessageFormat } from "intl-messageformat";
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

  it("have every form of a number that their language has, or one for all numbers", () => {
    const forms = (lang: string) => new Intl.PluralRules(lang).resolvedOptions().pluralCategories;
    const lacking = translated.flatMap(({ lang, key, text }) =>
      pluralsOf(new IntlMessageFormat(text, lang, undefined, { ignoreTag: true }).getAst()).flatMap((given) => {
        const used = given.filter((form) => !form.startsWith("="));
        const missing = forms(lang).filter((form) => form !== "zero" && !used.includes(form));
        return used.length > 1 && missing.length > 0 ? [`${lang} ${key}: ${missing.join(", ")}`] : [];
      }),
    );
    expect(lacking).toEqual([]);
  });

  it("are Państwo to residents in Polish, everywhere", () => {
    const familiar = translated.filter(({ lang, text }) => lang === "pl" && isFamiliar(text));
    expect(familiar).toEqual([]);
  });
});

type Elements = ReturnType<IntlMessageFormat["getAst"]>;

/** The forms given for each number that is counted in a message. */
function pluralsOf(elements: Elements): readonly (readonly string[])[] {
  return elements.flatMap((element) => {
    if (!("options" in element)) return [];
    const inside = Object.values(element.options).flatMap((option) => pluralsOf(option.value));
    return "pluralType" in element ? [Object.keys(element.options), ...inside] : inside;
  });
}

// Second person singular: its pronouns, its verbs (-sz, -łeś, -łaś), and imperatives that no button says to the site.
const familiarWords =
  /^(ty|cię|ciebie|tobie|tobą|tw(ój|oja|oje|oi|oich|oim|oją|ojego|ojej|ojemu)|wasz.*|pan|pani|jesteś|.*ł[ea]ś|.*[aeiy]sz|weź|zobacz|przeczytaj|wypełnij|podziel|zadaj|opowiedz|zadzwoń|przyjdź|poproś|wybierz|zachowaj|podaj|zabierz)$/;
const notFamiliar = ["nasz", "zapisz"];

function isFamiliar(text: string): boolean {
  const words = text.toLocaleLowerCase("pl").split(/[^\p{L}]+/u);
  return words.some((word) => familiarWords.test(word) && !notFamiliar.includes(word));
}
