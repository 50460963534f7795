import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { whole } from "../read-number.ts";
import type { RunningSet } from "../scoring/running-set.ts";
import type { Situation } from "../situation/situation.ts";
import { MOST_METHODS } from "./admissible.ts";
import { withoutFlags } from "./advise.ts";
import type { Band, Filter } from "./best-band.ts";
import { bestBand, EQUAL_POINTS } from "./best-band.ts";
import type { MethodSets } from "./method-sets.ts";
import { enumerateMethodSets } from "./method-sets.ts";
import { makeSpace } from "./space.ts";

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
  const sets = enumerateMethodSets(makeSpace(catalogue, situation));
  const fine = withoutFlags(sets);
  const held = holding(sets, item);
  const filter: Filter = { ...held, ...fine, admits: (set) => held.admits(set) && fine.admits?.(set) !== false };
  const best = bestBand(sets, fine);
  return { sets, best, own: bestBand(sets, filter, close && best ? best.top - EQUAL_POINTS : undefined) };
}

/** Undefined when no combination with the item may be opened. */
export function placeOf({ best, own }: Race): Place | undefined {
  if (best === undefined || own === undefined) return undefined;
  const pointsBehind = best.top - own.top;
  return { pointsBehind, equallyGood: pointsBehind <= EQUAL_POINTS };
}

/** Only combinations with this item. */
function holding({ space, members }: MethodSets, item: CatalogueItem) {
  const index = space.scorer.items.findIndex(({ id }) => id === item.id);
  const ordinal = space.methods.indexOf(index);
  return {
    admits(set: number): boolean {
      if (item.kind === "technology") return true;
      for (let i = 0; i < MOST_METHODS; i += 1) if (whole(members, set * MOST_METHODS + i) === ordinal) return true;
      return false;
    },
    before: (set: RunningSet): boolean => set.members.subarray(0, set.size).includes(index),
  } satisfies Filter;
}
