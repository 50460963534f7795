import { optionalText } from "../../../../platform/define/fields.ts";
import { beginning, keepable } from "../../imports/reading/keepable.ts";
import { lengths } from "../domain.ts";

type Properties = Readonly<Record<string, unknown>>;

/** What the property with the name is called mostly, in the order in which it is looked for. */
const usual = ["naam", "name", "titel", "title", "label", "omschrijving"];
const shown = 20;

/** The properties of all of them, in the order in which they come. */
export function propertiesIn(all: readonly Properties[]): readonly string[] {
  return [...new Set(all.flatMap((one) => Object.keys(one)))];
}

/** Which property is the name: the one that was asked for, else what it is mostly called. Undefined when somebody has to say. */
export function nameProperty(there: readonly string[], wanted: string): string | undefined {
  if (wanted !== "") return there.find((one) => one === wanted) ?? like(there, wanted);
  if (there.length === 0) return "";
  return usual.map((one) => like(there, one)).find((one) => one !== undefined);
}

function like(there: readonly string[], wanted: string): string | undefined {
  return there.find((one) => one.toLowerCase() === wanted.toLowerCase());
}

/** A value as a name: one line of plain text. A list or an object is none. */
export function nameFrom(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return "";
  // Four times as long: what is cleaned away may not take what a name says along.
  const text = beginning(keepable(String(value)), lengths.shape * 4).replaceAll(/\s+/g, " ");
  return beginning(optionalText(lengths.shape * 8).parse(text), lengths.shape);
}

/** The properties for who has to choose one. */
export function listed(there: readonly string[]): string {
  const names = there.slice(0, shown).map((one) => beginning(nameFrom(one), lengths.property));
  return names.join(", ") + (there.length > shown ? " …" : "");
}
