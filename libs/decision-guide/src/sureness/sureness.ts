import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { bestBand } from "../search/best-band.ts";
import { OPEN } from "../search/advise.ts";
import { methodSets } from "../search/method-sets.ts";
import type { Situation } from "../situation/situation.ts";
import type { Equals } from "./equals.ts";
import { equalsOf } from "./equals.ts";
import type { Estimated } from "./estimates.ts";
import type { Field } from "./field.ts";
import { isOpen } from "./field.ts";
import { tryItems } from "./item-trials.ts";
import { bandFloor, listFrom } from "./listing.ts";
import type { Turned } from "./turned.ts";
import { tryWeights } from "./weight-trials.ts";

/**
 * robust: whichever estimate is a quarter off, the same combination comes first. close: another may come first, but the
 * advice stays within two points of it. depends: with some estimate off it falls further behind. unfinished: none of
 * what was tried does that, but not everything was tried.
 */
export type Verdict = "robust" | "close" | "depends" | "unfinished";

/** How sure an advice is, when one estimate at a time is a quarter off. */
export type Sureness = {
  readonly verdict: Verdict;
  /** What makes the advice fall more than two points behind: what makes it fall furthest first. */
  readonly deciding: readonly Turned[];
  /** What puts another combination first while the advice stays among the equally good. */
  readonly shifting: readonly Turned[];
  readonly tried: number;
  readonly unfinished: number;
  readonly equals: Equals;
};

/** How far below the best combinations are listed, in points of the total; below it a change is searched anew. */
const LISTED_POINTS = 6;

/** Where looking ends; counted, not timed, so that the answer is the same everywhere. */
export type Effort = {
  /** Combinations scored for one listing. */
  readonly mostVisited: number;
  /** Changes for which the whole search is done anew. */
  readonly mostSearches: number;
};
const EFFORT: Effort = { mostVisited: 1_000_000, mostSearches: 24 };

/**
 * Does an advice hang on one estimate? Varied one at a time: each of the eleven weights (the rest makes room, the sum stays
 * 1) and each estimated number of every item in the catalogue, also of those that are not in the advice. Exact over all
 * admissible combinations. Not varied: values of pairs, the cost of complexity, and what has a source.
 * @param estimated the numbers that are estimates; what is left out is not doubted
 * @returns undefined when there is no advice
 */
export function sureness(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  estimated: Estimated,
  effort = EFFORT,
): Sureness | undefined {
  const field = fieldOf(catalogue, situation, effort);
  if (field === undefined) return undefined;
  const trials = [tryWeights(field), ...tryItems(field, estimated)];
  const turned = trials.flatMap((one) => one.turned).sort((a, b) => b.pointsBehind - a.pointsBehind);
  const deciding = turned.filter(({ holds }) => !holds);
  const shifting = turned.filter(({ holds }) => holds);
  const sum = (read: (one: (typeof trials)[number]) => number): number =>
    trials.reduce((all, one) => all + read(one), 0);
  const unfinished = sum((one) => one.unfinished);
  return {
    verdict: verdictOf(deciding.length, shifting.length, unfinished),
    deciding,
    shifting,
    tried: sum((one) => one.tried),
    unfinished,
    equals: equalsOf(field),
  };
}

function verdictOf(deciding: number, shifting: number, unfinished: number): Verdict {
  if (deciding > 0) return "depends";
  if (unfinished > 0) return "unfinished";
  return shifting > 0 ? "close" : "robust";
}

function fieldOf(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  { mostVisited, mostSearches }: Effort,
): Field | undefined {
  const sets = methodSets(catalogue, situation);
  const band = bestBand(sets, OPEN);
  if (band === undefined) return undefined;
  const wide = listFrom(sets, bandFloor(band.top - LISTED_POINTS), mostVisited);
  // What does not fit in the wide list is searched anew; the equally good themselves are always listed.
  const listing = wide.isCut ? listFrom(sets, bandFloor(band.top), Number.POSITIVE_INFINITY) : wide;
  return {
    situation,
    sets,
    advised: band.first,
    top: band.top,
    listing,
    open: Int32Array.from(sets.space.scorer.items, (item) => Number(isOpen(item, situation))),
    mostVisited,
    searches: { left: mostSearches },
  };
}
