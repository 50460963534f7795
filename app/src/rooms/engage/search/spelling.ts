import type { Searched } from "./words.ts";

/** A word that others wrote, and how often. */
export type KnownWord = { readonly word: string; readonly many: number };

/** How long a word has to be before another is offered for it. */
export const mendedFrom = 4;

/** The same search with the nearest word that others wrote for each that nobody wrote; undefined when there is none. */
export function mended(asked: Searched, known: readonly KnownWord[]): string | undefined {
  const words = asked.words.map(({ typed, forms }) => {
    const isKnown = known.some(({ word }) =>
      forms.some(({ text, begins }) => (begins ? word.startsWith(text) : word === text)),
    );
    return isKnown ? typed : (nearest(typed, known) ?? typed);
  });
  const other = words.join(" ");
  return other === asked.words.map(({ typed }) => typed).join(" ") ? undefined : other;
}

/** What sounds the same in Dutch, and is mixed up most, as one: "fontijn" is no slip from "fontein". */
function asSpoken(word: string): string {
  return word.replaceAll(/ij|ei/g, "y").replaceAll(/ou|au/g, "w");
}

/** One slip in a short word, two in a long one; of those equally near the one that most people wrote. */
function nearest(typed: string, known: readonly KnownWord[]): string | undefined {
  if (typed.length < mendedFrom) return undefined;
  const atMost = typed.length < 8 ? 1 : 2;
  let best: { word: string; slips: number; many: number } | undefined;
  for (const { word, many } of known) {
    if (word.length < mendedFrom || Math.abs(word.length - typed.length) > atMost) continue;
    const slips = Math.min(slipsBetween(typed, word), slipsBetween(asSpoken(typed), asSpoken(word)));
    if (slips > atMost) continue;
    if (!best || slips < best.slips || (slips === best.slips && many > best.many)) best = { word, slips, many };
  }
  return best?.word;
}

/** Letters left out, added, changed, or two beside each other turned round (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const turned = one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      row.push(turned ? Math.min(least, (before[j - 2] ?? 0) + 1) : least);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

/** The lengths that a word near one of these can have. */
export function lengthsNear({ words }: Searched): { readonly from: number; readonly to: number } {
  const lengths = words.map(({ typed }) => typed.length);
  return { from: Math.max(mendedFrom, Math.min(...lengths) - 2), to: Math.max(...lengths) + 2 };
}
