import { real } from "../read-number.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { EQUAL_POINTS, rawOfTotal } from "../search/bars.ts";
import type { Candidate } from "../search/candidate.ts";
import { readCandidate } from "../search/candidate.ts";
import type { MethodSets } from "../search/method-sets.ts";
import type { Search } from "../search/walk.ts";
import { byRaw, walkThrough } from "../search/walk.ts";

/** All combinations without a flag from some score up, the highest first. */
export type Listing = {
  readonly candidates: readonly Candidate[];
  /** No combination without a flag that is not listed reaches this raw score. */
  readonly floor: number;
  /** There were too many: it lists not all down to the floor. */
  readonly isCut: boolean;
};

/** The lowest raw score that can still be among the equally good when this is the highest total. */
export function bandFloor(top: number): number {
  return rawOfTotal(top - EQUAL_POINTS);
}

/** @param mostVisited so many combinations are looked at, then the listing is cut */
export function listFrom(sets: MethodSets, floor: number, mostVisited: number): Listing {
  const { scorer } = sets.space;
  const candidates: Candidate[] = [];
  let visited = 0;
  const search: Search = {
    wants: { fine: true },
    looked: byRaw(sets),
    floor,
    visit(picks) {
      visited += 1;
      if (visited > mostVisited) search.floor = Number.POSITIVE_INFINITY;
      if (real(scorer.figures, FIGURE.raw) < search.floor) return;
      const candidate = readCandidate(scorer, picks);
      if (candidate.fine) candidates.push(candidate);
    },
  };
  walkThrough(sets, search);
  return { candidates: candidates.sort((x, y) => y.raw - x.raw), floor, isCut: visited > mostVisited };
}
