import { DONT_KNOW, FEEDBACK_LOOP } from "@brink/decision-guide";
import { pickText } from "../../../kernel/localized.ts";
import type { Localized } from "../../../kernel/localized.ts";
import type { Frame } from "../../../platform/define/frame.ts";
import { said } from "../../../platform/i18n/said.ts";
import { optionOf } from "../content/question.ts";
import type { GuideContent } from "../content/guide-content.ts";
import type { CatalogueRecord, LocalizedText } from "../content/record.ts";
import type { EvidenceMark } from "../content/record.ts";

/** A view of this room: who reads, and the edition of the content that is read from. */
export type Reading = { readonly frame: Frame; readonly content: GuideContent };

/** In the reader's language; what is not, as an own item without English words, says which it is in. */
export function say(frame: Frame, text: Localized | LocalizedText): string {
  return said(frame, pickText(text, frame.lang));
}

/** Also of what the municipality retired: an earlier advice or plan may name it. */
export function recordOf(content: GuideContent, id: string): CatalogueRecord | undefined {
  return (
    content.records.find((record) => record.id === id) ?? content.retired.find(({ record }) => record.id === id)?.record
  );
}

/** The name of a method or technology; one that is not in the catalogue shows as its id. */
export function nameOf({ frame, content }: Reading, id: string): string {
  const record = recordOf(content, id);
  return record ? say(frame, record.name) : id;
}

/** "A, B en C". */
export function namesOf(reading: Reading, ids: readonly string[]): string {
  return listed(
    reading.frame,
    ids.map((id) => nameOf(reading, id)),
  );
}

/** A combination by what was chosen for it: the feedback loop belongs to every plan and tells none apart. */
export function combinationName(reading: Reading, ids: readonly string[]): string {
  return namesOf(
    reading,
    ids.filter((id) => id !== FEEDBACK_LOOP),
  );
}

/** "A, B of C": one of them is enough. */
export function oneOfNames(reading: Reading, ids: readonly string[]): string {
  const names = ids.map((id) => nameOf(reading, id));
  return new Intl.ListFormat(reading.frame.lang, { type: "disjunction" }).format(names);
}

export function listed(frame: Frame, words: readonly string[]): string {
  return new Intl.ListFormat(frame.lang, { type: "conjunction" }).format(words);
}

export function groupName({ frame, content }: Reading, code: string): string {
  const found = content.groups.find((group) => group.code === code);
  return found ? say(frame, found.name) : code;
}

export function competenceName({ frame, content }: Reading, code: string): string {
  const found = content.competences.find((competence) => competence.code === code);
  return found ? say(frame, found.name) : code;
}

/** An answer to a question with options, in words; "weet ik niet" too. */
export function optionWords({ frame, content }: Reading, question: string, code: string): string {
  if (code === DONT_KNOW) return say(frame, content.situation.dontKnow);
  const option = optionOf(content.situation, question, code);
  return option ? say(frame, option) : code;
}

/** The same on a paper for others: there an open answer is something that still has to be agreed or found out. */
export function optionOnPaper(reading: Reading, question: "Q3" | "Q5" | "Q6", code: string): string {
  if (code !== DONT_KNOW) return optionWords(reading, question, code);
  return reading.frame.t(question === "Q6" ? "choose.paper.notAgreed" : "choose.paper.notKnown");
}

export function levelName({ frame, content }: Reading, level: number): string {
  const found = content.levels.find((one) => one.level === level);
  return found ? say(frame, found.name) : String(level);
}

/** Whole euros in words: "€ 4.750". */
export function euros(frame: Frame, amountEur: number): string {
  return frame.format.euros(Math.round(amountEur) * 100);
}

/** "€ 500 tot € 6.000 (schatting)". */
export function rangeText(
  { frame }: Reading,
  [least, most]: readonly [number, number],
  unit: "euros" | "hours" | "weeks" | "people",
): string {
  const shown = (value: number) => (unit === "euros" ? euros(frame, value) : frame.format.number(value));
  if (least === most) return frame.t(`choose.unit.${unit}.one`, { value: shown(least) });
  return frame.t(`choose.unit.${unit}.range`, { least: shown(least), most: shown(most) });
}

export function markWord({ t }: Frame, mark: EvidenceMark): string {
  return t(`choose.mark.${mark}`);
}
