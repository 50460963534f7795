import type { Found, Sureness } from "../found.ts";
import { matches } from "../looking.ts";

const at = String.raw`(?:@|\s?[([](?:at|apenstaartje)[)\]]\s?)`;
const dot = String.raw`(?:\.|\s?[([](?:dot|punt)[)\]]\s?)`;
const label = String.raw`[\p{L}\p{N}-]{1,63}`;
const domain = new RegExp(`${at}(?:${label}${dot}){1,5}\\p{L}{2,24}`, "giu");
const local = /[\p{L}\p{N}._%+'-]/u;
const longestLocal = 64;

/** An address of an office, not of a person. */
const office =
  /^(?:info|contact|redactie|gemeente|post|postbus|balie|secretariaat|bestuur|klantenservice|no-?reply|pers|hallo|welkom|administratie|participatie)$/i;

/** `naam@domein.nl`, also written as `naam (at) domein punt nl` in brackets. */
export function emails(text: string): readonly Found[] {
  return matches(text, domain, (match, { start }) => {
    const from = localFrom(text, start);
    if (from === start) return undefined;
    const spelled = !match[0].startsWith("@");
    const sureness: Sureness = office.test(text.slice(from, start)) ? "possible" : spelled ? "likely" : "sure";
    return { kind: "email" as const, sureness, start: from };
  });
}

/** Where the part before the @ begins. */
function localFrom(text: string, end: number): number {
  let from = end;
  while (from > 0 && end - from < longestLocal && local.test(text[from - 1] ?? "")) from -= 1;
  while (from < end && /[.'-]/.test(text[from] ?? "")) from += 1;
  return from;
}
