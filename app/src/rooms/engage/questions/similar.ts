import type { Form } from "../search/words.ts";
import { searched, wordsIn } from "../search/words.ts";

/** A question that everybody may read, with its answer. */
export type AnsweredQuestion = {
  readonly questionId: string;
  readonly lang: string;
  readonly words: string;
  readonly answer: string;
};

const fewestWords = 2;
const leastShare = 0.5;

/**
 * The answered questions that ask most of the same, the nearest first: at least half of the telling words, in whatever form,
 * and at least two of them. The limits are our guess; they offer something to read and stop nobody.
 */
export function similarTo<Answered extends AnsweredQuestion>(
  text: string,
  answered: readonly Answered[],
  atMost = 3,
): readonly Answered[] {
  const { words } = searched(text);
  const scored = answered.map((one) => {
    const own = wordsIn(one.words);
    const same = words.filter(({ forms }) => forms.some((form) => own.some((word) => isForm(word, form)))).length;
    return { one, same };
  });
  return scored
    .filter(({ same }) => same >= fewestWords && same >= words.length * leastShare)
    .toSorted((a, b) => b.same - a.same)
    .slice(0, atMost)
    .map(({ one }) => one);
}

function isForm(word: string, { text, begins }: Form): boolean {
  return begins ? word.startsWith(text) : word === text;
}
