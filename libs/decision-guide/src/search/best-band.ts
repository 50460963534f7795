import { real } from "../read-number.ts";
import { finish } from "../scoring/evaluate.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { EQUAL_POINTS, rawBar, rawOfTotal } from "./bars.ts";
import { visitPromising } from "./best-first.ts";
import type { Candidate } from "./candidate.ts";
import { compareEquals, compareIds, isDistinct, readCandidate, totalOf } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";
import type { PromisingSets, Wants } from "./promising-sets.ts";
import { byRaw, promisingSets } from "./promising-sets.ts";

/** Which combinations take part in a search. */
export type Filter = {
  /** Leaves out sets of methods of which no combination passes; the rest is still looked at one by one. */
  readonly wants?: Wants;
  /** A combination must differ from each of these. */
  readonly others?: readonly Candidate[];
  /** The technology that every combination must hold, as an item index. */
  readonly technology?: number;
};

/** Every set of methods that may reach the floor: enough for searches that ask for nothing below it. */
export type Near = PromisingSets & { readonly floor: number };

/** Lists what lies so many points below the best, so that several searches need no walk of their own. */
export function nearBest(sets: MethodSets, points: number): Near {
  const bar = rawBar(sets, {}, [], Number.NEGATIVE_INFINITY, points);
  const promising = promisingSets(sets, {}, byRaw(sets), bar);
  return { ...promising, floor: bar.floor };
}

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

/** The search without knowing how good the best is starts this far below the highest score, and goes down by as much. */
const STEP_DOWN = 0.06;

/**
 * Exact: what is not visited has an upper bound below the band. Undefined when nothing passes.
 * @param atLeast nothing is looked for below this total
 * @param near looked through first; the walk begins only when it is not enough
 */
export function bestBand(sets: MethodSets, filter: Filter = {}, atLeast?: number, near?: Near): Band | undefined {
  const least = atLeast === undefined ? Number.NEGATIVE_INFINITY : rawOfTotal(atLeast);
  if (near === undefined) return read(walked(sets, filter, least));
  const tally = tallyOf(sets, near, filter, near.floor);
  const needed = Math.max(least, rawOfTotal(tally.top - EQUAL_POINTS));
  return read(needed >= near.floor ? tally : walked(sets, filter, needed));
}

function walked(sets: MethodSets, filter: Filter, least: number): Tally {
  const { wants = {}, others = [], technology } = filter;
  if (technology === undefined) {
    const bar = rawBar(sets, wants, others, least, EQUAL_POINTS);
    const promising = promisingSets(sets, wants, byRaw(sets), bar);
    return tallyOf(sets, promising, filter, bar.floor);
  }
  // A set of methods says little about its combination with one technology: the bar is lowered until enough is found.
  for (let floor = 1 - STEP_DOWN; ; floor -= STEP_DOWN) {
    const bar = { floor: Math.max(least, floor), seen: () => undefined };
    const tally = tallyOf(sets, promisingSets(sets, wants, byRaw(sets), bar), filter, bar.floor);
    const needed = Math.max(least, rawOfTotal(tally.top - EQUAL_POINTS));
    if (needed >= bar.floor || bar.floor <= 0) return tally;
    if (tally.highest !== undefined) floor = needed + STEP_DOWN;
  }
}

function tallyOf(sets: MethodSets, promising: PromisingSets, filter: Filter, floor: number): Tally {
  const { scorer } = sets.space;
  const { wants = {}, others = [], technology } = filter;
  const tally: Tally = { counts: [], flagged: [], firsts: [], top: Number.NEGATIVE_INFINITY };
  const threshold = (): number => Math.max(floor, rawOfTotal(tally.top - EQUAL_POINTS));
  visitPromising(sets, promising, {
    threshold,
    visit(set) {
      if (others.length > 0 && !isDistinct(set, others)) return;
      if (technology !== undefined && !set.members.subarray(0, set.size).includes(technology)) return;
      if (finish(scorer, set) < threshold() || !meets(scorer, wants)) return;
      add(tally, readCandidate(scorer, set), isFine(scorer));
    },
  });
  return tally;
}

/** Looks at the score that was just evaluated. */
function meets(scorer: Scorer, { fine = false, mostCostEur, leastCoverage }: Wants): boolean {
  if (fine && !isFine(scorer)) return false;
  if (mostCostEur !== undefined && real(scorer.figures, FIGURE.cost) > mostCostEur) return false;
  return leastCoverage === undefined || leastCoverageOf(scorer) >= leastCoverage;
}

/** Smallest coverage of a priority group, counted up to the target. */
export function leastCoverageOf(scorer: Scorer): number {
  let least = scorer.situation.coverageTargetShare;
  for (let group = 0; group < scorer.covered.length; group += 1) least = Math.min(least, real(scorer.covered, group));
  return least;
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
