import { coverageFloor } from "./bars.ts";
import type { Band, Listing } from "./best-band.ts";
import { bandOf, bestBand } from "./best-band.ts";
import type { Candidate } from "./candidate.ts";
import { readCandidate } from "./candidate.ts";
import type { MethodSets } from "./method-sets.ts";
import type { Search } from "./walk.ts";
import { byCoverage, walkThrough } from "./walk.ts";

/** Coverage is compared with this tolerance, because equal products may differ in their last bit. */
const SAME_SHARE = 1e-12;

/**
 * The combinations that are best for the worst-served priority group: those whose smallest coverage is the largest
 * there is. Coverage above the target counts as the target, as in the score, so once every group is reached the total
 * decides again. Combinations with a hard flag do not take part.
 */
export function inclusiveBand(sets: MethodSets, near: Listing): Band | undefined {
  const target = sets.space.scorer.situation.coverageTargetShare;
  const widest = widestReach(sets, near, target);
  if (widest !== undefined) return bandOf(widest);
  return bestBand(sets, { wants: { fine: true, leastCoverage: target - SAME_SHARE } }, undefined, near);
}

/** Undefined when the target can be met: then there are too many to list. */
function widestReach(sets: MethodSets, near: Listing, target: number): readonly Candidate[] | undefined {
  const known = near.candidates.map(({ fine, leastCoverage }) => (fine ? leastCoverage : 0));
  let most = known.reduce((a, b) => Math.max(a, b), coverageFloor(sets));
  // Nothing beats the target: once it is met, no bound is high enough.
  const floor = (): number => (most >= target ? Number.POSITIVE_INFINITY : most - SAME_SHARE);
  const found: Candidate[] = [];
  const search: Search = {
    wants: { fine: true },
    looked: byCoverage(sets),
    floor: floor(),
    visit(picks) {
      const candidate = readCandidate(sets.space.scorer, picks);
      if (!candidate.fine || candidate.leastCoverage < search.floor) return;
      most = Math.max(most, candidate.leastCoverage);
      search.floor = floor();
      found.push(candidate);
    },
  };
  walkThrough(sets, search);
  return most >= target ? undefined : found.filter(({ leastCoverage }) => leastCoverage >= search.floor);
}
