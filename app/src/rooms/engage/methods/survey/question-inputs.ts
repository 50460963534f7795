import { z } from "zod";
import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import * as field from "../../../../platform/define/fields.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import { oneField } from "../../../../platform/define/method.ts";
import { textsIn } from "../../localized-fields.ts";
import type { Option, Question, QuestionKind } from "./domain.ts";
import { kinds, lengths, optionsAtMost, scalePoints } from "./domain.ts";

export const saveQuestionInput = z.object({
  activityId: field.id(),
  /** Absent for a new question. */
  code: z.string().max(10).optional(),
  kind: field.oneOf(kinds),
  fields: z.record(z.string().max(100), z.array(z.string().max(20_000))),
});
export const questionInput = z.object({ activityId: field.id(), code: z.string().max(10) });

type Draft = Omit<Question, "code">;

/**
 * A question from the form of staff: words in every language, options one a line in the same order, and a condition as
 * `v1:a` or `v1:a,b`. Codes of options follow their place, so that words may be corrected later.
 */
export function parseQuestion(kind: QuestionKind, fields: Fields): Result<Draft, readonly FieldRefusal[]> {
  const words = textsIn(fields, "words", lengths.question);
  const options = kind === "open" ? ok([]) : kind === "scale" ? parseScale(fields) : parseOptions(fields);
  const problems = [words, options].flatMap((part) => (part.ok ? [] : part.refusal));
  if (words.ok && (words.value["nl"] ?? "") === "")
    problems.push({ field: "words_nl", key: "platform.field.required" });
  if (!words.ok || !options.ok || problems.length > 0) return refused(problems);
  const required = oneField(fields, "required") !== "";
  return ok({
    kind,
    words: words.value,
    required,
    options: options.value,
    condition: parseCondition(oneField(fields, "condition")),
  });
}

function parseOptions(fields: Fields): Result<readonly Option[], readonly FieldRefusal[]> {
  const lines = linesPerLang(fields);
  const dutch = lines.get("nl") ?? [];
  if (dutch.length < 2) return refused([{ field: "options_nl", key: "survey.field.twoOptions" }]);
  if (dutch.length > optionsAtMost)
    return refused([{ field: "options_nl", key: "survey.field.tooManyOptions", params: { max: optionsAtMost } }]);
  const uneven = [...lines].filter(([, own]) => own.length > 0 && own.length !== dutch.length).map(([lang]) => lang);
  if (uneven.length > 0)
    return refused(uneven.map((lang) => ({ field: `options_${lang}`, key: "survey.field.unevenOptions" })));
  return ok(dutch.map((_, at) => ({ code: optionCode(at), label: labelAt(lines, at) })));
}

/** One to five; what the first and the last mean stands in the options, one a line. */
function parseScale(fields: Fields): Result<readonly Option[], readonly FieldRefusal[]> {
  const lines = linesPerLang(fields);
  const wrong = [...lines].filter(([lang, own]) => (lang === "nl" ? own.length !== 2 : ![0, 2].includes(own.length)));
  if (wrong.length > 0 || !lines.has("nl")) {
    return refused(
      (wrong.length > 0 ? wrong.map(([lang]) => lang) : ["nl"]).map((lang) => ({
        field: `options_${lang}`,
        key: "survey.field.twoEnds",
      })),
    );
  }
  return ok(
    scalePoints.map((point) => {
      const end = point === "1" ? 0 : point === "5" ? 1 : undefined;
      const ends = end === undefined ? {} : labelAt(lines, end);
      const langs = [...lines].filter(([, own]) => own.length > 0).map(([lang]) => lang);
      return {
        code: point,
        label: Object.fromEntries(
          langs.map((lang) => [lang, ends[lang] === undefined ? point : `${point} (${ends[lang]})`]),
        ),
      };
    }),
  );
}

function linesPerLang(fields: Fields): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.keys(fields).flatMap((name): [string, readonly string[]][] => {
      const lang = /^options_([a-z]{2,3})$/.exec(name)?.[1];
      const lines = oneField(fields, name)
        .split("\n")
        .map((line) => line.trim().slice(0, lengths.label));
      return lang === undefined ? [] : [[lang, lines.filter((line) => line !== "")]];
    }),
  );
}

function labelAt(lines: ReadonlyMap<string, readonly string[]>, at: number): Record<string, string> {
  return Object.fromEntries([...lines].flatMap(([lang, own]) => (own[at] === undefined ? [] : [[lang, own[at]]])));
}

/** a, b, c …: at most fifteen options. */
function optionCode(at: number): string {
  return String.fromCharCode(97 + at);
}

function parseCondition(text: string): Question["condition"] {
  const [code = "", choices = ""] = text.split(":");
  return code === "" ? undefined : { code, choices: choices.split(",").filter((choice) => choice !== "") };
}
