import type { Fields } from "../../../platform/define/method.ts";
import { oneField } from "../../../platform/define/method.ts";
import type { Work } from "../../../platform/define/work.ts";
import type { Area } from "../../../platform/map/area.ts";
import { isAbout } from "../../../platform/map/area.ts";
import { municipalityOf } from "../../tenancy/room.ts";
import type { Place } from "../place.ts";
import type { AddressSearch } from "./address-search.ts";
import { placeAsksOf, searchedFields } from "./place-fields.ts";
import { typedPoint } from "./typed-point.ts";

/** What somebody looks up, and where. */
type Asked = {
  readonly control: string;
  /** Where the words are kept: only of the next point of what is drawn, for those are part of no answer. */
  readonly field: string | undefined;
  readonly words: string;
  readonly municipality: string;
  readonly within: Area | undefined;
};

const wordsAtLeast = 3;
const wordsAtMost = 100;

/** Undefined where no place is asked for. */
export async function placeAsked(
  work: Work,
  place: Place,
  control: string,
  fields: Fields,
): Promise<Asked | undefined> {
  const ask = placeAsksOf(place).find((one) => one.control === control);
  if (!ask) return undefined;
  const municipality = await municipalityOf(work);
  const words = oneField(fields, ask.words).trim().slice(0, wordsAtMost);
  const field = ask.shape ? ask.words : undefined;
  return { control, field, words, municipality: municipality?.name ?? "", within: ask.within };
}

/** What is kept with the draft of what was found. Asks another service, but of coordinates: never in a transaction. */
export async function searchPlaces(addresses: AddressSearch, asked: Asked | undefined): Promise<Fields> {
  if (!asked) return {};
  const found = await searched(addresses, asked);
  return asked.field === undefined ? found : { ...found, [asked.field]: [asked.words] };
}

async function searched(addresses: AddressSearch, asked: Asked): Promise<Fields> {
  const { control, words, municipality, within } = asked;
  if (words.length < wordsAtLeast) return searchedFields(control, "short", []);
  const point = typedPoint(words);
  const outcome = point ? { kind: "found" as const, places: [point] } : await addresses.search(words, municipality);
  if (outcome.kind === "away") return searchedFields(control, "away", []);
  const here = outcome.places.filter((one) => isAbout(within, one));
  if (here.length > 0) return searchedFields(control, "found", here);
  return searchedFields(control, outcome.places.length === 0 ? "none" : "outside", []);
}
