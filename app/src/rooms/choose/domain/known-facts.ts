import type { Answers } from "@brink/decision-guide";
import { DONT_KNOW, TARGET_GROUPS, situationFromAnswers } from "@brink/decision-guide";
import type { KnownFacts } from "../../trajectories/room.ts";
import type { GuideContent } from "../content/guide-content.ts";
import { givenFigure } from "./plan.ts";

const rooms = [0, 1, 2, 3, 4, 5, 6] as const;
const priorities = [1, 2, 3] as const;
/** Only the goal's and decider's words are Dutch here: a trajectory's texts begin in Dutch. */
const lang = "nl";

/** What the answers say about the trajectory; what is unknown or assumed stays out. */
export function knownFacts(answers: Answers, content: Pick<GuideContent, "situation">): KnownFacts {
  const { situation } = situationFromAnswers(answers, "1970-01-01");
  const budgetEur = givenFigure(answers.Q15);
  return {
    goal: answers.Q2.map((goal) => `${optionText(content, "Q2", goal)}.`).join(" "),
    decider: answers.Q5 === DONT_KNOW || answers.Q5 === "other" ? undefined : optionText(content, "Q5", answers.Q5),
    levelPromised: situation.level,
    roomLeft: answers.Q3 === DONT_KNOW ? undefined : rooms.find((room) => room === situation.room),
    targetGroups: TARGET_GROUPS.flatMap((group) => {
      const priority = priorities.find((one) => one === situation.priority[group]);
      return priority === undefined ? [] : [{ group, priority }];
    }),
    budgetCents: budgetEur === undefined ? undefined : budgetEur * 100,
    hours: givenFigure(answers.Q16),
    decisionDate: answers.decisionDate,
  };
}

function optionText(content: Pick<GuideContent, "situation">, question: string, code: string): string {
  const options = content.situation.questions.find(({ id }) => id === question)?.options ?? [];
  return options.find((option) => option.code === code)?.[lang] ?? code;
}
