import type { Bag } from "./bags.ts";
import { bagsOf, compared } from "./bags.ts";
import { communitiesOf } from "./communities.ts";
import type { Belonging } from "./gathered.ts";
import { gathered, sumsOf } from "./gathered.ts";
import type { Language } from "./language.ts";
import { linksBetween } from "./neighbours.ts";
import type { Member, Text, Theme, Themes } from "./theme.ts";
import type { Vector } from "./vectors.ts";
import { vectorsOf } from "./vectors.ts";

const wordsAtMost = 5;
const reasonsAtMost = 3;

type Found = { readonly bag: Bag; readonly vector: Vector; readonly strength: number };

/**
 * Puts texts together that share telling words. The same texts give the same themes, in whatever order they come; texts with the
 * same words are always together; nothing is forced into a theme. Ids have to differ.
 */
export function themesIn(texts: readonly Text[], language: Language): Themes {
  const bags = bagsOf(texts, language);
  const vectors = vectorsOf(bags);
  const weighed = bags.map(({ ids }, at) => ({ vector: vectors[at] ?? new Map<string, number>(), copies: ids.length }));
  const communities = communitiesOf(
    linksBetween(vectors),
    weighed.map(({ copies }) => copies),
  );
  const belonging = gathered(weighed, communities);
  const found = (group: number) => foundIn(group, bags, vectors, belonging);
  const themes = [...sumsOf(weighed, belonging)].map(([group, sums]) => themeOf(sums, found(group)));
  const without = bags.flatMap(({ ids }, at) => (belonging[at] === undefined ? ids : []));
  return { themes: themes.sort(largestFirst), without: without.toSorted(compared) };
}

function foundIn(
  group: number,
  bags: readonly Bag[],
  vectors: readonly Vector[],
  belonging: readonly (Belonging | undefined)[],
): readonly Found[] {
  return bags.flatMap((bag, at) => {
    const [vector, own] = [vectors[at], belonging[at]];
    return vector && own?.group === group ? [{ bag, vector, strength: own.strength }] : [];
  });
}

function themeOf(sums: Vector, found: readonly Found[]): Theme {
  const shared = heaviest(
    [...sums].filter(
      ([word]) => found.reduce((many, { bag, vector }) => many + (vector.has(word) ? bag.ids.length : 0), 0) > 1,
    ),
    wordsAtMost,
  );
  const members = found.flatMap(({ bag, vector, strength }): readonly Member[] => {
    const reasons = heaviest(
      [...vector].map(([word, weight]) => [word, weight * (sums.get(word) ?? 0)] as const),
      reasonsAtMost,
    );
    const words = [...new Set(reasons.map((word) => bag.written.get(word) ?? word))];
    return bag.ids.map((id) => ({ id, strength, words }));
  });
  return {
    words: [...new Set(shared.map((word) => asWritten(word, found)))],
    members: members.toSorted((one, other) => other.strength - one.strength || compared(one.id, other.id)),
  };
}

/** As most of these texts write it; the shortest of what is written as often. */
function asWritten(word: string, found: readonly Found[]): string {
  const written = new Map<string, number>();
  for (const { bag } of found) {
    const own = bag.written.get(word);
    if (own !== undefined) written.set(own, (written.get(own) ?? 0) + bag.ids.length);
  }
  const [most] = [...written].sort(
    ([one, many], [other, manyOther]) => manyOther - many || one.length - other.length || compared(one, other),
  );
  return most?.[0] ?? word;
}

function heaviest(words: readonly (readonly [string, number])[], atMost: number): readonly string[] {
  return words
    .toSorted(([one, weight], [other, weightOther]) => weightOther - weight || compared(one, other))
    .slice(0, atMost)
    .map(([word]) => word);
}

function largestFirst(one: Theme, other: Theme): number {
  return other.members.length - one.members.length || compared(one.words.join(" "), other.words.join(" "));
}
