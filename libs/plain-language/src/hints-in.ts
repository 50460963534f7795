import type { Hint } from "./hint.ts";
import { passives } from "./kinds/passive.ts";
import { longSentences } from "./kinds/sentence.ts";
import { abbreviations, longWords, wordsOfTheOffice } from "./kinds/words.ts";
import { sentencesOf } from "./sentences.ts";

/**
 * What in a Dutch text may be too hard for a reader at level B1, in the order of the text. A word is named once, by what says
 * most of it; a sentence may hold other hints. Time in proportion to the length of the text.
 */
export function hintsIn(text: string): readonly Hint[] {
  const sentences = sentencesOf(text);
  const listed = [...abbreviations(text), ...wordsOfTheOffice(text)];
  const isFree = ({ start, end }: Hint) => !listed.some((one) => start < one.end && one.start < end);
  const words = [...listed, ...longWords(text, sentences).filter(isFree)];
  return [...longSentences(sentences), ...words, ...passives(text, sentences)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
}
