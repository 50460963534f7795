import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { itemsByIds, score } from "../scoring/score.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import { isAdmissible } from "./admissible.ts";
import { winner } from "./advise.ts";
import { EQUAL_POINTS } from "./bars.ts";

/** How a combination holds up under other assumptions. */
export type Standing = {
  /** What would be advised now; undefined when nothing can be. */
  readonly winner: readonly string[] | undefined;
  /** How far the combination's total lies below the best; 100 when it may not be chosen any more. */
  readonly pointsBehind: number;
  /** It is still one of the equally good ones. */
  readonly holds: boolean;
};

/** Compares a combination with the best one of a situation. */
export function standing(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[],
  weights?: Weights,
): Standing {
  const best = winner(catalogue, situation, weights);
  if (best === undefined) return { winner: undefined, pointsBehind: 100, holds: false };
  const total = openTotal(catalogue, situation, ids, weights);
  if (total === undefined) return { winner: best.ids, pointsBehind: 100, holds: false };
  const pointsBehind = Math.max(0, best.top - total);
  return { winner: best.ids, pointsBehind, holds: pointsBehind <= EQUAL_POINTS };
}

/** The total of a combination that may be chosen and opened. */
function openTotal(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  ids: readonly string[],
  weights: Weights | undefined,
): number | undefined {
  const found = itemsByIds(catalogue, ids);
  if (!found.ok || !isAdmissible(found.value, situation)) return undefined;
  const scored = score(found.value, situation, weights);
  return scored.ok && scored.value.hard.length === 0 ? scored.value.total : undefined;
}
