import type { Found } from "../found.ts";
import { matches, saidAfter, saidBefore } from "../looking.ts";

/** The fourteen side codes of the RDW, X for a letter and 9 for a digit; the number is the code's own. */
const sideCodes: readonly string[] = [
  ...["XX-99-99", "99-99-XX", "99-XX-99", "XX-99-XX", "XX-XX-99", "99-XX-XX", "99-XXX-9"],
  ...["9-XXX-99", "XX-999-X", "X-999-XX", "XXX-99-X", "X-99-XXX", "9-XX-999", "999-XX-9"],
];
const withSigns = /[a-z\d]{1,3}-[a-z\d]{1,3}-[a-z\d]{1,3}|[a-z\d]{1,3} [a-z\d]{1,3} [a-z\d]{1,3}|[a-z\d]{6}/gi;
const vehicle =
  /kenteken|nummerplaat|nummerbord|\b(?:auto|bus|busje|bestelbus|scooter|brommer|motor|vrachtwagen|taxi|caravan|aanhanger)\b/i;
const partOfWord = /[\p{L}\p{N}\-–]/u;
/** From side code 4 there are no vowels, and no C, Q or Y, in a number plate: so that no words appear. */
const onlyPlateLetters = /^[BDFGHJKLMNPRSTVWXZ]+$/;

/**
 * A Dutch number plate. With hyphens it is known by its shape; with spaces or in one piece only beside a word for a vehicle.
 * The three oldest side codes look like codes of products and dates: `possible`.
 */
export function plates(text: string): readonly Found[] {
  return matches(text, withSigns, (match, place) => {
    if (partOfWord.test(text[place.start - 1] ?? "") || partOfWord.test(text[place.end] ?? "")) return undefined;
    const [written] = match;
    const code = sideCodeOf(written);
    if (code === undefined) return undefined;
    const named = saidBefore(text, place, vehicle, 40) || saidAfter(text, place, vehicle, 25);
    if (named) return { kind: "plate" as const, sureness: "sure" as const };
    if (!written.includes("-")) return undefined;
    const sureness = code > 3 && written === written.toUpperCase() ? ("likely" as const) : ("possible" as const);
    return { kind: "plate" as const, sureness };
  });
}

function sideCodeOf(written: string): number | undefined {
  if (written !== written.toUpperCase() && written !== written.toLowerCase()) return undefined;
  const plate = written.toUpperCase();
  const shape = plate.replace(/[A-Z]/g, "X").replace(/\d/g, "9").replace(/ /g, "-");
  const code = sideCodes.findIndex((one) => (shape.includes("-") ? one : one.replace(/-/g, "")) === shape) + 1;
  if (code === 0) return undefined;
  return code <= 3 || onlyPlateLetters.test(plate.replace(/[^A-Z]/g, "")) ? code : undefined;
}
