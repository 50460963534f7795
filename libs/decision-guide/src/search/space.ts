import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP, pairs } from "../catalogue/catalogue-item.ts";
import { demandedGoals } from "../catalogue/goals.ts";
import { whole } from "../read-number.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { makeScorer } from "../scoring/scorer.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import { FEEDBACK_FROM_LEVEL, methodProblems } from "./admissible.ts";

/** Technologies fit in words of 31 bits, so that masks stay small positive integers. */
export const WORD_BITS = 31;

/**
 * What the search walks through: the methods that pass the rules for one item alone, by ordinal, with masks of the
 * technologies that each needs and that pair with it. Items are sorted: methods, then technologies, by id.
 */
export type Space = {
  readonly scorer: Scorer;
  /** Item index of the feedback loop when it belongs to every set, else -1; -2 when it should but is not there. */
  readonly feedback: number;
  readonly methods: Int32Array;
  readonly technologies: Int32Array;
  readonly words: number;
  /** methods × words. */
  readonly needMasks: Int32Array;
  readonly pairMasks: Int32Array;
  /** Bit per demand of the situation that the method carries. */
  readonly carries: Int32Array;
  readonly everyDemand: number;
  /** False for a method that needs a technology the catalogue does not have. */
  readonly canRun: Int32Array;
};

export const NO_FEEDBACK_WANTED = -1;
export const FEEDBACK_ABSENT = -2;

export function makeSpace(catalogue: readonly CatalogueItem[], situation: Situation, weights?: Weights): Space {
  const place = ({ kind, id }: CatalogueItem): string => `${kind} ${id}`;
  const items = [...catalogue].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  const indexed = items.map((item, index) => ({ item, index }));
  const methods = indexed.filter(
    ({ item }) => item.kind === "method" && item.id !== FEEDBACK_LOOP && methodProblems(item, situation).length === 0,
  );
  const technologies = indexed.filter(({ item }) => item.kind === "technology");
  const words = Math.max(1, Math.ceil(technologies.length / WORD_BITS));
  const masks = (test: (method: CatalogueItem, technology: CatalogueItem) => boolean): Int32Array =>
    Int32Array.from(
      methods.flatMap(({ item }) => maskWords(technologies, words, (technology) => test(item, technology))),
    );
  const demands = demandedGoals(situation.level, situation.goals);
  const scorer = makeScorer(items, situation, weights);
  const known = new Set(technologies.map(({ item }) => item.id));
  return {
    scorer,
    feedback: feedbackIndex(items, situation),
    methods: Int32Array.from(methods, ({ index }) => index),
    technologies: Int32Array.from(technologies, ({ index }) => index),
    words,
    needMasks: masks((method, technology) => method.needs.includes(technology.id)),
    pairMasks: masks(pairs),
    carries: Int32Array.from(methods, ({ item }) =>
      demands.reduce(
        (bits, anyOf, bit) => (item.carries.some((goal) => anyOf.includes(goal)) ? bits | (1 << bit) : bits),
        0,
      ),
    ),
    everyDemand: (1 << demands.length) - 1,
    canRun: Int32Array.from(methods, ({ item }) => Number(item.needs.every((id) => known.has(id)))),
  };
}

function maskWords(
  technologies: readonly { readonly item: CatalogueItem }[],
  words: number,
  test: (technology: CatalogueItem) => boolean,
): readonly number[] {
  const mask = new Array<number>(words).fill(0);
  technologies.forEach(({ item }, ordinal) => {
    const word = Math.floor(ordinal / WORD_BITS);
    if (test(item)) mask[word] = (mask[word] ?? 0) | (1 << (ordinal % WORD_BITS));
  });
  return mask;
}

/** True when the mask, starting at `from`, holds the technology with this ordinal. */
export function holds(masks: Int32Array, from: number, ordinal: number): boolean {
  return (whole(masks, from + Math.floor(ordinal / WORD_BITS)) & (1 << (ordinal % WORD_BITS))) !== 0;
}

function feedbackIndex(items: readonly CatalogueItem[], situation: Situation): number {
  if (situation.level < FEEDBACK_FROM_LEVEL) return NO_FEEDBACK_WANTED;
  const index = items.findIndex(({ id }) => id === FEEDBACK_LOOP);
  return index === -1 ? FEEDBACK_ABSENT : index;
}
