import { real, whole } from "../read-number.ts";
import { pythonRound } from "../scoring/python-round.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { FIGURE } from "../scoring/scorer.ts";

/** One admissible combination worth remembering. */
export type Candidate = {
  /** Item indices: methods with the feedback loop in id order, then technologies. */
  readonly picks: Int32Array;
  readonly ids: readonly string[];
  readonly raw: number;
  /** Expected out-of-pocket euros, not rounded. */
  readonly costEur: number;
  /** The plan has none of the flags that forbid opening it. */
  readonly fine: boolean;
  /** Smallest coverage of a priority group, counted up to the target. */
  readonly leastCoverage: number;
};

/** Reads the combination that the scorer has just evaluated. */
export function readCandidate(scorer: Scorer, picks: Int32Array, ids = idsOf(scorer, picks)): Candidate {
  const { figures, covered } = scorer;
  let leastCoverage = scorer.situation.coverageTargetShare;
  for (let group = 0; group < covered.length; group += 1) leastCoverage = Math.min(leastCoverage, real(covered, group));
  return {
    picks,
    ids,
    raw: real(figures, FIGURE.raw),
    costEur: real(figures, FIGURE.cost),
    fine: real(figures, FIGURE.hard) === 0,
    leastCoverage,
  };
}

function idsOf({ items }: Scorer, picks: Int32Array): readonly string[] {
  const ids: string[] = [];
  for (let i = 0; i < picks.length; i += 1) ids.push(items[whole(picks, i)]?.id ?? "");
  return ids;
}

/** The whole points 0-100 that are shown. */
export function totalOf(raw: number): number {
  return pythonRound(100 * raw, 0);
}

/**
 * Among equals: fewer activities, then lower cost, then ids. All combinations of a search have the feedback loop, or
 * none has, so the number of items orders them as the number of activities does.
 */
export function compareEquals(a: Candidate, b: Candidate): number {
  return a.picks.length - b.picks.length || a.costEur - b.costEur || compareIds(a.ids, b.ids);
}

/** Orders by the first id that differs. */
export function compareIds(a: readonly string[], b: readonly string[]): number {
  const [left, right] = [a.join(" "), b.join(" ")];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** From here on two combinations are different ones. */
export const DISTINCT_DISTANCE = 0.5;

/** True when it differs enough from each of the others; the feedback loop takes part, which asks for more. */
export function isDistinct({ picks }: Candidate, others: readonly Candidate[]): boolean {
  return others.every((other) => jaccardDistance(picks, picks.length, -1, other) >= DISTINCT_DISTANCE);
}

/**
 * 1 - shared / all.
 * @param feedback item index of the feedback loop when it comes on top of the members, else negative
 */
export function jaccardDistance(members: Int32Array, size: number, feedback: number, { picks }: Candidate): number {
  const all = size + Number(feedback >= 0) + picks.length;
  let shared = 0;
  for (let j = 0; j < picks.length; j += 1) {
    if (feedback >= 0 && picks[j] === feedback) shared += 1;
    for (let i = 0; i < size; i += 1) if (members[i] === picks[j]) shared += 1;
  }
  return 1 - shared / (all - shared);
}
