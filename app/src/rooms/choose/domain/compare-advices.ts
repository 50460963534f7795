import { SUB_SCORES, WEIGHTS } from "@brink/decision-guide";
import type { ExplainedCombination } from "./compute-advice.ts";

export type ItemsCompared = {
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
};

export function compareItems(first: readonly string[], second: readonly string[]): ItemsCompared {
  return {
    both: first.filter((item) => second.includes(item)),
    onlyFirst: first.filter((item) => !second.includes(item)),
    onlySecond: second.filter((item) => !first.includes(item)),
  };
}

export type PartCompared = {
  readonly part: (typeof SUB_SCORES)[number];
  /** 0 to 1. */
  readonly first: number;
  readonly second: number;
  /** What the difference makes in the total, in points of a hundred; below zero when the second has less. */
  readonly points: number;
};

/** The parts of the score that differ, the greatest difference first. */
export function compareParts(
  first: Pick<ExplainedCombination, "sub">,
  second: Pick<ExplainedCombination, "sub">,
): readonly PartCompared[] {
  return SUB_SCORES.map((part) => ({
    part,
    first: first.sub[part],
    second: second.sub[part],
    points: 100 * WEIGHTS[part] * (second.sub[part] - first.sub[part]),
  }))
    .filter(({ points }) => Math.abs(points) >= 0.05)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.part < b.part ? -1 : 1));
}

/** The same text for answers that say the same: which was ticked first, or which group weighed first, is no difference. */
export function inOneText(value: unknown): string {
  return JSON.stringify(inOneOrder(value));
}

function inOneOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(String).sort();
  if (typeof value !== "object" || value === null) return value;
  return Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
}
