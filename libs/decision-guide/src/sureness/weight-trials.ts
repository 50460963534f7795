import { PAIR_CAP } from "../scoring/pair-values.ts";
import type { Weights } from "../scoring/weights.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";
import { WAYS, weightsOff } from "./estimates.ts";
import type { Field } from "./field.ts";
import { under } from "./field.ts";
import { bandFloor } from "./listing.ts";
import { emptyRanking, rankAll } from "./ranking.ts";
import type { Change, Outcome, Trials } from "./turned.ts";
import { leading, outcomeOf, searchedAgain, tryAll } from "./turned.ts";

/** Every weight of the score, one at a time, both ways. */
export function tryWeights(field: Field): Trials {
  const changes = SUB_SCORES.flatMap((part) =>
    WAYS.map((way) => ({ estimate: { code: "weight", part } as const, way, weights: weightsOff(part, way) })),
  );
  return tryAll(changes, (change) => outcome(field, change));
}

function outcome(field: Field, change: Change & { readonly weights: Weights }): Outcome {
  const { advised, listing, open, sets } = field;
  const { scorer } = sets.space;
  const { weights } = change;
  const most = mostUnder(weights);
  setWeights(scorer.weights, weights);
  const ranking = emptyRanking();
  rankAll(ranking, listing.candidates, most, (one) => under(scorer, open, one));
  const now = under(scorer, open, advised);
  setWeights(scorer.weights, WEIGHTS);
  if (most(listing.floor) <= bandFloor(ranking.top)) return outcomeOf(change, leading(ranking), field, now);
  const again = searchedAgain(field, scorer.items, weights);
  return again ? outcomeOf(change, again.best, field, now) : "unfinished";
}

function setWeights(to: Float64Array, weights: Weights): void {
  SUB_SCORES.forEach((part, index) => {
    to[index] = weights[part];
  });
}

/**
 * What a raw score can become at most under other weights that also sum to 1. What a set loses on its parts shrinks at
 * most as much as the weight that shrinks most; what its pairs add stays.
 */
function mostUnder(weights: Weights): (raw: number) => number {
  const least = Math.min(...SUB_SCORES.map((part) => weights[part] / WEIGHTS[part]));
  const highest = 1 + PAIR_CAP / 2;
  return (raw) => raw + (1 - least) * (highest - raw);
}
