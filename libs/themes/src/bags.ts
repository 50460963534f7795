import { partsAmong } from "./compounds.ts";
import type { Language } from "./language.ts";
import { rootsAmong } from "./roots.ts";
import type { Text } from "./theme.ts";

/** The words of a text, by the names of their roots. Texts with the very same words are one bag. */
export type Bag = {
  readonly ids: readonly string[];
  /** How often each stands there; a part of a glued word counts for less than a word. */
  readonly counts: ReadonlyMap<string, number>;
  /** How each is written there the first time, with the word of which it is a part. */
  readonly written: ReadonlyMap<string, string>;
};

const shortest = 3;
const partCounts = 0.8;

type Word = { readonly written: string; readonly plain: string };

/** In an order that depends on nothing but what the texts say. */
export function bagsOf(texts: readonly Text[], language: Language): readonly Bag[] {
  const told = new Map(texts.map(({ text }) => [text, tellingWords(text, language)]));
  const vocabulary = [...new Set([...told.values()].flatMap((words) => words.map(({ plain }) => plain)))].sort();
  const nameOf = rootsAmong(vocabulary, language);
  const partsOf = kept(partsAmong(vocabulary, language));
  const bags = new Map<string, { ids: string[] } & Omit<Bag, "ids">>();
  for (const { id, text } of texts.toSorted(
    (one, other) => compared(one.text, other.text) || compared(one.id, other.id),
  )) {
    const [counts, written] = [new Map<string, number>(), new Map<string, string>()];
    for (const word of told.get(text) ?? []) {
      const own = nameOf(word.plain);
      const parts = partsOf(word.plain).map(nameOf);
      counts.set(own, (counts.get(own) ?? 0) + 1);
      for (const part of parts.filter((one) => one !== own)) counts.set(part, (counts.get(part) ?? 0) + partCounts);
      for (const name of [own, ...parts]) if (!written.has(name)) written.set(name, word.written);
    }
    const key = JSON.stringify((told.get(text) ?? []).map((word) => word.written).sort(compared));
    const same = bags.get(key);
    if (same) same.ids.push(id);
    else bags.set(key, { ids: [id], counts, written });
  }
  return [...bags].sort(([one], [other]) => compared(one, other)).map(([, bag]) => bag);
}

function tellingWords(text: string, language: Language): readonly Word[] {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words
    .map((word) => ({ written: word.toLowerCase(), plain: language.plain(word) }))
    .filter(({ plain }) => plain.length >= shortest && !language.isCommon(plain));
}

function kept(partsOf: (word: string) => readonly string[]): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const parts = known.get(word) ?? partsOf(word);
    known.set(word, parts);
    return parts;
  };
}

/** By their characters, the same on every machine. */
export function compared(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
