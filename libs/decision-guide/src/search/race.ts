import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { Situation } from "../situation/situation.ts";
import { OPEN } from "./advise.ts";
import { EQUAL_POINTS } from "./bars.ts";
import type { Band } from "./best-band.ts";
import { bestBand } from "./best-band.ts";
import type { MethodSets } from "./method-sets.ts";
import { methodSets, setsWith } from "./method-sets.ts";

/** One item against the field. */
export type Race = {
  readonly sets: MethodSets;
  /** The best of all combinations that may be opened. */
  readonly best: Band | undefined;
  /** The best of those that hold the item. */
  readonly own: Band | undefined;
};

/** Where the best combination with the item stands: how far behind the best of all, in points of the total. */
export type Place = { readonly pointsBehind: number; readonly equallyGood: boolean };

/** @param close look for the item only among the equally good: much faster, and `own` is undefined when it is not there */
export function race(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  item: CatalogueItem,
  close = false,
): Race {
  const sets = methodSets(catalogue, situation);
  const best = bestBand(sets, OPEN);
  const from = close && best ? best.top - EQUAL_POINTS : undefined;
  return { sets, best, own: bandWith(sets, item, from) };
}

/** Only combinations with this item. */
function bandWith({ space }: MethodSets, item: CatalogueItem, from: number | undefined): Band | undefined {
  const index = space.scorer.items.findIndex(({ id }) => id === item.id);
  if (item.kind === "method" && !space.methods.includes(index)) return undefined;
  return bestBand(setsWith(space, index), OPEN, from);
}

/** Undefined when no combination with the item may be opened. */
export function placeOf({ best, own }: Race): Place | undefined {
  if (best === undefined || own === undefined) return undefined;
  const pointsBehind = best.top - own.top;
  return { pointsBehind, equallyGood: pointsBehind <= EQUAL_POINTS };
}
