import { EQUAL_POINTS } from "../search/bars.ts";
import type { Candidate } from "../search/candidate.ts";
import { compareEquals, totalOf } from "../search/candidate.ts";
import { bandFloor } from "./listing.ts";

/** Per total 0-100 the first among equals. */
export type Ranking = { readonly firsts: (Candidate | undefined)[]; top: number };

export function emptyRanking(): Ranking {
  return { firsts: [], top: Number.NEGATIVE_INFINITY };
}

/**
 * Ranks combinations until no further one can be among the equally good.
 * @param candidates by falling raw score
 * @param most what a raw score can become at most; rises with it
 * @param now what the combination is worth; undefined when it does not take part
 */
export function rankAll(
  ranking: Ranking,
  candidates: readonly Candidate[],
  most: (raw: number) => number,
  now: (candidate: Candidate) => Candidate | undefined,
): void {
  for (const candidate of candidates) {
    if (most(candidate.raw) < bandFloor(ranking.top)) return;
    const changed = now(candidate);
    if (changed !== undefined) rank(ranking, changed);
  }
}

function rank(ranking: Ranking, candidate: Candidate): void {
  const total = totalOf(candidate.raw);
  const first = ranking.firsts[total];
  ranking.top = Math.max(ranking.top, total);
  if (first === undefined || compareEquals(candidate, first) < 0) ranking.firsts[total] = candidate;
}

/** What the advice would be: the first among all within two points of the highest total. */
export function firstOf({ firsts, top }: Ranking): Candidate | undefined {
  const band = Array.from({ length: EQUAL_POINTS + 1 }, (_, below) => firsts[top - below] ?? []).flat();
  return band.reduce<Candidate | undefined>(
    (first, next) => (first === undefined || compareEquals(next, first) < 0 ? next : first),
    undefined,
  );
}
