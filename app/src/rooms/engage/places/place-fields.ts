import type { Fields, Method } from "../../../platform/define/method.ts";
import type { PlaceAsk } from "../../../platform/define/method-asks.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { MapPlace } from "./map-place.ts";
import { placeFrom, placeValue } from "./map-place.ts";

/** The control in which somebody chooses a place where only one is asked for; its value is a `placeValue`. */
export const placeField = "place";

/** Where on the page somebody sees how the search ended. */
export function foundPlacesId(control: string): string {
  return `${control}-plekken`;
}

/** Kept with a draft beside what was typed: the places to choose from, and how the search for them ended. */
export function foundField(control: string): string {
  return `${control}.found`;
}
export function searchedField(control: string): string {
  return `${control}.searched`;
}

/**
 * `words`: looks them up. `map`: goes to a map to point the place out, or to draw. `point`: comes back from there. While drawing,
 * on that page, `look`: looks the next point up. `add`: takes one that was found. `drop`, `earlier`: takes a point away, or moves it up.
 */
export const waysToFind = ["words", "map", "point", "look", "add", "drop", "earlier"] as const;
export type WayToFind = (typeof waysToFind)[number];

/** How somebody looks for a place, and for which control. `at`: which of those that were found, or of the points; 0 first. */
export type Finding = { readonly way: WayToFind; readonly control: string; readonly at?: number };

/** As the value of a button. */
export function findingValue(way: WayToFind, control: string, at?: number): string {
  return at === undefined ? `${way} ${control}` : `${way} ${control} ${at}`;
}

/** Whether somebody stays at the map. */
export function isDrawing({ way }: Finding): boolean {
  return way !== "words" && way !== "point";
}

/** `short`: there were no words to look for. `outside`: what was found lies in another municipality. */
export type Searched = "found" | "none" | "away" | "short" | "outside";

/** What is asked at this place. */
export function placeAsksOf({
  method,
  setup,
}: {
  readonly method: Method;
  readonly setup: unknown;
}): readonly PlaceAsk[] {
  return method.placeAsks?.(setup) ?? [];
}

/** What a search leaves in a draft. */
export function searchedFields(control: string, searched: Searched, places: readonly MapPlace[]): Fields {
  return { [searchedField(control)]: [searched], [foundField(control)]: places.map(placeValue) };
}

/** The places that somebody may choose from. */
export function foundPlaces(fields: Fields, control: string): readonly MapPlace[] {
  return (fields[foundField(control)] ?? []).flatMap((value) => placeFrom(value) ?? []);
}

/**
 * What somebody typed, with no other address than was found for them or stood there before: an address is published, so it is
 * never whatever somebody sends. Of any other place the point is left. @param known the draft, or what is changed
 */
export function withKnownAddresses(asks: readonly PlaceAsk[], typed: Fields, known: Fields): Fields {
  return asks.reduce((fields, { control }) => withKnownAddress(control, fields, known), typed);
}

function withKnownAddress(control: string, typed: Fields, known: Fields): Fields {
  const chosen = chosenPlace(typed, control);
  if (!chosen || chosen.address === "") return typed;
  const value = placeValue(chosen);
  const before = [chosenPlace(known, control), ...foundPlaces(known, control)];
  const isKnown = before.some((one) => one && placeValue(one) === value);
  return isKnown ? typed : { ...typed, [control]: [placeValue({ ...chosen, address: "" })] };
}

/** The place that somebody chose. */
export function chosenPlace(fields: Fields, control: string): MapPlace | undefined {
  return placeFrom(oneField(fields, control));
}
