import { real } from "../read-number.ts";
import { finish } from "../scoring/evaluate.ts";
import type { Scorer } from "../scoring/scorer.ts";
import type { Band, Filter } from "./best-band.ts";
import { bestBand, isFine } from "./best-band.ts";
import { visitPromising } from "./best-first.ts";
import type { MethodSets } from "./method-sets.ts";
import { orderByBound } from "./order-by-bound.ts";

/** Coverage is compared with this tolerance, because equal products may differ in their last bit. */
const SAME_SHARE = 1e-12;

/**
 * The combinations that are best for the worst-served priority group: those whose smallest coverage is the largest
 * there is. Coverage above the target counts as the target, as in the score, so once every group is reached the total
 * decides again. Combinations with a hard flag do not take part.
 */
export function inclusiveBand(sets: MethodSets): Band | undefined {
  const share = largestLeastCoverage(sets) - SAME_SHARE;
  const filter: Filter = {
    admits: (set) => sets.hopeless[set] !== 1 && real(sets.coverageBounds, set) >= share,
    after: (scorer) => isFine(scorer) && leastCoverage(scorer) >= share,
  };
  return bestBand(sets, filter);
}

function largestLeastCoverage(sets: MethodSets): number {
  const { scorer } = sets.space;
  const target = scorer.situation.coverageTargetShare;
  let most = Number.NEGATIVE_INFINITY;
  visitPromising(sets, sets.coverageBounds, orderByBound(sets.coverageBounds, sets.count), {
    // Nothing beats the target: once it is met, no bound is high enough.
    threshold: () => (most >= target ? Number.POSITIVE_INFINITY : most),
    admits: (set) => sets.hopeless[set] !== 1,
    visit: (set) => {
      finish(scorer, set);
      if (isFine(scorer)) most = Math.max(most, leastCoverage(scorer));
    },
  });
  return most;
}

/** Smallest coverage of a priority group, counted up to the target. */
function leastCoverage(scorer: Scorer): number {
  let least = scorer.situation.coverageTargetShare;
  for (let group = 0; group < scorer.covered.length; group += 1) least = Math.min(least, real(scorer.covered, group));
  return least;
}
