import { real } from "../read-number.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { EQUAL_POINTS, rawFloor, rawOfTotal } from "./bars.ts";
import type { Candidate } from "./candidate.ts";
import { compareEquals, compareIds, isDistinct, readCandidate, totalOf } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";
import type { Search, Wants } from "./walk.ts";
import { byRaw, walkThrough } from "./walk.ts";

/** Which combinations take part in a search. */
export type Filter = {
  /** Leaves out sets of methods of which no combination passes; the rest is still looked at one by one. */
  readonly wants?: Wants;
  /** A combination must differ from each of these. */
  readonly others?: readonly Candidate[];
};

/** Every combination that passes a filter and reaches the floor; some below it may be among them. */
export type Listing = { readonly candidates: readonly Candidate[]; readonly floor: number };

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

/**
 * Lists what lies at most so many points below the best.
 * @param least nothing is listed below this raw score
 */
export function listBest(sets: MethodSets, filter: Filter, least: number, points: number): Listing {
  const { scorer } = sets.space;
  const { wants = {}, others = [] } = filter;
  const candidates: Candidate[] = [];
  let best = Number.NEGATIVE_INFINITY;
  const search: Search = {
    wants,
    looked: byRaw(sets),
    floor: Math.max(least, rawFloor(sets, wants, others, points)),
    visit(picks) {
      if (real(scorer.figures, FIGURE.raw) < search.floor) return;
      const candidate = readCandidate(scorer, picks);
      if (!passes(candidate, filter)) return;
      candidates.push(candidate);
      if (candidate.raw <= best) return;
      best = candidate.raw;
      search.floor = Math.max(search.floor, rawOfTotal(totalOf(best) - points));
    },
  };
  walkThrough(sets, search);
  return { candidates, floor: search.floor };
}

/**
 * Exact: what is not visited has an upper bound below the band. Undefined when nothing passes.
 * @param atLeast nothing is looked for below this total
 * @param near looked through first; the walk begins only when it is not enough
 */
export function bestBand(
  sets: MethodSets,
  filter: Filter = {},
  atLeast = Number.NEGATIVE_INFINITY,
  near?: Listing,
): Band | undefined {
  const known = near && bandOf(near.candidates.filter((candidate) => passes(candidate, filter)));
  const least = rawOfTotal(Math.max(atLeast, (known?.top ?? Number.NEGATIVE_INFINITY) - EQUAL_POINTS));
  if (near !== undefined && least >= near.floor) return known;
  return bandOf(listBest(sets, filter, least, EQUAL_POINTS).candidates);
}

function passes(candidate: Candidate, { wants = {}, others = [] }: Filter): boolean {
  const { fine = false, mostCostEur = Number.POSITIVE_INFINITY, leastCoverage = 0 } = wants;
  if (candidate.costEur > mostCostEur || candidate.leastCoverage < leastCoverage) return false;
  return (candidate.fine || !fine) && isDistinct(candidate, others);
}

/** The band at the top of these. */
export function bandOf(candidates: readonly Candidate[]): Band | undefined {
  const [any] = candidates;
  if (any === undefined) return undefined;
  const highest = candidates.reduce((best, next) => (isHigher(next, best) ? next : best));
  const top = totalOf(highest.raw);
  const equals = candidates.filter(({ raw }) => totalOf(raw) >= top - EQUAL_POINTS);
  return {
    top,
    equallyGood: equals.length,
    first: equals.reduce((best, next) => (compareEquals(next, best) < 0 ? next : best)),
    highest,
    hasFlagged: equals.some(({ fine }) => !fine),
  };
}

function isHigher(candidate: Candidate, than: Candidate): boolean {
  return candidate.raw > than.raw || (candidate.raw === than.raw && compareIds(candidate.ids, than.ids) < 0);
}
