import { pickText } from "../../../../../kernel/localized.ts";
import type { FieldRefusal } from "../../../../../kernel/refusal.ts";
import type { Result } from "../../../../../kernel/result.ts";
import { ok, refused } from "../../../../../kernel/result.ts";
import type { FileOption, FileValue } from "../../../../../platform/define/file-columns.ts";
import { optionalText } from "../../../../../platform/define/fields.ts";
import type { Frame } from "../../../../../platform/define/frame.ts";
import type { Fields, PaperReader, ParticularsReader } from "../../../../../platform/define/method.ts";
import { oneField } from "../../../../../platform/define/method.ts";
import type { PaperAnswer } from "../../../../../platform/files/paper-form.ts";
import { said } from "../../../../../platform/i18n/said.ts";
import type { Given, Option, Question } from "../domain.ts";
import { lengths } from "../domain.ts";
import type { KindCounting, KindFile, QuestionKind } from "./kind.ts";

/** The choice of who gives an answer of their own, which stands beside it in words. */
const other = "other";

/** Whether people may write an answer that is not among the options. */
export function asksOther({ settings }: Pick<Question, "settings">): boolean {
  return settings["other"] === true;
}

export function otherName(code: string): string {
  return `${code}_other`;
}

/** What kinds have in common of which the answers are among the options. */
export const chosen = {
  range: (question) => ({ of: "choices", choices: choicesOf(question), least: 1, most: 1 }),
  writes: asksOther,
  blankKey: "platform.field.choose",
  controls: (question) => (asksOther(question) ? [question.code, otherName(question.code)] : [question.code]),
  restore: (code, { choices, words }) =>
    words === "" ? { [code]: choices } : { [code]: choices, [otherName(code)]: [words] },
  text: (question, fields, reader) => {
    const typed = choicesIn(question, fields);
    const own = question.options.filter((option) => typed.includes(option.code));
    return [...own.map((option) => optionText(option, reader)), ...otherTexts(question, fields, reader)].join("; ");
  },
  file: {
    columns: (question, reader) => [
      { code: question.code, options: countedChoices(question, reader) },
      ...otherColumn(question, reader),
    ],
    values: (question, fields) => ({
      [question.code]: choicesIn(question, fields)[0] ?? null,
      ...otherValue(question, fields),
    }),
  },
} satisfies Partial<QuestionKind>;

/** A column for each option: whether it was chosen by who chose anything. */
export const yesPerOption: KindFile = {
  columns: (question, reader) => [
    ...question.options.map((option) => ({
      code: `${question.code}.${option.code}`,
      option: optionText(option, reader),
    })),
    ...otherColumn(question, reader),
  ],
  values(question, fields) {
    const typed = choicesIn(question, fields);
    const said = (code: string) => (typed.length === 0 ? null : typed.includes(code));
    const own = question.options.map(({ code }) => [`${question.code}.${code}`, said(code)] as const);
    return { ...Object.fromEntries(own), ...otherValue(question, fields) };
  },
};

function countedChoices(question: Question, reader: PaperReader): readonly FileOption[] {
  const counting = countedOptions("one");
  return counting.choices(question).map((code) => ({ code, label: counting.label(question, code, reader) }));
}

/** An answer of one's own is words: who gave one has chosen it. */
function otherColumn(question: Question, { t }: Pick<PaperReader, "t">) {
  return asksOther(question) ? [{ code: `${question.code}.${other}`, option: t("survey.other") }] : [];
}

function otherValue(question: Question, fields: Fields): Readonly<Record<string, FileValue>> {
  if (!asksOther(question)) return {};
  return { [`${question.code}.${other}`]: oneField(fields, otherName(question.code)).trim() || null };
}

function otherTexts(question: Question, fields: Fields, { t, lang, authorLang = lang }: ParticularsReader) {
  if (!asksOther(question)) return [];
  const text = oneField(fields, otherName(question.code)).trim();
  if (text !== "") return [t("survey.otherSaid", { words: said({ lang }, { lang: authorLang, text }) })];
  return choicesIn(question, fields).includes(other) ? [t("survey.other")] : [];
}

/** The options are what is counted, and how many gave an answer of their own. */
export function countedOptions(by: "one" | "several"): KindCounting {
  return {
    by,
    choices: choicesOf,
    label: (question, choice, reader) => {
      const option = question.options.find((one) => one.code === choice);
      return option ? optionText(option, reader) : reader.t("survey.other");
    },
  };
}

/**
 * The choices among the options, each once. Who writes an answer of their own has chosen that; beside another choice only
 * where several may be chosen.
 */
export function parseChoices(
  question: Question,
  fields: Fields,
  by: "one" | "several",
): Result<Given, readonly FieldRefusal[]> {
  const { code } = question;
  const typed = choicesIn(question, fields);
  const words = optionalText(lengths.short).safeParse(asksOther(question) ? oneField(fields, otherName(code)) : "");
  if (!words.success)
    return refused([{ field: otherName(code), key: "platform.field.tooLong", params: { max: lengths.short } }]);
  const isOwn = words.data !== "" && !typed.includes(other);
  if (isOwn && by === "one" && typed.length > 0) return refused([{ field: code, key: "survey.field.otherToo" }]);
  const choices = isOwn ? [...typed, other] : typed;
  if ((by === "one" && choices.length > 1) || choices.some((choice) => !choicesOf(question).includes(choice)))
    return refused([{ field: code, key: "platform.field.choose" }]);
  if (words.data === "" && choices.includes(other))
    return refused([{ field: otherName(code), key: "survey.field.other" }]);
  return ok({ choices, words: words.data });
}

export function optionText(option: Option, { lang }: Pick<ParticularsReader, "lang">): string {
  return said({ lang }, pickText(option.label, lang));
}

/** The options as a group of controls wants them. */
export function optionChoices(question: Question, frame: Frame) {
  const own = question.options.map((option) => ({ value: option.code, label: optionText(option, frame) }));
  return asksOther(question) ? [...own, { value: other, label: frame.t("survey.other") }] : own;
}

/** The options with a box before each, and a line for an answer of their own. */
export function optionBoxes(question: Question, reader: Pick<Frame, "t" | "lang">): PaperAnswer {
  const options = question.options.map((option) => optionText(option, reader));
  return { kind: "boxes", options, other: asksOther(question) ? `${reader.t("survey.otherWords")}:` : undefined };
}

/** All of them in one line. */
export function optionSummary(question: Question, { t, lang }: Pick<Frame, "t" | "lang">): string {
  const own = question.options.map((option) => pickText(option.label, lang).text);
  return [...own, ...(asksOther(question) ? [t("survey.other")] : [])].join(" · ");
}

/** Everything that can be chosen, by code. */
export function choicesOf(question: Question): readonly string[] {
  const own = question.options.map((option) => option.code);
  return asksOther(question) ? [...own, other] : own;
}

function choicesIn({ code }: Question, fields: Fields): readonly string[] {
  return [...new Set((fields[code] ?? []).filter((choice) => choice !== ""))];
}
