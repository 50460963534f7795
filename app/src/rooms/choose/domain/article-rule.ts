import type { Level, Option } from "@brink/decision-guide";
import { OPTIONS } from "@brink/decision-guide";

/** Who decides about taking part: who takes the decision, each body for its own tasks, or always this one. */
export const articleDeciders = ["own", ...OPTIONS.Q5] as const;
export type ArticleDecider = (typeof articleDeciders)[number];

/**
 * What a number of weeks is for: `notice` before people can take part, `reaction` in which they can at the least, `report`
 * after which they at the latest read what was done with it.
 */
export const articleTerms = ["notice", "reaction", "report"] as const;
export type ArticleTerm = (typeof articleTerms)[number];

export type Subject = Option<"Q1">;

/** What of an article the guide counts with, beside its text. */
export type ArticleRule = {
  /** The subjects for which it was written; none named is every subject. */
  readonly subjects: readonly Subject[];
  /** Of an article about the level: the lowest rung that will do. */
  readonly leastLevel: Level | undefined;
  readonly decider: ArticleDecider | undefined;
  readonly term: { readonly of: ArticleTerm; readonly weeks: number } | undefined;
};

export const noRule: ArticleRule = { subjects: [], leastLevel: undefined, decider: undefined, term: undefined };
