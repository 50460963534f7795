/** An answer on the scale 1 (helemaal oneens) - 5 (helemaal eens); null: blank or "weet ik niet". */
export type ScaleAnswer = 1 | 2 | 3 | 4 | 5 | null;

/** null: blank. */
export type YesNoAnswer = "yes" | "no" | null;

/** What was decided on a contribution. */
export type Disposition =
  "adopted" | "partly" | "alreadyPlanned" | "forwarded" | "deferred" | "rejected" | "outOfScope";

/** The mean of the answers given, when at least `minimumAnswers` were; undefined otherwise. */
export function personMean(answers: readonly (number | null)[], minimumAnswers: number): number | undefined {
  const given = answers.filter((answer) => answer !== null);
  if (given.length < minimumAnswers) return undefined;
  return given.reduce((sum, answer) => sum + answer, 0) / given.length;
}
