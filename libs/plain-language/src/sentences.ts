import type { Place } from "./hint.ts";

/** A sentence, with its words in their order. */
export type Sentence = Place & { readonly words: readonly Place[] };

const word = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** After these a full stop does not end the sentence. */
const shortened =
  /(?:^|[^\p{L}.])(?:\p{L}|\p{L}(?:\.\p{L})+|bijv|evt|incl|excl|ca|nr|nrs|art|lid|etc|enz|dhr|mevr|mw|dr|ir|ing|prof|st|tel|blz|resp|jl|max|min|gem)$/iu;

/** The sentences of a text. A line of its own, as in a list or a heading, is a sentence too. */
export function sentencesOf(text: string): readonly Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(/[.!?…]+["”’')\]]*(?=\s|$)|\n+|$/gu)) {
    const isStop = mark.startsWith(".") && !mark.startsWith("..");
    if (isStop && shortened.test(text.slice(Math.max(start, index - 12), index)) && goesOn(text, index + mark.length))
      continue;
    add(found, text, { start, end: index + mark.length });
    start = index + mark.length;
  }
  return found;
}

/** Whether what follows begins with a small letter or a number on the same line. */
function goesOn(text: string, from: number): boolean {
  return /^[^\S\n]+["“‘'(]?[\p{Ll}\p{N}]/u.test(text.slice(from, from + 4));
}

function add(found: Sentence[], text: string, { start, end }: Place): void {
  const said = text.slice(start, end);
  const words = [...said.matchAll(word)].map(({ index, 0: { length } }) => ({
    start: start + index,
    end: start + index + length,
  }));
  const first = words[0];
  if (first) found.push({ start: first.start, end: start + said.trimEnd().length, words });
}
