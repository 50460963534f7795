import type { Found, Place, Sureness } from "../found.ts";
import { matches, otherNumber, saidBefore, standsAlone } from "../looking.ts";

const gap = String.raw`[ \u00a0.\-–/]{0,3}`;
/** The nine digits behind the 0 or +31, with what people put between them. */
const dutch = new RegExp(
  String.raw`(?<country>(?:\+|00)${gap}31${gap}(?:\(0\)${gap})?|\(0|0)(?<rest>[ (]?\d(?:[ \u00a0.\-–/)]{0,4}\d){8})(?!\d)`,
  "g",
);
const foreign = new RegExp(String.raw`(?:\+|00)(?!31)[1-9]\d{0,2}(?:${gap}\d){6,12}(?!\d)`, "g");

/** Area codes of two digits behind the 0; the others have three and begin as in `longAreas` (Nummerplan telefoon, ACM). */
const shortAreas = new Set(
  "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58 70 71 72 73 74 75 76 77 78 79".split(" "),
);
const longAreas = new Set("11 16 17 18 22 25 29 31 32 34 41 47 48 49 51 52 54 56 57 59".split(" "));
/** Numbers that companies have: 084, 085, 087, 088. 0800, 0900 and 14 with an area code are of no person. */
const companies = /^8[4578]/;
const mobile = /^6[1-58]/;
const date = /^0\d[-/. ]\d{1,2}[-/. ](?:19|20)\d{2}(?!\d)/;

const called =
  /(?:tel|bel|gebeld|bereik|mobiel|nummer|\bnr|sms|app|06)[\p{L}]{0,12}[ .:,(]{0,4}(?:\p{L}{1,10}[ :]{0,2}){0,3}$/iu;

export function phones(text: string): readonly Found[] {
  const isFree = (place: Place) =>
    standsAlone(text, place) && !isNamedOtherwise(text, place) && !date.test(text.slice(place.start, place.end));
  const ours = matches(text, dutch, (match, place) => {
    const { country = "", rest = "" } = match.groups ?? {};
    const sureness = isFree(place) ? surenessOf(text, place, country, rest) : undefined;
    return sureness && { kind: "phone" as const, sureness };
  });
  const others = matches(text, foreign, (match, place) => {
    const plus = match[0].startsWith("+");
    if (!isFree(place) || (!plus && !saidBefore(text, place, called, 40))) return undefined;
    return { kind: "phone" as const, sureness: "likely" as const };
  });
  return [...ours, ...others];
}

function isNamedOtherwise(text: string, place: Place): boolean {
  return /^\d+$/.test(text.slice(place.start, place.end)) && saidBefore(text, place, otherNumber, 40);
}

function surenessOf(text: string, place: Place, country: string, rest: string): Sureness | undefined {
  const digits = rest.replace(/\D/g, "");
  if (mobile.test(digits)) return "sure";
  const areaLength = shortAreas.has(digits.slice(0, 2)) ? 2 : longAreas.has(digits.slice(0, 2)) ? 3 : 0;
  if (areaLength === 0) return companies.test(digits) ? "possible" : undefined;
  // A date and an hour are ten digits too: between the digits of an area code stands nothing.
  if (!/^\(?\d+$/.test(rest.slice(0, areaLength + (rest.startsWith("(") ? 1 : 0)))) return undefined;
  const isSplit = !/^0\d+$/.test(country + rest);
  return isSplit || saidBefore(text, place, called, 40) ? "sure" : "likely";
}
