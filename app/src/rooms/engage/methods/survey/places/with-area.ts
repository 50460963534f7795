import type { Work } from "../../../../../platform/define/work.ts";
import { boundaryOf } from "../../../places/boundary-reader.ts";
import type { Question } from "../domain.ts";
import { kindOf } from "../kinds/kind-of.ts";

/** With where their answers have to lie. A survey that asks for no place costs no look. */
export async function withArea(work: Work, questions: readonly Question[]): Promise<readonly Question[]> {
  const asks = (question: Question) => kindOf(question).placeAsk !== undefined;
  if (!questions.some(asks)) return questions;
  const within = await boundaryOf(work);
  return questions.map((question) => (asks(question) ? { ...question, within } : question));
}
