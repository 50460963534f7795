import type { Language } from "./language.ts";

const shortestPart = 4;
/** What joins two parts: fiets-pad, bewoner-s-avond, straat-verlichting, honden-poep. */
const joints = ["", "s", "e", "en"];

/**
 * Takes long words apart into words that the texts have by themselves ("regenwater" is "regen" and "water"), or else into what it
 * begins with ("speelplek" when somebody wrote "spelen"). Languages like Dutch glue their words together.
 */
export function partsAmong(words: readonly string[], language: Language): (word: string) => readonly string[] {
  const known = new Set(words.flatMap((word) => [word, ...language.rootsOf(word)]));
  const isPart = (part: string) => part.length >= shortestPart && known.has(part) && !language.isCommon(part);
  const before = (glued: string) =>
    joints.filter((joint) => glued.endsWith(joint)).map((joint) => glued.slice(0, glued.length - joint.length));

  function twoParts(word: string): readonly string[] | undefined {
    for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
      if (!isPart(word.slice(at))) continue;
      const first = before(word.slice(0, at)).find(isPart);
      if (first !== undefined) return [first, word.slice(at)];
    }
    return undefined;
  }

  function beginning(word: string): readonly string[] {
    for (let at = word.length - 3; at > shortestPart; at -= 1)
      if (isPart(word.slice(0, at))) return [word.slice(0, at)];
    return [];
  }
  return (word) => twoParts(word) ?? beginning(word);
}
