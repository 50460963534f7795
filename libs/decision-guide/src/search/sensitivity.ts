import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { SubScore, Weights } from "../scoring/weights.ts";
import { SUB_SCORES, WEIGHTS } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import { standing } from "./standing.ts";

export const WEIGHT_SWINGS = [0.75, 1.25] as const;

/** A weight on which the advice hangs: with this factor the combination is no longer among the equally good. */
export type TippingWeight = {
  readonly part: SubScore;
  readonly factor: number;
  readonly winner: readonly string[] | undefined;
  readonly pointsBehind: number;
};

/**
 * Does a combination stand on one estimated weight? Each of the eleven is taken 25 % lower and higher, all are brought
 * back to a sum of 1, and the whole search is done again: this takes 22 times as long as one advice.
 */
export function tippingWeights(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[],
): readonly TippingWeight[] {
  return SUB_SCORES.flatMap((part) =>
    WEIGHT_SWINGS.flatMap((factor) => {
      const { winner, pointsBehind, holds } = standing(catalogue, situation, ids, swung(part, factor));
      return holds ? [] : [{ part, factor, winner, pointsBehind }];
    }),
  );
}

function swung(part: SubScore, factor: number): Weights {
  const sum = 1 + WEIGHTS[part] * (factor - 1);
  const weight = (own: SubScore): number => (WEIGHTS[own] * (own === part ? factor : 1)) / sum;
  return {
    coverage: weight("coverage"),
    level: weight("level"),
    phases: weight("phases"),
    budget: weight("budget"),
    staff: weight("staff"),
    time: weight("time"),
    deliberation: weight("deliberation"),
    representativeness: weight("representativeness"),
    privacy: weight("privacy"),
    escalation: weight("escalation"),
    accessible: weight("accessible"),
  };
}
