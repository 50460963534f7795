import type { Vector } from "./vectors.ts";
import { product } from "./vectors.ts";

/** Where a text belongs and how much, 0 to 1. */
export type Belonging = { readonly group: number; readonly strength: number };

export type Weighed = { readonly vector: Vector; readonly copies: number };

/** Fewer are no theme; two may become one while others are still looking for their place. */
const smallest = 3;
const smallestMeanwhile = 2;
const strengthAtLeast = 0.22;
const roundsAtMost = 5;

/**
 * Looks at each text again, beside all of a group together and without itself: it goes where it belongs most, or nowhere. Groups
 * that become too small end. Until nothing changes, at most five times.
 */
export function gathered(
  texts: readonly Weighed[],
  communities: readonly number[],
): readonly (Belonging | undefined)[] {
  let belonging: readonly (Belonging | undefined)[] = communities.map((group) => ({ group, strength: 0 }));
  for (let round = 0; round < roundsAtMost; round += 1) {
    const place = placing(sumsOf(texts, belonging, smallestMeanwhile));
    const next = texts.map(({ vector }, at) => place(vector, belonging[at]?.group));
    const isSame = next.every((one, at) => one?.group === belonging[at]?.group);
    belonging = next;
    if (isSame) break;
  }
  const left = sumsOf(texts, belonging);
  return belonging.map((one) => (one && left.has(one.group) ? one : undefined));
}

/** The vectors of each group that is large enough, all together. */
export function sumsOf(
  texts: readonly Weighed[],
  belonging: readonly (Belonging | undefined)[],
  atLeast = smallest,
): ReadonlyMap<number, Vector> {
  const groups = new Map<number, { readonly sums: Map<string, number>; many: number }>();
  for (const [at, { vector, copies }] of texts.entries()) {
    const to = belonging[at]?.group;
    if (to === undefined) continue;
    const group = groups.get(to) ?? { sums: new Map<string, number>(), many: 0 };
    group.many += copies;
    for (const [word, weight] of vector) group.sums.set(word, (group.sums.get(word) ?? 0) + copies * weight);
    groups.set(to, group);
  }
  return new Map([...groups].flatMap(([group, { sums, many }]) => (many < atLeast ? [] : [[group, sums] as const])));
}

/** Says where a text belongs that is now in this group; per word a row with all groups, because there are many of both. */
function placing(sums: ReadonlyMap<number, Vector>) {
  const groups = [...sums].map(([group, own]) => ({ group, length: Math.sqrt(product(own, own)) }));
  const rows = new Map<string, Float64Array>();
  for (const [column, own] of [...sums.values()].entries()) {
    for (const [word, weight] of own) {
      const row = rows.get(word) ?? new Float64Array(groups.length);
      row[column] = weight;
      rows.set(word, row);
    }
  }
  return (vector: Vector, now: number | undefined): Belonging | undefined => {
    const own = product(vector, vector);
    const alike = productWithAll(vector, rows, groups.length);
    let best: Belonging | undefined;
    for (const [column, { group, length }] of groups.entries()) {
      const all = alike[column] ?? 0;
      const isIn = group === now;
      const others = isIn ? Math.sqrt(Math.max(0, length ** 2 - 2 * all + own)) : length;
      const strength = others > 0 ? Math.min(1, (isIn ? all - own : all) / others) : 0;
      if (strength >= strengthAtLeast && strength > (best?.strength ?? 0)) best = { group, strength };
    }
    return best;
  };
}

function productWithAll(vector: Vector, rows: ReadonlyMap<string, Float64Array>, many: number): Float64Array {
  const all = new Float64Array(many);
  for (const [word, weight] of vector) {
    const row = rows.get(word);
    for (let column = 0; row && column < many; column += 1)
      all[column] = (all[column] ?? 0) + weight * (row[column] ?? 0);
  }
  return all;
}
