import type { FieldRefusal } from "../../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../../kernel/result.ts";
import { isAbout } from "../../../../../../platform/map/area.ts";
import { optionalText } from "../../../../../../platform/define/fields.ts";
import type { Fields } from "../../../../../../platform/define/method.ts";
import type { PlaceAsk } from "../../../../../../platform/define/method-asks.ts";
import { oneField } from "../../../../../../platform/define/method.ts";
import type { MapPlace } from "../../../../places/map-place.ts";
import { placeFrom, placeValue } from "../../../../places/map-place.ts";
import { chosenPlace } from "../../../../places/place-fields.ts";
import type { Corners } from "../../../../places/shapes/drawn-shape.ts";
import { cornersFrom } from "../../../../places/shapes/drawn-shape.ts";
import { typedPoint } from "../../../../places/typed-point.ts";
import type { Given, Question } from "../../domain.ts";
import { lengths } from "../../domain.ts";
import type { QuestionKind } from "../kind.ts";
import { nothingGiven } from "../kind.ts";
import { squareAt } from "../../../../places/square.ts";

/** A place on the map, the words that somebody typed for it, or both. */
export type PlaceAnswer = { readonly place: MapPlace | undefined; readonly words: string };

/** How a point is asked for and read, or a line, or an area. */
export type PlaceForm = Pick<QuestionKind, "view" | "paper" | "parse" | "text" | "file"> & {
  placeAsk(question: Question): PlaceAsk;
};

/** The control with the words; that with the chosen place is the code itself. */
export function wordsName(code: string): string {
  return `${code}_words`;
}

/** Coordinates are a place as they are; of an address it is one that was found and chosen. */
export function placeAnswer({ code }: Pick<Question, "code">, fields: Fields): PlaceAnswer {
  const words = oneField(fields, wordsName(code)).trim();
  return { place: chosenPlace(fields, code) ?? typedPoint(words), words };
}

/** Its square is counted and stays; the place itself is the team's to read, and goes as words do. */
export function parsePlace(question: Question, fields: Fields): Result<Given, readonly FieldRefusal[]> {
  const { code, within } = question;
  const words = optionalText(lengths.short).safeParse(oneField(fields, wordsName(code)));
  if (!words.success)
    return refused([{ field: wordsName(code), key: "platform.field.tooLong", params: { max: lengths.short } }]);
  const { place } = placeAnswer(question, fields);
  if (!place && oneField(fields, code) !== "") return refused([{ field: code, key: "engage.field.placeUnknown" }]);
  if (!place) return ok(words.data === "" ? nothingGiven : { choices: [], words: keptWords(undefined, words.data) });
  const field = chosenPlace(fields, code) ? code : wordsName(code);
  if (!isAbout(within, place)) return refused([{ field, key: "engage.place.outside" }]);
  return ok({ choices: [squareAt(place)], words: keptWords(place, words.data) });
}

/** Two lines: the place as the value of a form, then the words. */
function keptWords(place: MapPlace | undefined, words: string): string {
  return `${place ? placeValue(place) : ""}\n${words}`;
}

/** Of which there is at most one: a place, or the points of a line or an area. */
export type KeptAnswer = PlaceAnswer & { readonly corners: Corners };

/** What a form has of it is kept before the words. */
export function keptAnswer(kept: string): KeptAnswer {
  const [value = "", words = ""] = kept.split("\n", 2);
  const place = placeFrom(value);
  return { place, corners: place ? [] : (cornersFrom(value) ?? []), words };
}

/** The controls of all three have the same names. */
export function restoredPlace(code: string, { words: kept }: Given): Fields {
  if (kept === "") return {};
  const [value = "", words = ""] = kept.split("\n", 2);
  return { ...(value !== "" && { [code]: [value] }), ...(words !== "" && { [wordsName(code)]: [words] }) };
}
