import type { Localized } from "../../../../kernel/localized.ts";
import { pickText } from "../../../../kernel/localized.ts";
import type { Fields, ParticularsReader } from "../../../../platform/define/method.ts";
import { askedOf } from "./asked.ts";
import type { Question } from "./domain.ts";
import { kindOf } from "./kinds/kind-of.ts";

/** Where an earlier answer comes in the words of a question. */
export const gap = "{...}";
/** Enough to write a few words on. */
export const dotsOnPaper = "…………";
/** As people and their keyboards type it. */
const typedGap = /\{\s*(?:\.{3}|…)\s*\}/g;

export function hasGap(text: string): boolean {
  return text.search(typedGap) >= 0;
}

/** The words without anybody's answer in them: for results, a file, and whoever reads all answers. */
export function dotted(words: Localized, dots = "…"): Localized {
  return Object.fromEntries(Object.entries(words).map(([lang, text]) => [lang, text.replaceAll(typedGap, dots)]));
}

/** The question as it is asked of who gave these answers; `none` stands in it for who did not answer. */
export function filledIn(
  question: Question,
  { questions }: { readonly questions: readonly Question[] },
  fields: Fields,
  reader: ParticularsReader,
  none = reader.t("survey.recallsNothing"),
): Question {
  if (question.recalls === undefined) return question;
  const earlier = askedOf(questions, fields).find(({ code }) => code === question.recalls);
  const answer = (earlier && kindOf(earlier).text(earlier, fields, reader).trim()) || none;
  const { lang, text } = pickText(question.words, reader.lang);
  return { ...question, words: { [lang]: text.replaceAll(typedGap, () => answer) } };
}
