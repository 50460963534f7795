import type { Wording } from "../../../../kernel/refusal.ts";
import { obstaclesOf } from "./asked.ts";
import type { Question } from "./domain.ts";
import { plainWords } from "./domain.ts";
import { isPart, numbered } from "./parts.ts";

/**
 * What is wrong with the questions together, in words for who writes them: nobody gets to see one. Of a part that nobody
 * sees the questions are not told one by one.
 */
export function flawsOf(questions: readonly Question[]): readonly Wording[] {
  const places = numbered(questions);
  const numberOf = (code: string) => places.find(([, one]) => one.code === code)?.[0] ?? 0;
  return obstaclesOf(questions).flatMap(({ code, because, about }) => {
    const question = questions.find((one) => one.code === code);
    if (!question || questions.some((one) => one.code === about && isPart(one))) return [];
    const what = isPart(question) ? "part" : "question";
    const params = { what, number: numberOf(code), question: plainWords(question, "nl"), about: numberOf(about) };
    return [{ key: `survey.staff.flaw.${because}`, params }];
  });
}
