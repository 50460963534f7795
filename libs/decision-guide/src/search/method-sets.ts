import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import type { ItemRows } from "./item-rows.ts";
import { makeItemRows } from "./item-rows.ts";
import type { Outlook } from "./outlook.ts";
import { makeOutlook } from "./outlook.ts";
import type { Space } from "./space.ts";
import { makeSpace } from "./space.ts";

/** All choices of one to four methods, laid out to be searched: none is written down before a search asks for it. */
export type MethodSets = {
  readonly space: Space;
  readonly rows: ItemRows;
  readonly outlook: Outlook;
  /** Ordinal of the method that every set must hold. */
  readonly held: number | undefined;
};

export function methodSets(catalogue: readonly CatalogueItem[], situation: Situation, weights?: Weights): MethodSets {
  const space = makeSpace(catalogue, situation, weights);
  const rows = makeItemRows(space);
  return { space, rows, outlook: makeOutlook(space, rows), held: undefined };
}

/** The same without the sets that lack this method. */
export function setsWith({ space }: MethodSets, method: number): MethodSets {
  const rows = makeItemRows(space);
  return { space, rows, outlook: makeOutlook(space, rows, method), held: method };
}
