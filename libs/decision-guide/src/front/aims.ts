import { pythonRound } from "../scoring/python-round.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { real } from "../read-number.ts";
import type { Candidate } from "../search/candidate.ts";
import { compareIds } from "../search/candidate.ts";

/** What pulls in different directions, in the whole numbers in which people read it: a difference below them is none. */
export type Aims = {
  /** Expected, whole euros; less is better. */
  readonly costEur: number;
  /** Expected, whole hours of the team; less is better. */
  readonly staffHours: number;
  /** Touched share of the priority group that is reached least, whole percents; more is better. */
  readonly leastPercent: number;
};

/** A combination with what it comes to. */
export type FrontCandidate = { readonly aims: Aims; readonly candidate: Candidate };

/** @param leastShare touched share of the group that is reached least, 0-1 */
export function aimsOf(costEur: number, staffHours: number, leastShare: number): Aims {
  return {
    costEur: pythonRound(costEur, 0),
    staffHours: pythonRound(staffHours, 0),
    leastPercent: pythonRound(100 * leastShare, 0),
  };
}

/** Of the combination that the scorer has just evaluated. */
export function evaluatedAims(scorer: Scorer): Aims {
  return aimsOf(real(scorer.figures, FIGURE.cost), real(scorer.figures, FIGURE.hours), Math.min(...scorer.covered));
}

/** As good on everything, and better on something. */
function beats(one: Aims, other: Aims): boolean {
  return (
    one.costEur <= other.costEur &&
    one.staffHours <= other.staffHours &&
    one.leastPercent >= other.leastPercent &&
    !isSame(one, other)
  );
}

function isSame(one: Aims, other: Aims): boolean {
  return (
    one.costEur === other.costEur && one.staffHours === other.staffHours && one.leastPercent === other.leastPercent
  );
}

/** The combinations that nothing beats; of those that come to the same, the highest score, then the ids. */
export type Frontier = {
  readonly isBeaten: (aims: Aims) => boolean;
  readonly add: (found: FrontCandidate) => void;
  readonly found: () => readonly FrontCandidate[];
};

export function emptyFrontier(): Frontier {
  let points: FrontCandidate[] = [];
  return {
    isBeaten(aims) {
      const at = points.findIndex((point) => beats(point.aims, aims));
      const beater = points[at];
      if (beater === undefined) return false;
      // What beat the last one often beats the next: it is asked first.
      points[at] = points[0] ?? beater;
      points[0] = beater;
      return true;
    },
    add(found) {
      if (points.some(({ aims }) => beats(aims, found.aims))) return;
      const same = points.find(({ aims }) => isSame(aims, found.aims));
      if (same !== undefined && !comesFirst(found.candidate, same.candidate)) return;
      points = points.filter((point) => point !== same && !beats(found.aims, point.aims));
      points.push(found);
    },
    found: () => points,
  };
}

function comesFirst(one: Candidate, other: Candidate): boolean {
  return one.raw > other.raw || (one.raw === other.raw && compareIds(one.ids, other.ids) < 0);
}
