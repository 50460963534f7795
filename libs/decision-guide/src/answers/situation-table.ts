import type { TargetGroup } from "../catalogue/catalogue-item.ts";
import { TARGET_GROUPS } from "../catalogue/catalogue-item.ts";
import type { Goal, Level } from "../catalogue/goals.ts";
import { GOALS } from "../catalogue/goals.ts";
import type { Situation } from "../situation/situation.ts";
import { DEFAULT_COVERAGE_TARGET_SHARE } from "../situation/situation.ts";
import type { DefiniteAnswers, Option } from "./answers.ts";

/** Q2: the rung that a goal promises. The glossary's ladder; where a goal stands on it is [E]. */
export const LEVEL_OF_GOAL: Readonly<Record<Option<"Q2">, Level>> = {
  inform: 1,
  gatherKnowledge: 2,
  ideas: 3,
  weighPreferences: 3,
  support: 3,
  makeTogether: 4,
  decide: 5,
  supportInitiative: 6,
  behaviour: 1,
  trust: 2,
};

/** Q3: what is open, on the same ladder. */
export const ROOM_OF_ANSWER: Readonly<Record<Option<"Q3">, number>> = {
  nothing: 1,
  execution: 2,
  variant: 3,
  direction: 4,
  everything: 5,
  budget: 6,
};

/** Q6: the rung on which the commitment would be kept. [E] */
export const LEVEL_OF_COMMITMENT: Readonly<Record<Option<"Q6">, number>> = {
  nothing: 1,
  weigh: 2,
  reasoned: 3,
  adopt: 4,
  binding: 5,
};

/** Q7: how much larger or smaller than a usual trajectory, for costs and hours. [E] */
export const SCALE_OF_AFFECTED: Readonly<Record<Option<"Q7">, number>> = {
  under50: 0.6,
  "50to500": 0.8,
  "500to5000": 1,
  "5000to50000": 1.2,
  over50000: 1.5,
};

/** Q12: a wicked question needs informed, balanced talk in several sessions, a simple one reactions. [E] */
export const DELIBERATION_OF_COMPLEXITY: Readonly<Record<Option<"Q12">, number>> = { simple: 1, hard: 3, wicked: 4 };

/** Q13: provable likeness starts with a random invitation or doorbells. [E] */
export const REPRESENTATIVENESS_OF_LIKENESS: Readonly<Record<Option<"Q13">, number>> = {
  no: 0,
  roughly: 2,
  provably: 3,
};

/** Q11: heat 0-4 on the score's scale of 0-2. */
export const HEAT_PER_STEP = 0.5;

/** Q10: a group that was missing last time weighs one more, three at most. */
export const MISSED_GROUP_BONUS = 1;
export const HEAVIEST_WEIGHT = 3;

/** What lies outside the definite answers and still changes the scored inputs. */
export type Beside = {
  /** Whole weeks from today until the decision, when its date is known and to come (Q5). */
  readonly weeksToDecision: number | undefined;
  readonly dpiaDone: boolean;
};

/** The scored inputs of definite answers: the whole of domain 02 §2.3 that has a size. */
export function situationOf(answers: DefiniteAnswers, beside: Beside): Situation {
  const goals = carriedGoals(answers.Q2);
  return {
    level: promisedLevel(answers.Q2),
    room: ROOM_OF_ANSWER[answers.Q3],
    phases: answers.Q4,
    budgetEur: answers.Q15,
    staffHours: answers.Q16,
    weeks: Math.min(answers.Q17, beside.weeksToDecision ?? answers.Q17),
    deliberationNeed: DELIBERATION_OF_COMPLEXITY[answers.Q12],
    representativenessNeed: REPRESENTATIVENESS_OF_LIKENESS[answers.Q13],
    heat: Number(answers.Q11) * HEAT_PER_STEP,
    priority: priorityOf(answers),
    coverageTargetShare: DEFAULT_COVERAGE_TARGET_SHARE,
    scaleRatio: SCALE_OF_AFFECTED[answers.Q7],
    dpiaDone: beside.dpiaDone,
    ...(goals.length === 0 ? {} : { goals }),
  };
}

/** The highest rung among the goals: that is what residents will hear. */
export function promisedLevel(goals: readonly Option<"Q2">[]): Level {
  return goals.map((goal) => LEVEL_OF_GOAL[goal]).reduce((highest, level) => (level > highest ? level : highest), 1);
}

/**
 * The goals that a chosen method must deliver. Informing is part of every trajectory and asks for no method of its own
 * above level 1; support, behaviour and trust cannot be delivered by a method, so the rung decides.
 */
export function carriedGoals(goals: readonly Option<"Q2">[]): readonly Goal[] {
  return GOALS.filter((goal) => goal !== "inform" && goals.some((asked) => asked === goal));
}

/** Q9 with one more for every group of Q10; in the order of the groups, so that sums do not depend on the form. */
function priorityOf({ Q9, Q10 }: DefiniteAnswers): Situation["priority"] {
  const weightOf = (group: TargetGroup): number =>
    Math.min(HEAVIEST_WEIGHT, (Q9[group] ?? 0) + (Q10.includes(group) ? MISSED_GROUP_BONUS : 0));
  return Object.fromEntries(
    TARGET_GROUPS.map((group) => [group, weightOf(group)] as const).filter(([, weight]) => weight > 0),
  );
}
