import { looksAt } from "./conditions/condition.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** A survey is a row of questions; some begin a part, and ask nothing themselves. */
export function isPart(question: Question): boolean {
  return kindOf(question).isPart === true;
}

/** The questions that can be answered. */
export function asking(questions: readonly Question[]): readonly Question[] {
  return questions.filter((question) => !isPart(question));
}

/** The questions of which the answers may be counted, shown to everybody and asked after. */
export function counted(questions: readonly Question[]): readonly Question[] {
  return asking(questions).filter((question) => kindOf(question).isApart !== true);
}

/** The part in which a question stands, itself if it begins one. */
export function partOf(questions: readonly Question[], question: Question): Question | undefined {
  return questions.slice(0, questions.indexOf(question) + 1).findLast(isPart);
}

/** Questions with their numbers, and parts with theirs, each from 1. */
export function numbered(questions: readonly Question[]): readonly (readonly [number: number, question: Question])[] {
  const parts = questions.filter(isPart);
  const others = asking(questions);
  return questions.map((one) => [(isPart(one) ? parts : others).indexOf(one) + 1, one]);
}

/** The earlier questions that it needs: those that its condition looks at, and the one that stands in its words. */
export function needs({ condition, recalls }: Pick<Question, "condition" | "recalls">): readonly string[] {
  return [...looksAt(condition), ...(recalls === undefined ? [] : [recalls])];
}
