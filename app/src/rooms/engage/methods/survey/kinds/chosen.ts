import { pickText } from "../../../../../kernel/localized.ts";
import type { FieldRefusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import type { Fields, ParticularsReader } from "../../../../../platform/define/method.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import type { Given, Option, Question } from "../domain.ts";
import type { KindCounting, QuestionKind } from "./kind.ts";

/** What kinds have in common of which the answers are among the options. */
export const chosen = {
  leadsOn: true,
  writes: false,
  blankKey: "platform.field.choose",
  controls: ({ code }) => [code],
  restore: (code, { choices }) => ({ [code]: choices }),
  text: (question, fields, reader) => {
    const typed = choicesIn(question, fields);
    const own = question.options.filter((option) => typed.includes(option.code));
    return own.map((option) => optionText(option, reader)).join("; ");
  },
} satisfies Partial<QuestionKind>;

/** The options are what is counted. */
export function countedOptions(by: "one" | "several"): KindCounting {
  return {
    by,
    choices: (question) => question.options.map((option) => option.code),
    label: (question, choice, reader) => {
      const option = question.options.find((one) => one.code === choice);
      return option ? optionText(option, reader) : choice;
    },
  };
}

/** The choices among the options, each once, and no more than so many. */
export function parseChoices(
  question: Question,
  fields: Fields,
  most = question.options.length,
): Result<Given, readonly FieldRefusal[]> {
  const choices = choicesIn(question, fields);
  const known = question.options.map((option) => option.code);
  if (choices.length > most || choices.some((choice) => !known.includes(choice)))
    return refused([{ field: question.code, key: "platform.field.choose" }]);
  return ok({ choices, words: "" });
}

export function optionText(option: Option, { lang }: Pick<ParticularsReader, "lang">): string {
  return said({ lang }, pickText(option.label, lang));
}

/** The options as a group of controls wants them. */
export function optionChoices(question: Question, frame: Frame) {
  return question.options.map((option) => ({ value: option.code, label: optionText(option, frame) }));
}

/** All of them in one line. */
export function optionSummary(question: Question, { lang }: Pick<Frame, "lang">): string {
  return question.options.map((option) => pickText(option.label, lang).text).join(" · ");
}

function choicesIn({ code }: Question, fields: Fields): readonly string[] {
  return [...new Set((fields[code] ?? []).filter((choice) => choice !== ""))];
}
