import { finish } from "../scoring/evaluate.ts";
import { coverageBar } from "./bars.ts";
import type { Band } from "./best-band.ts";
import { bestBand, isFine, leastCoverageOf } from "./best-band.ts";
import { visitPromising } from "./best-first.ts";
import type { MethodSets } from "./method-sets.ts";
import { byCoverage, promisingSets } from "./promising-sets.ts";

/** Coverage is compared with this tolerance, because equal products may differ in their last bit. */
const SAME_SHARE = 1e-12;

/**
 * The combinations that are best for the worst-served priority group: those whose smallest coverage is the largest
 * there is. Coverage above the target counts as the target, as in the score, so once every group is reached the total
 * decides again. Combinations with a hard flag do not take part.
 */
export function inclusiveBand(sets: MethodSets): Band | undefined {
  const leastCoverage = largestLeastCoverage(sets) - SAME_SHARE;
  return bestBand(sets, { wants: { fine: true, leastCoverage } });
}

function largestLeastCoverage(sets: MethodSets): number {
  const { scorer } = sets.space;
  const target = scorer.situation.coverageTargetShare;
  const bar = coverageBar(sets, target);
  const promising = promisingSets(sets, { fine: true }, byCoverage(sets), bar);
  // Nothing beats the target: once it is met, no bound is high enough.
  if (bar.floor >= target) return target;
  let most = Number.NEGATIVE_INFINITY;
  visitPromising(sets, promising, {
    threshold: () => (most >= target ? Number.POSITIVE_INFINITY : Math.max(bar.floor, most)),
    visit(set) {
      finish(scorer, set);
      if (isFine(scorer)) most = Math.max(most, leastCoverageOf(scorer));
    },
  });
  return most;
}
