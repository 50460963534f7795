/** Of a text: how many words its sentences have. Counted, not judged: short is not yet clear. */
export type SentenceLength = { readonly average: number; readonly longest: number };

/** A heading, a line of a list and a paragraph end a sentence too; words in places to fill in count as words. */
export function sentenceLength(text: string): SentenceLength {
  const counts = text
    .split(/\n\s*\n|\n(?=- |## )|(?<=[.!?])\s+/)
    .map((sentence) => sentence.replace(/^(?:- |## )/, "").match(/[\p{L}\p{N}{][^\s]*/gu)?.length ?? 0)
    .filter((count) => count > 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  return { average: counts.length === 0 ? 0 : all / counts.length, longest: Math.max(0, ...counts) };
}
