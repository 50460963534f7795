import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Situation } from "../situation/situation.ts";
import type { ItemRows } from "./item-rows.ts";
import { makeItemRows } from "./item-rows.ts";
import type { Outlook } from "./outlook.ts";
import { makeOutlook } from "./outlook.ts";
import type { PartialSet } from "./partial-set.ts";
import { emptySet, withTechnology } from "./partial-set.ts";
import type { Space } from "./space.ts";
import { holds, makeSpace } from "./space.ts";

/** All choices of one to four methods, laid out to be searched: none is written down before a search asks for it. */
export type MethodSets = {
  readonly space: Space;
  readonly rows: ItemRows;
  readonly outlook: Outlook;
  /** What every set begins with: nothing, or the technology that it must hold. */
  readonly start: PartialSet;
  /** Ordinals of the method and of the technology that every set must hold; -1 for any. */
  readonly method: number;
  readonly technology: number;
};

export function methodSets(catalogue: readonly CatalogueItem[], situation: Situation, weights?: Weights): MethodSets {
  return setsWith(makeSpace(catalogue, situation, weights), -1);
}

/** @param item index of what every set must hold; undefined when no set can */
export function setsWith(space: Space, item: number): MethodSets {
  const rows = makeItemRows(space);
  const [method, technology] = [space.methods.indexOf(item), space.technologies.indexOf(item)];
  const start = emptySet(space, rows);
  return {
    space,
    rows,
    outlook: makeOutlook(space, rows, method),
    start: technology < 0 ? start : withTechnology(space, rows, start, technology),
    method,
    technology,
  };
}

/** The set is a combination as it is: every demand has a carrier, and the technology a method. */
export function isWhole({ space, technology }: MethodSets, { carried, offered }: PartialSet): boolean {
  return carried === space.everyDemand && (technology < 0 || holds(offered, 0, technology));
}
