/** What a method can deliver by itself. Closed: the content's `carries` and a situation's `goals` use these words. */
export const GOALS = [
  "inform",
  "gatherKnowledge",
  "ideas",
  "weighPreferences",
  "makeTogether",
  "decide",
  "supportInitiative",
] as const;
export type Goal = (typeof GOALS)[number];

/** The participation ladder, 1 inform … 6 self-organisation (glossary `participationLevel`). */
export const LEVELS = [1, 2, 3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What each rung asks of a combination when no goal is named; one of them is enough. [E]
 * Consulting may collect knowledge, ideas or weighed preferences. Advising brings problems and solutions, so counting
 * opinions alone is not enough there. Deciding needs a vote or a body with a mandate.
 */
const GOALS_OF_LEVEL: Readonly<Record<Level, readonly Goal[]>> = {
  1: ["inform"],
  2: ["gatherKnowledge", "ideas", "weighPreferences"],
  3: ["ideas", "weighPreferences"],
  4: ["makeTogether"],
  5: ["decide"],
  6: ["supportInitiative"],
};

/**
 * The demands a combination must carry: of each demand at least one goal. Named goals are demanded each; without
 * names the rung's own goals are one demand. Informing (level 1) demands nothing: there is nothing to deliver back.
 */
export function demandedGoals(level: Level, named: readonly Goal[] | undefined): readonly (readonly Goal[])[] {
  if (level < 2) return [];
  if (named === undefined || named.length === 0) return [GOALS_OF_LEVEL[level]];
  return named.map((goal) => [goal]);
}
