import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import { evaluate } from "../scoring/evaluate.ts";
import { pythonRound } from "../scoring/python-round.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { real } from "../read-number.ts";
import { EQUAL_POINTS } from "../search/bars.ts";
import type { Field } from "./field.ts";
import { totalOf } from "../search/candidate.ts";

/** The combinations within two points of the best that may be opened, and what tells them apart. */
export type Equals = {
  readonly count: number;
  /** Items in all of them, in id order; the feedback loop, which nobody chooses, is left out. */
  readonly inAll: readonly string[];
  /** Items in some of them, those in most first. */
  readonly inSome: readonly { readonly item: string; readonly count: number }[];
  readonly costEur: Range;
  readonly staffHours: Range;
};

/** Expected, whole euros or hours. */
export type Range = { readonly least: number; readonly most: number };

export function equalsOf({ listing, sets, top }: Field): Equals {
  const { scorer } = sets.space;
  const equal = listing.candidates.filter(({ raw }) => totalOf(raw) >= top - EQUAL_POINTS);
  const counts = new Map<string, number>();
  for (const id of equal.flatMap(({ ids }) => ids)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const chosen = [...counts].filter(([id]) => id !== FEEDBACK_LOOP).sort(([a], [b]) => (a < b ? -1 : 1));
  const figures = equal.map(({ picks }) => {
    evaluate(scorer, picks);
    return { cost: real(scorer.figures, FIGURE.cost), hours: real(scorer.figures, FIGURE.hours) };
  });
  return {
    count: equal.length,
    inAll: chosen.filter(([, count]) => count === equal.length).map(([id]) => id),
    inSome: chosen
      .filter(([, count]) => count < equal.length)
      .map(([item, count]) => ({ item, count }))
      .sort((a, b) => b.count - a.count),
    costEur: rangeOf(figures.map(({ cost }) => cost)),
    staffHours: rangeOf(figures.map(({ hours }) => hours)),
  };
}

function rangeOf(values: readonly number[]): Range {
  return { least: pythonRound(Math.min(...values), 0), most: pythonRound(Math.max(...values), 0) };
}
