import type { Fields } from "../../../platform/define/method.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import type { Place } from "../place.ts";
import type { AddressSearch } from "./address-search.ts";
import { searchedFields } from "./place-fields.ts";

/** What somebody looks up, and where. */
type Asked = { readonly words: string; readonly municipality: string };

const wordsAtLeast = 3;
const wordsAtMost = 100;

/** Undefined where no place is asked for. */
export async function placeAsked(work: Work, place: Place, fields: Fields): Promise<Asked | undefined> {
  const control = place.method.placeWords?.(place.setup);
  if (control === undefined) return undefined;
  const municipality = await municipalityOf(work);
  const words = oneField(fields, control).trim().slice(0, wordsAtMost);
  return { words, municipality: municipality?.name ?? "" };
}

/** What is kept with the draft of what was found. Asks another service: never in a transaction. */
export async function searchPlaces(addresses: AddressSearch, asked: Asked | undefined): Promise<Fields> {
  if (!asked) return {};
  if (asked.words.length < wordsAtLeast) return searchedFields("short", []);
  const outcome = await addresses.search(asked.words, asked.municipality);
  if (outcome.kind === "away") return searchedFields("away", []);
  return searchedFields(outcome.places.length === 0 ? "none" : "found", outcome.places);
}
