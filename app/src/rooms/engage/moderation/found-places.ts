import type { Found, PersonalDataKind } from "@brink/personal-data";
import { masked, personalDataIn } from "@brink/personal-data";

/** The two texts of a contribution that people read. */
export type Words = { readonly title: string; readonly body: string };
export const wordFields = ["title", "body"] as const;

/** Something in a text that may be of a person, with what stands there and the name by which a form chooses it. */
export type FoundPlace = Found & {
  readonly field: (typeof wordFields)[number];
  readonly words: string;
  readonly key: string;
};

export function foundPlaces(words: Words): readonly FoundPlace[] {
  return wordFields.flatMap((field) =>
    personalDataIn(words[field]).map((found) => ({
      ...found,
      field,
      words: words[field].slice(found.start, found.end),
      key: `${field}:${found.start}-${found.end}`,
    })),
  );
}

/** Worth a warning. A street with a number is nearly always the place that somebody writes about. */
export function isProbable({ sureness }: Found): boolean {
  return sureness !== "possible";
}

/** `other`: what a moderator pointed at, for example a name. */
export type SignOf = (kind: PersonalDataKind | "other") => string;

/** Both texts with a sign where these places are, and wherever these own words stand by themselves. */
export function wordsMasked(words: Words, places: readonly FoundPlace[], also: string, signOf: SignOf): Words {
  const maskedIn = (field: FoundPlace["field"]) => {
    const chosen = places.filter((place) => place.field === field);
    const named = namedIn(words[field], also).filter(
      ({ start, end }) => !chosen.some((place) => start < place.end && place.start < end),
    );
    const all = [...chosen, ...named].sort((one, other) => one.start - other.start);
    return masked(words[field], all, signOf);
  };
  return { title: maskedIn("title"), body: maskedIn("body") };
}

/** Where a name stands as a word of its own: "Jan" is not in "Januari". */
export function namedIn(
  text: string,
  name: string,
): readonly { readonly kind: "other"; readonly start: number; readonly end: number }[] {
  if (name === "") return [];
  const places = [];
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
    const end = start + name.length;
    if (!/[\p{L}\p{N}]/u.test(`${text[start - 1] ?? ""}${text[end] ?? ""}`))
      places.push({ kind: "other" as const, start, end });
  }
  return places;
}
