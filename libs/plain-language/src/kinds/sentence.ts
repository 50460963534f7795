import type { Hint } from "../hint.ts";
import type { Sentence } from "../sentences.ts";

/** The most words of a sentence that is read at once. */
const wordsAtMost = 15;

export function longSentences(sentences: readonly Sentence[]): readonly Hint[] {
  return sentences
    .filter(({ words }) => words.length > wordsAtMost)
    .map(({ start, end, words }) => ({ kind: "sentence", start, end, instead: "", words: words.length }));
}
