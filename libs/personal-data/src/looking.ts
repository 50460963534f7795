import type { Place } from "./found.ts";

/**
 * Every match that `judge` accepts, from left to right and without overlap. After a refusal it looks again one character on,
 * so that what was refused hides nothing behind it. Each pattern here matches at most some hundred characters and asks no
 * place twice without a bound: the time is in proportion to the text.
 */
export function matches<Judged>(
  text: string,
  pattern: RegExp,
  judge: (match: RegExpExecArray, place: Place) => Judged | undefined,
): readonly (Place & Judged)[] {
  const all: (Place & Judged)[] = [];
  const looking = new RegExp(pattern);
  for (let match = looking.exec(text); match; match = looking.exec(text)) {
    const place = { start: match.index, end: match.index + match[0].length };
    const judged = judge(match, place);
    if (judged === undefined) {
      looking.lastIndex = match.index + 1;
    } else {
      const found = { ...place, ...judged };
      all.push(found);
      looking.lastIndex = found.end;
    }
  }
  return all;
}

const letterOrDigit = /[\p{L}\p{N}]/u;
const digit = /\d/;

/** Whether it is a number of its own: not a piece of a word, a longer number, an amount or a code with hyphens. */
export function standsAlone(text: string, { start, end }: Place): boolean {
  const [before = "", after = ""] = [text[start - 1], text[end]];
  if (letterOrDigit.test(before) || letterOrDigit.test(after) || before === "+") return false;
  const joined = (sign: string, beyond: string | undefined) => /[.,:-]/.test(sign) && digit.test(beyond ?? "");
  return !joined(before, text[start - 2]) && !joined(after, text[end + 1]);
}

/** Whether words stand shortly before it, in the same sentence or line. */
export function saidBefore(text: string, { start }: Pick<Place, "start">, words: RegExp, span: number): boolean {
  const near = text.slice(Math.max(0, start - span), start);
  return words.test(near.slice(Math.max(near.lastIndexOf("\n"), near.lastIndexOf("; ")) + 1));
}

export function saidAfter(text: string, { end }: Pick<Place, "end">, words: RegExp, span: number): boolean {
  return words.test(text.slice(end, end + span).split("\n")[0] ?? "");
}

/** A number with a name that says what else it is. */
export const otherNumber =
  /(?:order|bestel(?:ling)?|factuur|zaak|dossier|kenmerk|melding|klant|artikel|polis|isbn|kvk|btw|product|serie|klacht|ticket|project|referentie)[\p{L}-]{0,12}(?:nummer|nr|code)?\.?[ :#]{0,4}(?:is |was |met |nummer |nr\.? )?$/iu;
