import { askedOf } from "../asked.ts";
import type { Given, Question } from "../domain.ts";
import { isBlank } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";
import { counted } from "../parts.ts";
import type { TestAnswer } from "./test-reader.ts";

/** How a question was answered in the tests. These are nobody's answers, so small numbers stand as they are. */
export type TestedQuestion = {
  readonly question: Question;
  readonly answered: number;
  /** How often each choice was given; empty where the answers are read instead. */
  readonly choices: readonly { readonly code: string; readonly count: number }[];
  /** Those who were asked it and answered, where one count for each choice does not tell all. */
  readonly read: readonly TestAnswer[];
};

export function testedQuestions(
  questions: readonly Question[],
  tests: readonly TestAnswer[],
): readonly TestedQuestion[] {
  return counted(questions).map((question) => {
    const { counting } = kindOf(question);
    const answers = tests.flatMap((test) => {
      const given = givenTo(questions, question, test);
      return given ? [{ test, given }] : [];
    });
    const isCounted = counting.by !== "words" && counting.rows === undefined;
    const choices = isCounted ? counting.choices(question) : [];
    return {
      question,
      answered: answers.length,
      choices: choices.map((code) => ({
        code,
        count: answers.filter(({ given }) => given.choices.includes(code)).length,
      })),
      read: isCounted ? [] : answers.map(({ test }) => test),
    };
  });
}

/** Undefined of who was not asked it, did not answer, or answered what it does not ask any more. */
function givenTo(questions: readonly Question[], question: Question, { fields }: TestAnswer): Given | undefined {
  if (!askedOf(questions, fields).includes(question)) return undefined;
  const given = kindOf(question).parse(question, fields);
  return given.ok && !isBlank(given.value) ? given.value : undefined;
}
