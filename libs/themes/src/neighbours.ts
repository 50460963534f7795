import type { Vector } from "./vectors.ts";

/** From each text to those that are like it, with how much, 0 to 1; both ways. */
export type Links = readonly ReadonlyMap<number, number>[];

/** So many are looked at from each text: what is like everything would join it all. */
const nearest = 8;
const likeAtLeast = 0.05;

/** Who has a word, and how heavy it is there: two lists of the same length. */
type Having = { readonly at: number[]; readonly weight: number[] };

/** Joins each text to the others whose words are most like its own. */
export function linksBetween(vectors: readonly Vector[]): Links {
  const having = new Map<string, Having>();
  for (const [at, vector] of vectors.entries())
    for (const [word, weight] of vector) {
      const all = having.get(word) ?? { at: [], weight: [] };
      all.at.push(at);
      all.weight.push(weight);
      having.set(word, all);
    }
  const links = vectors.map(() => new Map<number, number>());
  const paper = { likeness: new Float64Array(vectors.length), met: new Int32Array(vectors.length) };
  for (const [at, vector] of vectors.entries()) {
    for (const [other, like] of mostLike(at, vector, having, paper)) {
      links[at]?.set(other, like);
      links[other]?.set(at, like);
    }
  }
  return links;
}

type Near = readonly [other: number, like: number];

/** `paper` is to reckon on: its likeness is zero before and after. */
function mostLike(
  at: number,
  vector: Vector,
  having: ReadonlyMap<string, Having>,
  { likeness, met }: { readonly likeness: Float64Array; readonly met: Int32Array },
): readonly Near[] {
  let many = 0;
  for (const [word, own] of vector) {
    const all = having.get(word);
    for (let nth = 0; all && nth < all.at.length; nth += 1) {
      const other = all.at[nth] ?? 0;
      const before = likeness[other] ?? 0;
      if (before === 0) met[many++] = other;
      likeness[other] = before + own * (all.weight[nth] ?? 0);
    }
  }
  const found: Near[] = [];
  for (let nth = 0; nth < many; nth += 1) {
    const other = met[nth] ?? 0;
    const like = likeness[other] ?? 0;
    likeness[other] = 0;
    if (other !== at && like >= likeAtLeast) keepNearest(found, [other, like]);
  }
  return found;
}

/** Puts it where it belongs among the nearest so far, if it does; of equals the first. */
function keepNearest(found: Near[], near: Near): void {
  const isFurther = ([other, like]: Near) => like < near[1] || (like === near[1] && other > near[0]);
  if (found.length === nearest && found.at(-1) && !isFurther(found.at(-1) ?? near)) return;
  const at = found.findIndex(isFurther);
  found.splice(at < 0 ? found.length : at, 0, near);
  found.length = Math.min(found.length, nearest);
}
