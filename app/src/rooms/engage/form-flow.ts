import type { FieldRefusal } from "../../kernel/refusal.ts";
import type { Fields, ParticipationStep } from "../../platform/define/method.ts";
import type { GivenCode } from "./codes/given-code.ts";
import { parseCode } from "./codes/given-code.ts";
import { placeAsksOf, withKnownAddresses } from "./places/place-fields.ts";
import type { Place } from "./place.ts";
import { withKnownUploads } from "./uploads/upload.ts";
import type { Who } from "./who.ts";
import { langOf, parseWho, whoFields } from "./who.ts";

/** The screens of a form: those of the method, who you are, check and send. */
export type Screen = ParticipationStep;

export function screensOf(place: Place, fields: Fields): readonly Screen[] {
  return [
    ...place.method.steps(place.setup, fields),
    { name: "who", fields: [...whoFields, "lang"] },
    { name: "check", fields: [] },
  ];
}

/** The screen asked for, or the first. */
export function screenAt(screens: readonly Screen[], name: string | undefined): Screen {
  const [first = { name: "check", fields: [] }] = screens;
  return screens.find((screen) => screen.name === name) ?? first;
}

export function screenAfter(screens: readonly Screen[], name: string): Screen {
  const at = screens.findIndex((screen) => screen.name === name);
  return screens[at + 1] ?? screenAt(screens, "check");
}

/**
 * What somebody typed, without what nobody may make up: an address that was not found for them, a photo that is not theirs.
 * @param known the draft, or what is changed
 */
export function withKnown(place: Place, typed: Fields, known: Fields): Fields {
  return withKnownUploads(place, withKnownAddresses(placeAsksOf(place), typed, known), known);
}

/** A whole form as the method and the host understand it, or everything that is wrong with it. */
export type WholeForm =
  | { readonly ok: true; readonly entry: unknown; readonly who: Who; readonly code: GivenCode; readonly lang: string }
  | { readonly ok: false; readonly problems: readonly FieldRefusal[] };

export function parseForm(place: Place, fields: Fields): WholeForm {
  const lang = langOf(fields);
  const entry = place.method.parse(place.setup, fields);
  const who = parseWho(fields, lang);
  const code = parseCode(place.host.codes, fields);
  if (entry.ok && who.ok && code.ok) return { ok: true, entry: entry.value, who: who.value, code: code.value, lang };
  return { ok: false, problems: [entry, code, who].flatMap((part) => (part.ok ? [] : part.refusal)) };
}

/** What is wrong with one screen; what comes on a later screen is not wrong yet. */
export function problemsOn(place: Place, screen: Screen, fields: Fields): readonly FieldRefusal[] {
  const whole = parseForm(place, fields);
  return whole.ok ? [] : whole.problems.filter((problem) => screen.fields.includes(problem.field));
}
