import type { FieldRefusal } from "../../../../kernel/refusal.ts";
import type { Result } from "../../../../kernel/result.ts";
import { ok, refused } from "../../../../kernel/result.ts";
import { optionalText } from "../../../../platform/define/fields.ts";
import type { Fields } from "../../../../platform/define/method.ts";
import type { Question, SurveyAnswer, SurveySetup } from "./domain.ts";
import { isAsked, lengths } from "./domain.ts";

/** The answers to the questions that were asked; what was answered to a question that no longer applies is left out. */
export function parseAnswers(
  setup: SurveySetup,
  fields: Fields,
): Result<readonly SurveyAnswer[], readonly FieldRefusal[]> {
  const asked = setup.questions.filter((question) => isAsked(question, setup.questions, fields));
  const answers = asked.map((question) => parseAnswer(question, fields[question.code] ?? []));
  const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.refusal]));
  if (problems.length > 0) return refused(problems);
  const given = answers.flatMap((answer) => (answer.ok && !isBlank(answer.value) ? [answer.value] : []));
  return given.length === 0 ? refused([{ field: asked[0]?.code ?? "v1", key: "survey.field.nothing" }]) : ok(given);
}

function parseAnswer(question: Question, typed: readonly string[]): Result<SurveyAnswer, FieldRefusal> {
  const { code, kind, required } = question;
  if (kind === "open") return parseWords(question, typed[0] ?? "");
  const choices = [...new Set(typed.filter((choice) => choice !== ""))];
  const known = question.options.map((option) => option.code);
  if (choices.some((choice) => !known.includes(choice))) return refused({ field: code, key: "platform.field.choose" });
  if (kind !== "multiple" && choices.length > 1) return refused({ field: code, key: "platform.field.choose" });
  if (required && choices.length === 0) return refused({ field: code, key: "platform.field.choose" });
  return ok({ code, choices, words: "" });
}

function parseWords({ code, required }: Question, typed: string): Result<SurveyAnswer, FieldRefusal> {
  const parsed = optionalText(lengths.open).safeParse(typed);
  if (!parsed.success) return refused({ field: code, key: "platform.field.tooLong", params: { max: lengths.open } });
  if (required && parsed.data === "") return refused({ field: code, key: "platform.field.required" });
  return ok({ code, choices: [], words: parsed.data });
}

function isBlank(answer: SurveyAnswer): boolean {
  return answer.choices.length === 0 && answer.words === "";
}
