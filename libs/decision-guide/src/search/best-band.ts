import { real } from "../read-number.ts";
import { finish } from "../scoring/evaluate.ts";
import type { RunningSet } from "../scoring/running-set.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { FIGURE } from "../scoring/scorer.ts";
import type { Visit } from "./best-first.ts";
import { visitPromising } from "./best-first.ts";
import type { Candidate } from "./candidate.ts";
import { compareEquals, compareIds, readCandidate, totalOf } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";

/** Totals this close are equally good: the estimates behind them do not tell them apart. */
export const EQUAL_POINTS = 2;
/** A raw score up to this much below a total may still round to it. */
const HALF_POINT = 0.5;
/** Thresholds stand a hair lower than they need, because 100 × raw is itself rounded. */
const THRESHOLD_SLACK = 1e-9;

/** Which combinations take part in a search. */
export type Filter = {
  /** False only when no combination of this method set can pass; saves work, decides nothing. */
  readonly admits?: (set: number) => boolean;
  /** Looks at the items. */
  readonly before?: (set: RunningSet) => boolean;
  /** Looks at the evaluated score. */
  readonly after?: (scorer: Scorer) => boolean;
};

/** The best of the combinations that pass a filter. */
export type Band = {
  /** Highest total among them. */
  readonly top: number;
  /** How many have a total within two points of it. */
  readonly equallyGood: number;
  /** Of those: fewest activities, then lowest cost, then ids. */
  readonly first: Candidate;
  /** Highest raw score; ids decide between exact equals. */
  readonly highest: Candidate;
  /** Some combination within the band has a hard flag. */
  readonly hasFlagged: boolean;
};

/** Per total 0-100: how many, how many of them flagged, and the first among equals. */
type Tally = {
  readonly counts: number[];
  readonly flagged: number[];
  readonly firsts: (Candidate | undefined)[];
  top: number;
  highest?: Candidate;
};

/**
 * Exact: what is not visited has an upper bound below the band. Undefined when nothing passes.
 * @param atLeast nothing is looked for below this total
 */
export function bestBand(sets: MethodSets, filter: Filter = {}, atLeast?: number): Band | undefined {
  const { scorer } = sets.space;
  const tally: Tally = { counts: [], flagged: [], firsts: [], top: Number.NEGATIVE_INFINITY };
  const floor = atLeast ?? Number.NEGATIVE_INFINITY;
  const threshold = (): number => (Math.max(tally.top - EQUAL_POINTS, floor) - HALF_POINT) / 100 - THRESHOLD_SLACK;
  const visit: Visit = (set) => {
    if (filter.before?.(set) === false) return;
    if (finish(scorer, set) < threshold()) return;
    if (filter.after?.(scorer) === false) return;
    add(tally, readCandidate(scorer, set), isFine(scorer));
  };
  visitPromising(sets, sets.rawBounds, sets.byRaw, {
    threshold,
    visit,
    ...(filter.admits ? { admits: filter.admits } : {}),
  });
  return read(tally);
}

function add(tally: Tally, candidate: Candidate, fine: boolean): void {
  const total = totalOf(candidate.raw);
  const first = tally.firsts[total];
  tally.counts[total] = (tally.counts[total] ?? 0) + 1;
  if (!fine) tally.flagged[total] = (tally.flagged[total] ?? 0) + 1;
  tally.top = Math.max(tally.top, total);
  if (first === undefined || compareEquals(candidate, first) < 0) tally.firsts[total] = candidate;
  if (tally.highest === undefined || isHigher(candidate, tally.highest)) tally.highest = candidate;
}

function isHigher(candidate: Candidate, than: Candidate): boolean {
  return candidate.raw > than.raw || (candidate.raw === than.raw && compareIds(candidate.ids, than.ids) < 0);
}

function read(tally: Tally): Band | undefined {
  const { top, highest } = tally;
  if (highest === undefined) return undefined;
  const totals = Array.from({ length: EQUAL_POINTS + 1 }, (_, below) => top - below);
  const firsts = totals.flatMap((total) => tally.firsts[total] ?? []);
  return {
    top,
    equallyGood: totals.reduce((sum, total) => sum + (tally.counts[total] ?? 0), 0),
    first: firsts.reduce((best, next) => (compareEquals(next, best) < 0 ? next : best)),
    highest,
    hasFlagged: totals.some((total) => (tally.flagged[total] ?? 0) > 0),
  };
}

/** The plan has none of the flags that forbid opening it. */
export function isFine(scorer: Scorer): boolean {
  return real(scorer.figures, FIGURE.hard) === 0;
}
