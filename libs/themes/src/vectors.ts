import type { Bag } from "./bags.ts";
import { compared } from "./bags.ts";

/** How heavy each word of a text is; all together of length 1 at most, so that two can be multiplied. */
export type Vector = ReadonlyMap<string, number>;

/** Words in more of the texts than this tell them not apart. */
const shareAtMost = 0.5;
/** In a handful of texts a third is nothing yet. */
const textsAtLeast = 3;
/** A word that nobody else uses joins nothing, but makes what a text shares with others a smaller part of it. */
const aloneCounts = 0.3;

/**
 * Each bag as a vector: a word weighs more when it is said again (logarithm) and when fewer texts have it (tf-idf: Salton and
 * Buckley 1988, Information Processing & Management 24:513).
 */
export function vectorsOf(bags: readonly Bag[]): readonly Vector[] {
  const texts = bags.reduce((sum, { ids }) => sum + ids.length, 0);
  const having = new Map<string, number>();
  for (const { ids, counts } of bags)
    for (const word of counts.keys()) having.set(word, (having.get(word) ?? 0) + ids.length);
  const rarity = (word: string) => Math.log(texts / (having.get(word) ?? 1));
  const isTooCommon = (word: string) => (having.get(word) ?? 0) > Math.max(textsAtLeast, shareAtMost * texts);
  return bags.map(({ counts }) => {
    const weighed = [...counts]
      .filter(([word]) => !isTooCommon(word))
      .sort(([one], [other]) => compared(one, other))
      .map(([word, count]) => ({ word, weight: Math.log(1 + count) * rarity(word), isAlone: having.get(word) === 1 }));
    const length = Math.sqrt(
      weighed.reduce((sum, one) => sum + ((one.isAlone ? aloneCounts : 1) * one.weight) ** 2, 0),
    );
    return new Map(weighed.flatMap(({ word, weight, isAlone }) => (isAlone ? [] : [[word, weight / length] as const])));
  });
}

export function product(one: Vector, other: Vector): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [word, weight] of small) sum += weight * (large.get(word) ?? 0);
  return sum;
}
