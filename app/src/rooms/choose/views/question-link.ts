import type { Question } from "../content/question.ts";
import { paths } from "../paths.ts";

/** Where a question is answered: its page, at the control itself. */
export function questionLink(guideId: string, question: Pick<Question, "id" | "page">): string {
  return `${paths.questions(guideId, question.page)}#${question.id}`;
}
