import type { Answers, DefiniteAnswers, ScoredUnknown } from "./answers.ts";
import { DONT_KNOW, SCORED_UNKNOWNS } from "./answers.ts";

type Plausible = {
  readonly [Q in ScoredUnknown]: {
    readonly values: readonly DefiniteAnswers[Q][];
    /** Taken while other questions are looked at. */
    readonly assumed: DefiniteAnswers[Q];
  };
};

/**
 * What someone who does not know may well have to answer; all [E]. Figures are those of a small, a usual and a large
 * trajectory. The assumed value is the middle one; for Q10 it is that nothing was measured.
 */
export const PLAUSIBLE: Plausible = {
  Q3: { values: ["execution", "variant", "direction", "everything"], assumed: "variant" },
  Q7: { values: ["50to500", "500to5000", "5000to50000"], assumed: "500to5000" },
  Q10: { values: [[], ["low_literate", "migrant_background", "youth_12_18", "hard_to_reach"]], assumed: [] },
  Q11: { values: ["0", "2", "4"], assumed: "2" },
  Q12: { values: ["simple", "hard", "wicked"], assumed: "hard" },
  Q13: { values: ["no", "roughly", "provably"], assumed: "roughly" },
  Q15: { values: [5_000, 20_000, 60_000], assumed: 20_000 },
  Q16: { values: [150, 400, 1_000], assumed: 400 },
  Q17: { values: [8, 16, 32], assumed: 16 },
};

/** The scored questions that were answered with "don't know", in order. */
export function openQuestions(answers: Answers): readonly ScoredUnknown[] {
  return SCORED_UNKNOWNS.filter((question) => answers[question] === DONT_KNOW);
}

/** The answers with every unknown replaced by what is assumed for it. */
export function assume(answers: Answers): DefiniteAnswers {
  return {
    ...answers,
    Q3: known(answers.Q3, PLAUSIBLE.Q3.assumed),
    Q7: known(answers.Q7, PLAUSIBLE.Q7.assumed),
    Q10: known(answers.Q10, PLAUSIBLE.Q10.assumed),
    Q11: known(answers.Q11, PLAUSIBLE.Q11.assumed),
    Q12: known(answers.Q12, PLAUSIBLE.Q12.assumed),
    Q13: known(answers.Q13, PLAUSIBLE.Q13.assumed),
    Q15: known(answers.Q15, PLAUSIBLE.Q15.assumed),
    Q16: known(answers.Q16, PLAUSIBLE.Q16.assumed),
    Q17: known(answers.Q17, PLAUSIBLE.Q17.assumed),
  };
}

function known<T>(answer: T | typeof DONT_KNOW, assumed: T): T {
  return answer === DONT_KNOW ? assumed : answer;
}

/** The assumed answers with each plausible value of one question in turn. */
export function plausibleAnswers(assumed: DefiniteAnswers, question: ScoredUnknown): readonly DefiniteAnswers[] {
  return PLAUSIBLE[question].values.map((value) => ({ ...assumed, [question]: value }));
}
