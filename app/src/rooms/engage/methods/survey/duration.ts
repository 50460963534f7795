import { pickText } from "../../../../kernel/localized.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { asking, partOf } from "./parts.ts";

/**
 * Slower than the 238 words a minute that adults read in silence (Brysbaert 2019, doi:10.1016/j.jml.2019.104047, a review
 * of 190 studies in English): on a phone, by who does not read easily.
 */
export const wordsPerMinute = 150;

export type Duration = {
  /** Whole minutes, rounded up: of who is asked only what everybody is asked, and of who is asked everything. */
  readonly least: number;
  readonly most: number;
  readonly questions: number;
  readonly words: number;
};

/** How long a survey takes, by the words to read and a guess for each answer. Nobody measured it. */
export function durationOf(questions: readonly Question[], lang: string): Duration {
  const ofAll = questions.filter((one) => !one.condition && !partOf(questions, one)?.condition);
  return {
    least: minutesOf(ofAll, lang),
    most: minutesOf(questions, lang),
    questions: asking(questions).length,
    words: wordsIn(questions, lang),
  };
}

function minutesOf(questions: readonly Question[], lang: string): number {
  const answering = questions.reduce((all, one) => all + kindOf(one).seconds, 0);
  return Math.max(1, Math.ceil(answering / 60 + wordsIn(questions, lang) / wordsPerMinute));
}

function wordsIn(questions: readonly Question[], lang: string): number {
  const texts = questions.flatMap(({ words, why, options }) => [words, why, ...options.map(({ label }) => label)]);
  return texts.flatMap((text) =>
    pickText(text, lang)
      .text.split(/\s+/)
      .filter((word) => word !== ""),
  ).length;
}
