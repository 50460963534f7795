import { real } from "../read-number.ts";
import { finish } from "../scoring/evaluate.ts";
import { FIGURE } from "../scoring/scorer.ts";
import { EQUAL_POINTS, rawOfTotal } from "../search/bars.ts";
import { isFine } from "../search/best-band.ts";
import { visitPromising } from "../search/best-first.ts";
import type { Candidate } from "../search/candidate.ts";
import { readCandidate } from "../search/candidate.ts";
import type { MethodSets } from "../search/method-sets.ts";
import { byRaw, promisingSets } from "../search/promising-sets.ts";

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
  const isTooMuch = (): boolean => visited > mostVisited;
  visitPromising(sets, promisingSets(sets, { fine: true }, byRaw(sets), { floor, seen: () => undefined }), {
    threshold: () => (isTooMuch() ? Number.POSITIVE_INFINITY : floor),
    visit(set) {
      visited += 1;
      if (isTooMuch() || finish(scorer, set) < floor || !isFine(scorer)) return;
      candidates.push(readCandidate(scorer, set));
    },
  });
  return { candidates: candidates.sort((x, y) => y.raw - x.raw), floor, isCut: isTooMuch() };
}

/** The candidate as the scorer has just evaluated it. */
export function rescored(scorer: MethodSets["space"]["scorer"], { picks, ids }: Candidate): Candidate {
  const { figures } = scorer;
  return { picks, ids, raw: real(figures, FIGURE.raw), costEur: real(figures, FIGURE.cost) };
}
