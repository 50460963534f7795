import type { Fields, ParticularsReader } from "../../../../platform/define/method.ts";
import type { Format, Translate } from "../../../../platform/define/frame.ts";
import type { PaperQuestion } from "../../../../platform/files/paper-form.ts";
import { unsaid } from "../../../../platform/i18n/said.ts";
import type { Place } from "../../place.ts";

/** Who reads what was typed. */
export type CompareReader = { readonly t: Translate; readonly lang: string; readonly format: Format };

/** A question that at least one of two people typed something at, with what it says to a reader. */
export type Compared = {
  readonly code: string;
  readonly controls: readonly string[];
  readonly question: string;
  readonly first: string;
  readonly second: string;
  readonly isSame: boolean;
};

/**
 * What two people typed of one form, question by question, as it counts: "2,50" is "2,5", and an answer to a question that
 * is not asked of this person is none. Where both left it blank there is nothing to compare.
 */
export function compared(place: Place, first: Fields, second: Fields, reader: CompareReader): readonly Compared[] {
  const questions = (place.method.paper?.(place.setup, reader) ?? []).filter(({ isPersonal }) => isPersonal !== true);
  const [one, other] = [answersIn(place, first, questions, reader), answersIn(place, second, questions, reader)];
  return questions.flatMap((question): readonly Compared[] => {
    const { code, controls, words } = question;
    const [before, after] = [one.get(code) ?? "", other.get(code) ?? ""];
    if (before === "" && after === "") return [];
    return [{ code, controls, question: words, first: before, second: after, isSame: before === after }];
  });
}

function answersIn(
  place: Place,
  fields: Fields,
  questions: readonly PaperQuestion[],
  reader: ParticularsReader,
): ReadonlyMap<string, string> {
  const told = place.method.particulars(place.setup, fields, reader);
  const byCode = new Map(told.flatMap(({ code, value }) => (code === undefined ? [] : [[code, value] as const])));
  return new Map(
    questions.map(({ code, controls }) => {
      const typed = controls.flatMap((control) => fields[control] ?? []).join(" ");
      const value = byCode.size === 0 ? typed : (byCode.get(code) ?? "");
      return [code, typed.trim() === "" ? "" : unsaid(value).replaceAll(/\s+/g, " ").trim()] as const;
    }),
  );
}

/** What is kept of what was typed a second time: without who somebody is. */
export function withoutPersonal({ method, setup }: Place, fields: Fields): Fields {
  const personal = (method.paper?.(setup, wordless) ?? []).filter(({ isPersonal }) => isPersonal === true);
  const controls = personal.flatMap((question) => question.controls);
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !controls.includes(name)));
}

/** For who only asks whether two answers are the same: each key with what fills its holes. */
export const wordless: CompareReader = {
  t: (key, params) => (params === undefined ? key : `${key} ${JSON.stringify(params)}`),
  lang: "nl",
  format: {
    date: String,
    dateShort: String,
    dateTime: String,
    number: String,
    percent: String,
    euros: String,
  },
};

/** The first answers, with the second ones where those are right. */
export function merged(first: Fields, second: Fields, right: readonly Compared[]): Fields {
  const controls = right.flatMap((one) => one.controls);
  const kept = Object.entries(first).filter(([name]) => !controls.includes(name));
  return Object.fromEntries([...kept, ...controls.map((name) => [name, second[name] ?? []] as const)]);
}
