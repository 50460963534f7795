import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import type { Weights } from "../scoring/weights.ts";
import type { Winner } from "../search/advise.ts";
import { winner } from "../search/advise.ts";
import { EQUAL_POINTS } from "../search/bars.ts";
import type { Candidate } from "../search/candidate.ts";
import { totalOf } from "../search/candidate.ts";
import type { Estimate, Way } from "./estimates.ts";
import type { Field } from "./field.ts";
import type { Ranking } from "./ranking.ts";
import { firstOf } from "./ranking.ts";

/** One estimate taken off one way. */
export type Change = { readonly estimate: Estimate; readonly way: Way };

/** A change with which something else comes first. */
export type Turned = Change & {
  /** What is advised then; undefined when nothing is. */
  readonly winner: readonly string[] | undefined;
  /** How far the advice then lies below the best; 100 when it may not be chosen any more. */
  readonly pointsBehind: number;
  /** It is still one of the equally good ones. */
  readonly holds: boolean;
};

/** What trying changes found: those that turn the advice, how many were tried, how many could not be finished. */
export type Trials = { readonly turned: readonly Turned[]; readonly tried: number; readonly unfinished: number };

/** A change that was tried: undefined when the same combination comes first. */
export type Outcome = Turned | "unfinished" | undefined;

export function tryAll<T extends Change>(changes: readonly T[], attempt: (change: T) => Outcome): Trials {
  const outcomes = changes.map(attempt);
  const unfinished = outcomes.filter((outcome) => outcome === "unfinished").length;
  const turned = outcomes.flatMap((outcome) => (outcome === undefined || outcome === "unfinished" ? [] : [outcome]));
  return { turned, tried: changes.length - unfinished, unfinished };
}

/** What comes first among the ranked. */
export function leading(ranking: Ranking): Winner | undefined {
  const first = firstOf(ranking);
  return first && { ids: first.ids, top: ranking.top };
}

/** The whole search again, when what was listed does not reach far enough; a few times at most. */
export function searchedAgain(
  field: Field,
  catalogue: readonly CatalogueItem[],
  weights?: Weights,
): { readonly best: Winner | undefined } | undefined {
  if (field.searches.left === 0) return undefined;
  field.searches.left -= 1;
  return { best: winner(catalogue, field.situation, weights) };
}

/** @param now the advised combination after the change; undefined when it may not be chosen and opened any more */
export function outcomeOf(
  { estimate, way }: Change,
  best: Winner | undefined,
  { advised }: Field,
  now: Candidate | undefined,
): Outcome {
  if (best !== undefined && best.ids.join() === advised.ids.join()) return undefined;
  const pointsBehind = now === undefined || best === undefined ? 100 : Math.max(0, best.top - totalOf(now.raw));
  return { estimate, way, winner: best?.ids, pointsBehind, holds: pointsBehind <= EQUAL_POINTS };
}
