import type { Hint, HintKind, Place } from "../hint.ts";
import type { Sentence } from "../sentences.ts";
import { officeWords, shortForms } from "../lists.ts";

// Compounds that everybody in a municipality meets, and that have no shorter word.
const known = new Set(["gemeentebestuur", "privacyverklaring", "verantwoordelijk", "verantwoordelijke"]);
const lettersAtMost = 15;

/** Words of sixteen letters or more. A hyphen parts a word for the eye as well; what has a capital in mid-sentence is a name. */
export function longWords(text: string, sentences: readonly Sentence[]): readonly Hint[] {
  return sentences
    .flatMap(({ words }) =>
      words.filter(({ start, end }, at) => {
        const word = text.slice(start, end);
        return isLong(word) && (at === 0 || !/^\p{Lu}/u.test(word));
      }),
    )
    .map((place) => hint("long", place));
}

function isLong(word: string): boolean {
  if (known.has(word.toLowerCase())) return false;
  return word.split(/[-’'.]/).some((part) => /^\p{L}+$/u.test(part) && part.length > lettersAtMost);
}

/** Words of the office that have a plain one, the longest first: "ten behoeve van" before "behoeve". */
export function wordsOfTheOffice(text: string): readonly Hint[] {
  return listed(text, "office", officeWords, (term) => `(?<![\\p{L}\\p{N}-])${term}(?![\\p{L}\\p{N}-])`);
}

/** Abbreviations, with and without their dots. */
export function abbreviations(text: string): readonly Hint[] {
  const written = (term: string) => term.replaceAll(".", "\\.?");
  return listed(text, "short", shortForms, (term) => `(?<![\\p{L}\\p{N}.])${written(term)}(?![\\p{L}\\p{N}])`);
}

function listed(
  text: string,
  kind: HintKind,
  list: Readonly<Record<string, string>>,
  pattern: (term: string) => string,
): readonly Hint[] {
  const terms = Object.keys(list).sort((a, b) => b.length - a.length);
  const any = new RegExp(terms.map((term) => `(${pattern(term)})`).join("|"), "giu");
  return [...text.matchAll(any)].map((match) => {
    const which = match.slice(1).findIndex(Boolean);
    const place = { start: match.index, end: match.index + match[0].length };
    return hint(kind, place, list[terms[which] ?? ""]);
  });
}

function hint(kind: HintKind, { start, end }: Place, instead = ""): Hint {
  return { kind, start, end, instead, words: 0 };
}
