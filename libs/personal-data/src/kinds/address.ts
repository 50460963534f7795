import type { Found, Place } from "../found.ts";
import { matches, saidAfter, saidBefore } from "../looking.ts";

const postcode = String.raw`[1-9]\d{3}(?:[ \u00a0]?(?!SA|SD|SS)[A-Z]{2}|(?!sa|sd|ss)[a-z]{2})`;
const houseNumber = String.raw`[1-9]\d{0,4}(?:-?[a-zA-Z](?![\p{L}\p{N}]))?(?:-\d{1,4})?`;
const numberBehind = new RegExp(
  String.raw`${postcode}[, ]{1,3}(?:(?:nr|nummer|huisnummer)\.?:? ?)?${houseNumber}(?!\d)`,
  "gu",
);
const numberBefore = new RegExp(String.raw`${houseNumber}[, \n]{1,3}${postcode}(?![\p{L}\p{N}])`, "gu");
const behindStreet = new RegExp(
  String.raw`[ \u00a0](?:(?:nr|nummer|huisnummer)\.? ?)?${houseNumber}(?![\p{L}\p{N}])`,
  "gu",
);

const street =
  /(?:straat|straatje|laan|weg|plein|gracht|kade|singel|dijk|hof|pad|steeg|dreef|plantsoen|markt|wal|erf|baan|park|burg|ring)$/i;
/** Words that end so and name no street; with a number behind them something is counted. */
const noStreet =
  /^(?:onderweg|halverwege|snelweg|autoweg|spoorweg|waterweg|fiets(?:straat|pad)|voetpad|wandelpad|zandpad|school(?:plein|pad)|speelplein|supermarkt|weekmarkt|rommelmarkt|kerstmarkt|arbeidsmarkt|woningmarkt|huizenmarkt|zijstraat|woonstraat|winkelstraat|straat|overweg|toegangsweg|woonerf|rijbaan|rijstrook|busbaan|fietsbaan|skatebaan|tennisbaan|speelpark|stadspark|park|burg|ring|baan|omweg|kwijtgeraakt)$/i;
/** What is counted, and so no house number. */
const counted =
  /^ {0,2}(?:km|kilometer|meter|m2|m²|m\b|cm|jaar|uur|minuten|dagen|weken|maanden|keer|maal|procent|%|euro|€|bomen|bankjes|banken|mensen|bewoners|kinderen|huizen|woningen|auto|fietsen|plekken|plaatsen|parkeerplaatsen|stuks|ongelukken|lantaarnpalen|grote|kleine|nieuwe|extra)/i;
const home =
  /\b(?:woon|woont|wonen|woonde|adres|buurman|buurvrouw|buren|overbuurman|overbuurvrouw|thuis|mevrouw|meneer|mevr|mw|dhr|familie|fam|bewoner|bewoonster|van de heer)\b/i;
const inWord = /[\p{L}\p{N}]/u;
const wordSign = /[\p{L}'’-]/u;

/** A postcode with a house number is a home or nearly (`likely`). A street with a number may be a place: `possible`. */
export function addresses(text: string): readonly Found[] {
  const free = (place: Place) => !inWord.test(text[place.start - 1] ?? "");
  const withPostcode = [numberBehind, numberBefore].flatMap((pattern) =>
    matches(text, pattern, (_match, place) =>
      free(place) && !saidAfter(text, place, counted, 20)
        ? { kind: "address" as const, sureness: "likely" as const }
        : undefined,
    ),
  );
  const withStreet = matches(text, behindStreet, (_match, place) => {
    const start = streetFrom(text, place.start);
    if (start === undefined || saidAfter(text, place, counted, 20)) return undefined;
    const lived = saidBefore(text, { start }, home, 60) || saidAfter(text, place, home, 40);
    return { kind: "address" as const, sureness: lived ? ("likely" as const) : ("possible" as const), start };
  });
  return [...withPostcode, ...withStreet];
}

/** Where the street's name begins that ends here; undefined when it is none. A bare "Weg" needs a name before it. */
function streetFrom(text: string, end: number): number | undefined {
  const start = wordFrom(text, end);
  const word = text.slice(start, end);
  if (!street.test(word)) return undefined;
  if (word.replace(street, "").length >= 2) return noStreet.test(word) ? undefined : start;
  const before = wordFrom(text, start - 1);
  const isName = /^\p{Lu}/u.test(word) && text[start - 1] === " " && /^\p{Lu}\p{L}{2}/u.test(text.slice(before, start));
  return isName ? before : undefined;
}

/** At most forty letters back. */
function wordFrom(text: string, end: number): number {
  let start = end;
  while (start > 0 && end - start < 40 && wordSign.test(text[start - 1] ?? "")) start -= 1;
  return start;
}
