import type { Language } from "./language.ts";

const shortest = 3;

/**
 * Gives each word the name of everything that it shares a root with: "bomen", "boompje" and "boom" are one. A root may be that
 * of two words ("bommen" and "bomen"); then those are one as well.
 */
export function rootsAmong(words: readonly string[], language: Language): (word: string) => string {
  const above = new Map<string, string>();
  function nameOf(word: string): string {
    let name = word;
    for (let next = above.get(name); next !== undefined; next = above.get(name)) name = next;
    return name;
  }
  for (const word of words) {
    for (const root of language.rootsOf(word).filter(({ length }) => length >= shortest)) {
      const [first, second] = [nameOf(word), nameOf(root)].sort();
      if (first !== undefined && second !== undefined && first !== second) above.set(second, first);
    }
  }
  return nameOf;
}
