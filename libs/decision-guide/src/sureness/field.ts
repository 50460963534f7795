import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import { real, whole } from "../read-number.ts";
import { evaluate } from "../scoring/evaluate.ts";
import type { Scorer } from "../scoring/scorer.ts";
import { makeScorer } from "../scoring/scorer.ts";
import { methodProblems } from "../search/admissible.ts";
import type { Candidate } from "../search/candidate.ts";
import { readCandidate } from "../search/candidate.ts";
import type { MethodSets } from "../search/method-sets.ts";
import type { Situation } from "../situation/situation.ts";
import type { Listing } from "./listing.ts";

/** What every change of an estimate is held against. */
export type Field = {
  readonly situation: Situation;
  readonly sets: MethodSets;
  /** What is advised, and the highest total there is. */
  readonly advised: Candidate;
  readonly top: number;
  /** The best, far enough down to see what comes up when they fall. */
  readonly listing: Listing;
  /** 1 for items that the rules for one item alone let through. */
  readonly open: Int32Array;
  /** See Effort. */
  readonly mostVisited: number;
  /** How often the whole search may still be done anew. */
  readonly searches: { left: number };
};

const COLUMNS = [
  "cost",
  "hours",
  "weeks",
  "deliberation",
  "representativeness",
  "privacyKept",
  "calmKept",
  "digitalSkill",
  "literacy",
] as const;

/** Puts the numbers of an item in the place of what stands at this index. */
export function lay(scorer: Scorer, index: number, item: CatalogueItem): void {
  const alone = makeScorer([item], scorer.situation);
  for (const column of COLUMNS) scorer[column][index] = real(alone[column], 0);
  scorer.traits[index] = whole(alone.traits, 0);
  scorer.miss.set(alone.miss, index * scorer.groupWeights.length);
}

/** Whether the rules for one item alone let it through; only methods have such rules. */
export function isOpen(item: CatalogueItem, situation: Situation): boolean {
  return item.kind === "technology" || item.id === FEEDBACK_LOOP || methodProblems(item, situation).length === 0;
}

/** The combination as the laid-out numbers make it; undefined when it may not be chosen and opened. */
export function under(scorer: Scorer, open: Int32Array, candidate: Candidate): Candidate | undefined {
  for (const index of candidate.picks) if (open[index] !== 1) return undefined;
  evaluate(scorer, candidate.picks);
  const now = readCandidate(scorer, candidate.picks, candidate.ids);
  return now.fine ? now : undefined;
}
