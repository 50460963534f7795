import type { Fields } from "../../../platform/define/method.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { MapPlace } from "./map-place.ts";
import { placeFrom, placeValue } from "./map-place.ts";

/** The control in which somebody chooses a place; its value is a `placeValue`. */
export const placeField = "place";

/** Where on the page somebody sees how the search ended. */
export const foundPlacesId = "plekken";

/** Kept with a draft beside what was typed: the places to choose from, and how the search for them ended. */
export const foundField = "place.found";
export const searchedField = "place.searched";

/** `words`: looks them up. `map`: goes to a map to point the place out. `point`: comes back from there. */
export const waysToFind = ["words", "map", "point"] as const;
export type WayToFind = (typeof waysToFind)[number];

/** `short`: there were no words to look for. */
export type Searched = "found" | "none" | "away" | "short";

/** What a search leaves in a draft. */
export function searchedFields(searched: Searched, places: readonly MapPlace[]): Fields {
  return { [searchedField]: [searched], [foundField]: places.map(placeValue) };
}

/** The places that somebody may choose from. */
export function foundPlaces(fields: Fields): readonly MapPlace[] {
  return (fields[foundField] ?? []).flatMap((value) => placeFrom(value) ?? []);
}

/**
 * What somebody typed, with no other address than was found for them or stood there before: an address is published, so it is
 * never whatever somebody sends. Of any other place the point is left. @param known the draft, or what is changed
 */
export function withKnownAddress(typed: Fields, known: Fields): Fields {
  const chosen = chosenPlace(typed);
  if (!chosen || chosen.address === "") return typed;
  const value = placeValue(chosen);
  const isKnown = [chosenPlace(known), ...foundPlaces(known)].some((one) => one && placeValue(one) === value);
  return isKnown ? typed : { ...typed, [placeField]: [placeValue({ ...chosen, address: "" })] };
}

/** The place that somebody chose. */
export function chosenPlace(fields: Fields): MapPlace | undefined {
  return placeFrom(oneField(fields, placeField));
}
