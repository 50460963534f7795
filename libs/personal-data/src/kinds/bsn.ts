import type { Found, Place } from "../found.ts";
import { matches, otherNumber, saidAfter, saidBefore, standsAlone } from "../looking.ts";

const shape = /\d{9}|\d{3}[. ]\d{3}[. ]\d{3}|\d{4}[. ]\d{2}[. ]\d{3}|\d{8}/g;
const named = /\b(?:bsn|burger ?service ?nummer|sofi-?nummer)\b/i;
const amount = /(?:€|eur|euro)\s{0,2}$/i;
const counted = /^\s{0,2}(?:euro|€|stuks|inwoners|m2|kg|km)/i;
const otherName = /(?:tel|bel|rekening|pas|paspoort|rijbewijs|lid|studenten?)[\p{L}]{0,12}[ :.]{0,3}$/iu;

/**
 * The eleven-test of a citizen service number: 9·a + 8·b + … + 2·h − i is a multiple of eleven (Logisch Ontwerp BSN). One of
 * eleven other numbers of nine digits passes it too, so it is not enough alone: see `bsns`.
 */
function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === "000000000") return false;
  const sum = [...digits].reduce((total, one, at) => total + Number(one) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** `sure` beside the word; without it only nine digits in one piece that nothing else explains, and then `possible`. */
export function bsns(text: string): readonly Found[] {
  return matches(text, shape, (match, place) => {
    const digits = match[0].replace(/\D/g, "").padStart(9, "0");
    if (!passesElevenTest(digits) || !standsAlone(text, place)) return undefined;
    if (saidBefore(text, place, named, 40) || saidAfter(text, place, named, 25))
      return { kind: "bsn" as const, sureness: "sure" as const };
    if (match[0].length !== 9 || isSomethingElse(text, place)) return undefined;
    return { kind: "bsn" as const, sureness: "possible" as const };
  });
}

function isSomethingElse(text: string, place: Place): boolean {
  return (
    [otherNumber, amount, otherName].some((words) => saidBefore(text, place, words, 40)) ||
    saidAfter(text, place, counted, 12)
  );
}
