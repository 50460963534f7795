import type { CatalogueItem } from "../catalogue/catalogue-item.ts";
import { winner } from "../search/advise.ts";
import { standing } from "../search/standing.ts";
import type { Situation } from "../situation/situation.ts";
import type { ScoredUnknown } from "./answers.ts";
import type { OpenQuestion } from "./situation-from-answers.ts";

/** What an open answer can do to the advice. */
export type AnswerEffect = {
  readonly question: ScoredUnknown;
  /** With some plausible answer the advice is no longer among the equally good, or cannot be chosen any more. */
  readonly changesWinner: boolean;
  /** How far the advice can then fall behind the best, in points of the total. */
  readonly mostPointsBehind: number;
};

/** What the open answers can still do to an advice. */
export type DecidingAnswer = {
  /** The question to ask first; undefined when no open answer changes the advice. */
  readonly first: ScoredUnknown | undefined;
  /** Every open question, the most telling first. */
  readonly effects: readonly AnswerEffect[];
};

/**
 * Which open answer would change the winner? Open answers are varied one at a time, the others stay as assumed; for
 * each plausible value the whole search is done again.
 */
export function decidingAnswer(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  open: readonly OpenQuestion[],
): DecidingAnswer {
  const advised = winner(catalogue, situation)?.ids;
  const effects = open
    .map((question) => effectOf(catalogue, advised, question))
    .sort((a, b) => Number(b.changesWinner) - Number(a.changesWinner) || b.mostPointsBehind - a.mostPointsBehind);
  return { first: effects.find(({ changesWinner }) => changesWinner)?.question, effects };
}

function effectOf(
  catalogue: readonly CatalogueItem[],
  advised: readonly string[] | undefined,
  { question, situations }: OpenQuestion,
): AnswerEffect {
  const fates = situations.map((situation) => fateOf(catalogue, situation, advised));
  return {
    question,
    changesWinner: fates.some(({ holds }) => !holds),
    mostPointsBehind: Math.max(0, ...fates.map(({ pointsBehind }) => pointsBehind)),
  };
}

/** Without any advice now, an answer that makes one possible changes everything. */
function fateOf(
  catalogue: readonly CatalogueItem[],
  situation: Situation,
  advised: readonly string[] | undefined,
): { readonly holds: boolean; readonly pointsBehind: number } {
  if (advised !== undefined) return standing(catalogue, situation, advised);
  const best = winner(catalogue, situation);
  return best === undefined ? { holds: true, pointsBehind: 0 } : { holds: false, pointsBehind: best.top };
}
