import type { CatalogueItem, TargetGroup } from "../catalogue/catalogue-item.ts";
import { FEEDBACK_LOOP } from "../catalogue/catalogue-item.ts";
import { real } from "../read-number.ts";
import type { Situation } from "../situation/situation.ts";
import { priorityGroups } from "../situation/situation.ts";
import { evaluate } from "./evaluate.ts";
import { pythonRound } from "./python-round.ts";
import type { HardFlag, Scorer } from "./scorer.ts";
import { FIGURE, HARD_FLAGS, makeScorer } from "./scorer.ts";
import type { SubScore, Weights } from "./weights.ts";

/** One scored set. Rounded as the reference rounds; `raw` is not rounded. */
export type Score = {
  /** 0-100; a direction for a conversation, not a measurement. */
  readonly total: number;
  readonly base: number;
  readonly raw: number;
  readonly synergy: number;
  readonly conflict: number;
  readonly complexity: number;
  readonly hard: readonly HardFlag[];
  /** Expected out-of-pocket euros: middle of the ranges. */
  readonly costEur: number;
  readonly staffHours: number;
  /** Longest lead plus duration. */
  readonly weeks: number;
  readonly sub: Readonly<Record<SubScore, number>>;
  /** Share of each priority group that is touched, 0-1. */
  readonly coverage: Readonly<Partial<Record<TargetGroup, number>>>;
};

/** Sets that have no score. */
export type ScoreProblem =
  | { readonly code: "unknownItem"; readonly id: string }
  | { readonly code: "itemTwice"; readonly id: string }
  | { readonly code: "nothingBesideFeedback" };

export type ScoreResult =
  { readonly ok: true; readonly value: Score } | { readonly ok: false; readonly refusal: ScoreProblem };

export type ItemsResult =
  | { readonly ok: true; readonly value: readonly CatalogueItem[] }
  | { readonly ok: false; readonly refusal: ScoreProblem };

/**
 * Scores a combination in a situation: domain 02 §2.8, number for number as `score_reference.py`.
 * @param items what is combined, each once, in the order in which figures are added up
 */
export function score(items: readonly CatalogueItem[], situation: Situation, weights?: Weights): ScoreResult {
  const refusal = unscorable(items);
  if (refusal !== undefined) return { ok: false, refusal };
  const scorer = makeScorer(items, situation, weights);
  const everything = Int32Array.from(items, (_, index) => index);
  return { ok: true, value: readScore(scorer, everything) };
}

/** Evaluates one set in a laid-out catalogue and reads the result back. */
export function readScore(scorer: Scorer, picks: Int32Array): Score {
  evaluate(scorer, picks);
  const figure = (index: number, digits: number): number => pythonRound(real(scorer.figures, index), digits);
  const raw = real(scorer.figures, FIGURE.raw);
  const hard = real(scorer.figures, FIGURE.hard);
  return {
    total: pythonRound(100 * raw, 0),
    base: figure(FIGURE.base, 4),
    raw,
    synergy: figure(FIGURE.synergy, 3),
    conflict: figure(FIGURE.conflict, 3),
    complexity: figure(FIGURE.complexity, 3),
    hard: HARD_FLAGS.filter((_, bit) => (hard & (1 << bit)) !== 0),
    costEur: figure(FIGURE.cost, 0),
    staffHours: figure(FIGURE.hours, 0),
    weeks: figure(FIGURE.weeks, 1),
    sub: readSubScores(scorer),
    coverage: Object.fromEntries(
      priorityGroups(scorer.situation).map(({ group }, index) => [group, pythonRound(real(scorer.covered, index), 3)]),
    ),
  };
}

function readSubScores(scorer: Scorer): Score["sub"] {
  const part = (index: number): number => pythonRound(real(scorer.sub, index), 3);
  return {
    coverage: part(0),
    level: part(1),
    phases: part(2),
    budget: part(3),
    staff: part(4),
    time: part(5),
    deliberation: part(6),
    representativeness: part(7),
    privacy: part(8),
    escalation: part(9),
    accessible: part(10),
  };
}

/** Why a set has no score: an item stands in it twice, or nothing stands in it beside the feedback loop. */
export function unscorable(items: readonly CatalogueItem[]): ScoreProblem | undefined {
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) return { code: "itemTwice", id };
    seen.add(id);
  }
  return items.some(({ id }) => id !== FEEDBACK_LOOP) ? undefined : { code: "nothingBesideFeedback" };
}

/** The items with these ids, in that order. */
export function itemsByIds(catalogue: readonly CatalogueItem[], ids: readonly string[]): ItemsResult {
  const found: CatalogueItem[] = [];
  for (const id of ids) {
    const item = catalogue.find((candidate) => candidate.id === id);
    if (item === undefined) return { ok: false, refusal: { code: "unknownItem", id } };
    found.push(item);
  }
  return { ok: true, value: found };
}
