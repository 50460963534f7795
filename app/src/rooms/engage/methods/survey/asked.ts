import type { Fields } from "../../../../platform/define/method.ts";
import type { Answer } from "./conditions/condition.ts";
import { isMet, looksAt } from "./conditions/condition.ts";
import type { Obstacle } from "./conditions/reach.ts";
import { obstaclesIn } from "./conditions/reach.ts";
import type { Question } from "./domain.ts";
import { isBlank } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";
import { isPart, needs, partOf } from "./parts.ts";

/** The questions that are asked of who gave these answers. What was answered to one that is not asked says nothing. */
export function askedOf(questions: readonly Question[], fields: Fields): readonly Question[] {
  const looked = new Set(questions.flatMap(({ condition }) => looksAt(condition)));
  const answers = new Map<string, Answer>();
  let inPart = true;
  return questions.filter((question) => {
    const met = (isPart(question) || inPart) && isMet(question.condition, answers);
    if (isPart(question)) inPart = met;
    if (!met) return false;
    if (looked.has(question.code)) answers.set(question.code, answerTo(question, fields));
    return true;
  });
}

function answerTo(question: Question, fields: Fields): Answer {
  const kind = kindOf(question);
  const given = kind.parse(question, fields);
  if (!given.ok || isBlank(given.value)) return null;
  return { choices: given.value.choices, number: kind.numberIn?.(given.value) };
}

/** Questions that nobody would be asked, and why. */
export function obstaclesOf(questions: readonly Question[]): readonly Obstacle[] {
  return obstaclesIn(
    questions.map((question) => {
      const { code, required, condition } = question;
      const part = partOf(questions, question);
      const within = part === question ? undefined : part?.code;
      return { code, required, condition, within, range: kindOf(question).range(question) };
    }),
  );
}

/** Whether every question looks at questions before it only. */
export function allLookBack(questions: readonly Question[]): boolean {
  return questions.every((question, at) => {
    const before = questions.slice(0, at).map(({ code }) => code);
    return needs(question).every((code) => before.includes(code));
  });
}
